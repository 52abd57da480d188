import { cellText } from '../../../lib/spreadsheet/cell-text'
import type { Cell, Column, Row } from '../../../lib/spreadsheet/workbook'

/** The highest row that every format takes, in millimetres. */
const highest = 140
/** What a cell keeps free on both sides, and a row above and below. */
const [besides, around] = [1.4, 0.8]
/** Millimetres of a size in points; of a line of text in it, by the more generous program. */
const millimetres = 25.4 / 72
const lineHeight = 1.27

/** Mean widths of the font's characters, as shares of its size. */
const [narrow, usual, wide] = [0.28, 0.55, 0.73]
const widthOf = (sign: string): number =>
  /[\sfijlrtI.,:;'|!()[\]/-]/.test(sign) ? narrow : /[A-ZÄÖÜmw@%]/.test(sign) || sign > '\u2000' ? wide : usual
const widths = Array.from({ length: 256 }, (_, code) => widthOf(String.fromCharCode(code)))
const signWidth = (text: string, at: number): number => widths[text.charCodeAt(at)] ?? wide

/** Lines that a text takes in a width given in sizes of its font: words that do not fit begin a new one. */
function linesOf(text: string, width: number): number {
  let count = 1
  let used = 0
  let word = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 10) {
      count++
      used = 0
      word = 0
      continue
    }
    const own = signWidth(text, at)
    word = sign === 32 ? 0 : word + own
    used += own
    if (used <= width || sign === 32) continue
    count++
    used = word = word < width ? word : own
  }
  return count
}

const looks: Readonly<Record<string, { size: number; broader: number }>> = {
  'head title': { size: 16, broader: 1.07 },
  title: { size: 16, broader: 0 },
  header: { size: 10, broader: 1.07 },
  group: { size: 10, broader: 1.07 },
  negative: { size: 10, broader: 1.07 },
}

/**
 * Rows as high as their texts need. Programs do not reckon it for merged cells, and some for no cell of a file that others
 * have written. A height that a row has already is its least.
 */
export function withHeights(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const known = new Map<string, number>()
  const heightOf = (cell: Cell | null, at: number): number => {
    if (cell?.type !== 'text') return 0
    const { size, broader } = looks[cell.style ?? ''] ?? { size: 10, broader: 1 }
    const { columnSpan = 1 } = cell
    const key = `${at} ${columnSpan} ${cell.style} ${cell.text}`
    const found = known.get(key)
    if (found !== undefined) return found
    const room = columns.slice(at, at + columnSpan).reduce((sum, { width }) => sum + width, -besides)
    const lines = broader === 0 ? 1 : linesOf(cellText(cell.text), room / (size * millimetres * broader))
    const height = lines * size * millimetres * lineHeight + around
    known.set(key, height)
    return height
  }
  const empty = 10 * millimetres * lineHeight + around
  return rows.map(({ cells, height = 0 }) => {
    const needed = cells.reduce((most, cell, at) => Math.max(most, heightOf(cell, at)), Math.max(height, empty))
    return { cells, height: Math.min(highest, Math.ceil(needed * 10) / 10) }
  })
}
