/** Finds the words a reader sees, in one pass and without regular expressions over the text. */

const SEPARATOR = 1
const WORD = 2
const CONNECTOR = 3

/** Kind of each UTF-16 code unit, filled when first met (0 = not yet). */
const kinds = new Uint8Array(0x10000)
/** Hyphens, dot, plus, ampersand, underscore and apostrophes join what stands directly around them. */
for (const connector of "-\u2010\u2011.+&_'\u2019") kinds[connector.charCodeAt(0)] = CONNECTOR
/** Soft hyphens and zero-width joiners stand inside words and are taken out later. */
for (const inner of '\u00ad\u200c\u200d\u2060') kinds[inner.charCodeAt(0)] = WORD

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known) return known
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const pair = unit <= 0xdbff ? text.slice(at, at + 2) : text.slice(at - 1, at + 1)
    return /^[\p{L}\p{N}\p{M}]$/u.test(pair) ? WORD : SEPARATOR
  }
  const kind = /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '') ? WORD : SEPARATOR
  kinds[unit] = kind
  return kind
}

const isWordAt = (text: string, at: number) => at < text.length && kindAt(text, at) === WORD
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** A comma joins digits ("3,5"); colon and asterisk join the endings of gender-neutral forms ("Bürger:innen"). */
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 44) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  if (unit !== 58 && unit !== 42) return false
  return text.startsWith('innen', at + 1) || (text.startsWith('in', at + 1) && !isWordAt(text, at + 3))
}

/**
 * Calls `visit` with begin and end of every word of the text, in order: letters and digits of any script, with
 * connectors between them ("NGSI-LD", "E-Akte", "2.0", "P+R"). Time is linear in the length of the text.
 *
 * @param visit returns false to stop
 */
export function scanWords(text: string, visit: (start: number, end: number) => boolean): void {
  const length = text.length
  let at = 0
  while (at < length) {
    if (kindAt(text, at) !== WORD) {
      at++
      continue
    }
    const start = at++
    while (at < length) {
      const kind = kindAt(text, at)
      if (kind === WORD) at++
      else if (at + 1 < length && kindAt(text, at + 1) === WORD && (kind === CONNECTOR || joins(text, at))) at += 2
      else break
    }
    if (!visit(start, at)) return
  }
}
