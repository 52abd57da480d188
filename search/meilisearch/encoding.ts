/**
 * How values are written for the server. It folds case and accents of filtered and sorted strings, splits searched text
 * by its own rules and cuts strings at 468 bytes; what is written here survives all that unchanged.
 */

const PLAIN = /^[a-z0-9][a-z0-9_.-]*$/
const MARK = '~'
const UNIT_LETTERS = 4
/** Sorted strings count by their first characters; four letters each stay under the server's limit. */
const MAX_SORTED = 110

const hexOf = (text: string): string => {
  let hex = ''
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(UNIT_LETTERS, '0')
  return hex
}

/** A filtered token or word: as it stands where it is plain, else its UTF-16 units. Different in, different out. */
export const encodeToken = (token: string): string => (PLAIN.test(token) ? token : MARK + hexOf(token))

/** The token behind an encoded one. */
export function decodeToken(encoded: string): string {
  if (!encoded.startsWith(MARK)) return encoded
  let token = ''
  for (let at = MARK.length; at < encoded.length; at += UNIT_LETTERS) {
    token += String.fromCharCode(Number.parseInt(encoded.slice(at, at + UNIT_LETTERS), 16))
  }
  return token
}

/** A string whose order, as the server compares, is the order of UTF-16 units of the original. */
export const encodeSorted = (text: string): string => `s${hexOf(text.slice(0, MAX_SORTED))}`

/** Name of an attribute: kind and name; a dot would mean a nested object to the server. */
export const attributeName = (kind: 'facet' | 'number' | 'string' | 'rank', name: string): string =>
  `${kind}_${name.replace(/[^A-Za-z0-9-]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}_`)}`

/** A value inside a filter expression. */
export const quoted = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`
