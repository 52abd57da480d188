import type { Language } from '../../language'
import { cellAddress } from '../address'
import { readCell } from '../cell-reading'
import { isFormulaLike } from '../cell-text'
import type { CellValue } from '../cell-value'
import { decimalText } from '../decimal'
import { stylesOf } from '../style-sheet'
import type { Cell, Sheet, Workbook } from '../workbook'
import { type CellObject, cellProperties, formatCode } from './styles'
import { escapedText, isLost } from './text'

/** The library counts dates in UTC, so a clock in Berlin is given as if it were UTC. */
const asUtc = (local: string): Date => new Date(`${local}Z`)

function typed(language: Language, value: CellValue): CellObject {
  switch (value.kind) {
    case 'empty':
      return {}
    case 'text':
      return {
        type: String,
        value: isLost(value.text) ? '-' : escapedText(value.text),
        // Text that reads as a formula keeps the format of text, so that it stays text when somebody edits the cell.
        ...(isFormulaLike(value.text) ? { format: '@' } : undefined),
        ...(value.text.includes('\n') ? { wrap: true } : undefined),
      }
    case 'date':
      return { type: Date, value: asUtc(`${value.date}T00:00:00`), format: formatCode(language, value) }
    case 'dateTime':
      return { type: Date, value: asUtc(value.local), format: formatCode(language, value) }
    case 'boolean':
      return { type: Boolean, value: value.value }
    default:
      return { type: Number, value: Number(decimalText(value.number)), format: formatCode(language, value) }
  }
}

/** A link of the sheet, by the cell's place. */
export interface SheetLink {
  row: number
  column: number
  address: string
}

export interface SheetCells {
  data: (CellObject | null)[][]
  links: SheetLink[]
  /** Texts that the library loses, by address; their cells hold a dash. */
  lost: Map<string, string>
}

/** Makes the cells of a workbook's sheets as the library takes them. */
export function cellReader({ language, styles }: Workbook): (sheet: Sheet) => SheetCells {
  const known = new Map(Object.entries(stylesOf(styles)).map(([name, style]) => [name, cellProperties(style)]))

  const read = (cell: Cell, value: CellValue, columnStyle: string | undefined): CellObject => {
    const style = cell.style ?? columnStyle
    const object: CellObject = { ...(style === undefined ? undefined : known.get(style)), ...typed(language, value) }
    const { columnSpan = 1, rowSpan = 1 } = cell
    if (columnSpan > 1 || rowSpan > 1) Object.assign(object, { columnSpan, rowSpan })
    return object
  }

  return ({ rows, columns }) => {
    const links: SheetLink[] = []
    const lost = new Map<string, string>()
    const data = rows.map(({ cells }, row) =>
      cells.map((cell, column) => {
        if (cell === null) return null
        const value = readCell(language, cell)
        if (value.kind === 'text') {
          if (value.link !== null) links.push({ row, column, address: value.link })
          if (isLost(value.text)) lost.set(cellAddress(row, column), value.text)
        }
        return read(cell, value, columns[column]?.style)
      }),
    )
    return { data, links, lost }
  }
}
