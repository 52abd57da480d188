import type { CellRange } from './workbook'

/** Letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** `B3` of row 2, column 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** A sheet's name as formulas and ranges quote it. */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`

/** The cells of a range as absolute addresses with the sheet's name: `'Prices'!$A$1:$C$9`. */
export function absoluteRange(sheet: string, { from, to }: CellRange): string {
  const absolute = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`
  return `${quotedName(sheet)}!${absolute(from.row, from.column)}:${absolute(to.row, to.column)}`
}
