import type { Cell } from '../../../lib/spreadsheet/workbook'

/** Stands where a reader would otherwise wonder whether something is missing. */
export const nothing = '–'

export const text = (value: string, style = 'value'): Cell => ({ type: 'text', text: value, style })
export const lines = (values: readonly string[], style = 'value'): Cell => text(values.join('\n'), style)

/** A cell over several columns, with the places that it takes. */
export function across(cell: Cell, columns: number): (Cell | null)[] {
  return columns > 1 ? [{ ...cell, columnSpan: columns }, ...Array.from({ length: columns - 1 }, () => null)] : [cell]
}
