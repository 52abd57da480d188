/*
 * The times of the entries of a ZIP archive. They are the same in every file, so that a workbook always gives the same
 * bytes; when the document was made stands in its properties.
 */

/** The first time an archive can hold, by the clock of any time zone. */
export const zipTime = new Date(1980, 0, 1)

const entryMark = 0x02014b50
const endLength = 22
const dosTime = 0x00210000

/** Sets the times of all entries of an archive without a comment to `zipTime`. */
export function setZipTimes(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - endLength
  let entry = view.getUint32(end + 16, true)
  while (entry < end && view.getUint32(entry, true) === entryMark) {
    view.setUint32(entry + 12, dosTime, true)
    view.setUint32(view.getUint32(entry + 42, true) + 10, dosTime, true)
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
}
