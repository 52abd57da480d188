import { cellText } from '../cell-text'
import type { PageLine, PageText } from '../workbook'

/** Longest head or foot of a page, codes counted; programs take a file with a longer one for broken. */
const longest = 255
const fields = { page: '&P', pages: '&N', sheet: '&A' } as const

/** A part of a head or foot in at most `room` characters. `&` begins a code, so one in the text is doubled. */
function regionCode(code: string, text: PageText | undefined, room: number): string {
  let written = code
  for (const part of text ?? []) {
    if (typeof part !== 'string') {
      if (written.length + 2 <= room) written += fields[part.field]
      continue
    }
    // After the number of the page, a digit or a sign would be read as part of the code.
    const apart = /&[PN]$/.test(written) && /^[\d+-]/.test(part) ? ' ' : ''
    for (const sign of apart + cellText(part).replaceAll('\n', ' ')) {
      const piece = sign === '&' ? '&&' : sign
      if (written.length + piece.length > room) return written
      written += piece
    }
  }
  return written === code ? '' : written
}

/** The codes of a head or foot; text that is too long is cut. */
export function pageLineCode({ left, center, right }: PageLine): string {
  const regions = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const
  let written = ''
  for (const [code, text] of regions) written += regionCode(code, text, longest - written.length)
  return written
}
