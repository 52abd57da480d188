/** Longest text of a cell, in UTF-16 units; a limit of XLSX, kept in every format so that all hold the same. */
export const longestText = 32_767
const longestLink = 2_000
const cut = ' […]'

/** Controls, halves of a surrogate pair, noncharacters, and what turns the direction of writing. */
const removed = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu
const doubtful = /[^\n\u0020-\u007e\u00a1-\u0600]/

/**
 * The text of a cell as every format holds it: lines end with `\n`, a tab is a space (LibreOffice reads none in ODS),
 * nothing is hidden, and what is too long is visibly cut.
 */
export function cellText(text: string): string {
  const clean = doubtful.test(text)
    ? text
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll('\t', ' ')
        .replace(removed, '')
    : text
  if (clean.length <= longestText) return clean
  const short = clean.slice(0, longestText - cut.length)
  return `${/[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short}${cut}`
}

/** The address of a link as the file holds it; `null` when it is not a whole http(s) address or names a user. */
export function cellLink(link: string): string | null {
  if (link.length > longestLink || !/^https?:\/\//i.test(link) || /[\s\\]/.test(link) || cellText(link) !== link)
    return null
  try {
    const { href, hostname, username, password } = new URL(link)
    return hostname !== '' && username === '' && password === '' && href.length <= longestLink ? href : null
  } catch {
    return null
  }
}

const passedOver = /^[\s\p{Quotation_Mark}\p{Cf}]*/u

/**
 * Whether a spreadsheet program could read the text as a formula, or as several cells, when it is typed or stands in a
 * CSV file: it begins with one of `= + - @ ;` of any width, after white space, quotation marks and what is invisible, or
 * with a tab or a new line.
 */
export function isFormulaLike(text: string): boolean {
  if (/^[\p{L}\p{N}(]/u.test(text)) return false
  const start = passedOver.exec(text)?.[0] ?? ''
  return /[\t\n\r]/.test(start) || /^[=+\-@;\u2212]/.test(text.charAt(start.length).normalize('NFKD'))
}
