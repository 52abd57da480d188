/** Where Debian puts LibreOffice, which the tests use to read spreadsheets back. */
export const libreOfficePath = '/usr/bin/soffice'
