import { cellAddress } from '../../app/lib/spreadsheet/address'
import { readCell } from '../../app/lib/spreadsheet/cell-reading'
import { decimalText } from '../../app/lib/spreadsheet/decimal'
import type { Cell, Workbook } from '../../app/lib/spreadsheet/workbook'

/** What a cell of a file holds: its kind, its value as text, and its link. Empty cells have no entry. */
export interface HeldCell {
  kind: 'text' | 'number' | 'money' | 'percent' | 'date' | 'boolean'
  value: string
  link?: string
  /** `columns`x`rows` of a merged cell. */
  span?: string
}

export interface HeldSheet {
  name: string
  /** By address, `A1`. */
  cells: Record<string, HeldCell>
  /** Every formula in the sheet, wherever it stands. */
  formulas: string[]
}

/** A number as files agree on it: to 15 digits. */
export const numberValue = (value: string | number): string => String(Number(Number(value).toPrecision(15)))

function heldCell(language: Workbook['language'], cell: Cell): HeldCell | null {
  const value = readCell(language, cell)
  const { columnSpan = 1, rowSpan = 1 } = cell
  const span = columnSpan * rowSpan > 1 ? { span: `${columnSpan}x${rowSpan}` } : {}
  switch (value.kind) {
    case 'empty':
      return null
    case 'text':
      return { kind: 'text', value: value.text, ...(value.link === null ? {} : { link: value.link }), ...span }
    case 'date':
      return { kind: 'date', value: value.date, ...span }
    case 'dateTime':
      return { kind: 'date', value: value.local, ...span }
    case 'boolean':
      return { kind: 'boolean', value: String(value.value), ...span }
    default:
      return { kind: value.kind, value: numberValue(decimalText(value.number)), ...span }
  }
}

/** What every file of the workbook must hold. */
export function heldSheets({ language, sheets }: Workbook): HeldSheet[] {
  return sheets.map(({ name, rows }) => {
    const cells: HeldSheet['cells'] = {}
    for (const [row, line] of rows.entries()) {
      for (const [column, cell] of line.cells.entries()) {
        const held = cell && heldCell(language, cell)
        if (held) cells[cellAddress(row, column)] = held
      }
    }
    return { name, cells, formulas: [] }
  })
}
