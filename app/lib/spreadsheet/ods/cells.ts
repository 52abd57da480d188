import type { Language } from '../../language'
import { readCell } from '../cell-reading'
import { isFormulaLike } from '../cell-text'
import type { CellValue } from '../cell-value'
import { decimalText } from '../decimal'
import { valueText } from '../value-text'
import type { Cell, Sheet } from '../workbook'
import { element } from '../xml'
import type { AutomaticStyles } from './automatic-styles'
import { formatKey } from './number-formats'
import { paragraphs } from './text'

/** Attributes that say what a cell holds. Their values are digits, days and words, so they need no escaping. */
function valueAttributes(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return ''
    case 'text':
      return ' office:value-type="string"'
    case 'number':
      return ` office:value-type="float" office:value="${decimalText(value.number)}"`
    case 'money':
      return ` office:value-type="currency" office:currency="EUR" office:value="${decimalText(value.number)}"`
    case 'percent':
      return ` office:value-type="percentage" office:value="${decimalText(value.number)}"`
    case 'date':
      return ` office:value-type="date" office:date-value="${value.date}"`
    case 'dateTime':
      return ` office:value-type="date" office:date-value="${value.local}"`
    case 'boolean':
      return ` office:value-type="boolean" office:boolean-value="${value.value}"`
  }
}

function content(language: Language, value: CellValue): string {
  if (value.kind === 'empty') return ''
  return value.kind === 'text' ? paragraphs(value.text, value.link) : `<text:p>${valueText(language, value)}</text:p>`
}

/** Most of a document is made here, so the markup is put together without the detour over `element`. */
function cellMarkup(language: Language, styles: AutomaticStyles, cell: Cell, columnStyle: string | undefined): string {
  const value = readCell(language, cell)
  const { columnSpan = 1, rowSpan = 1 } = cell
  const format = value.kind === 'text' && isFormulaLike(value.text) ? 'text' : formatKey(value)
  const style = styles.cell(cell.style ?? columnStyle, format)
  let open = style === undefined ? '<table:table-cell' : `<table:table-cell table:style-name="${style}"`
  if (columnSpan > 1 || rowSpan > 1) {
    open += ` table:number-columns-spanned="${columnSpan}" table:number-rows-spanned="${rowSpan}"`
  }
  return `${open}${valueAttributes(value)}>${content(language, value)}</table:table-cell>`
}

const nothing = (count: number): string =>
  element('table:table-cell', { 'table:number-columns-repeated': count > 1 ? count : undefined })

/** Makes the markup of a sheet's rows, one after the other from the first. */
export function rowWriter(
  language: Language,
  { columns, rows }: Sheet,
  styles: AutomaticStyles,
): (row: number) => string {
  /** Until which row each column is covered by a cell above or beside it. */
  const coveredUntil = new Array<number>(columns.length).fill(0)
  return (at) => {
    const { cells, height } = rows[at] as Sheet['rows'][number]
    let markup = ''
    let blank = 0
    for (let column = 0; column < columns.length; column++) {
      const cell = cells[column] ?? null
      const covered = (coveredUntil[column] as number) > at
      if (cell === null && !covered) {
        blank += 1
        continue
      }
      if (blank > 0) markup += nothing(blank)
      blank = 0
      if (cell === null) {
        markup += '<table:covered-table-cell/>'
        continue
      }
      markup += cellMarkup(language, styles, cell, columns[column]?.style)
      const { columnSpan = 1, rowSpan = 1 } = cell
      if (columnSpan > 1 || rowSpan > 1) coveredUntil.fill(at + rowSpan, column, column + columnSpan)
    }
    if (blank > 0) markup += nothing(blank)
    return element('table:table-row', { 'table:style-name': styles.row(height) }, markup)
  }
}
