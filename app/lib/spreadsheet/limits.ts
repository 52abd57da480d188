import { cellText } from './cell-text'
import { stylesOf } from './style-sheet'
import type { Cell, Sheet, Workbook } from './workbook'

/** Cells of a workbook, empty ones counted. It keeps the time and memory of writing within bounds. */
export const mostCells = 200_000
const mostRows = 1_048_576
const mostColumns = 1_024
const longestName = 31
const widest = 500

function demand(holds: boolean, fault: string): void {
  if (!holds) throw new RangeError(`a workbook that cannot be written: ${fault}`)
}

const whole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to

/** Throws where a workbook has more cells than are written. */
export function checkSize({ sheets }: Workbook): void {
  let cells = 0
  for (const { rows, columns } of sheets) {
    demand(rows.length <= mostRows && columns.length <= mostColumns, 'more rows or columns than a sheet has')
    for (const row of rows) cells += row.cells.length
  }
  demand(cells <= mostCells, `more than ${mostCells} cells`)
}

function checkName(name: string, taken: Set<string>): void {
  demand(name.trim() !== '' && name.length <= longestName, `a sheet's name has 1 to ${longestName} characters: ${name}`)
  demand(!/[[\]/\\:*?\n\t\ufffd]|^'|'$/.test(name) && cellText(name) === name, `characters in a sheet's name: ${name}`)
  demand(!taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history', `a sheet's name is taken: ${name}`)
  taken.add(name.toLowerCase())
}

/** Marks the cells that `cell` takes beside its own place; none of them may hold or be taken by anything. */
function checkSpan(sheet: Sheet, cell: Cell, at: number, row: number, taken: Set<number>): void {
  const { columnSpan = 1, rowSpan = 1 } = cell
  const { columns, rows, name } = sheet
  const fits = whole(columnSpan, 1, columns.length - at) && whole(rowSpan, 1, rows.length - row)
  demand(fits, `a merged cell leaves sheet ${name} at row ${row}, column ${at}`)
  if (columnSpan === 1 && rowSpan === 1) return
  for (let down = row; down < row + rowSpan; down++) {
    for (let right = at; right < at + columnSpan; right++) {
      if (down === row && right === at) continue
      const place = down * mostColumns + right
      demand(!taken.has(place) && !rows[down]?.cells[right], `cells overlap in sheet ${name} at row ${down}`)
      taken.add(place)
    }
  }
}

function checkCells(sheet: Sheet, styles: ReadonlySet<string>): void {
  const taken = new Set<number>()
  for (const [row, { cells, height = 1 }] of sheet.rows.entries()) {
    demand(cells.length <= sheet.columns.length, `row ${row} of sheet ${sheet.name} is longer than its columns`)
    demand(height > 0 && height <= widest, `the height of row ${row} of sheet ${sheet.name}`)
    for (const [at, cell] of cells.entries()) {
      if (cell === null) continue
      demand(cell.style === undefined || styles.has(cell.style), `there is no style ${cell.style}`)
      checkSpan(sheet, cell, at, row, taken)
    }
  }
}

function checkSheet(sheet: Sheet, styles: ReadonlySet<string>): void {
  const { name, columns, rows, headerRows, headerColumns = 0, frozen, filter } = sheet
  demand(columns.length > 0, `sheet ${name} has no columns`)
  for (const { width, style } of columns) {
    demand(width > 0 && width <= widest, `the width of a column of sheet ${name}`)
    demand(style === undefined || styles.has(style), `there is no style ${style}`)
  }
  if (headerRows) {
    const { from, count } = headerRows
    demand(whole(from, 0, rows.length - 1) && whole(count, 1, rows.length - from), `the heads of sheet ${name}`)
  }
  demand(whole(headerColumns, 0, columns.length), `the head columns of sheet ${name}`)
  if (frozen) {
    const fits = whole(frozen.rows, 0, rows.length) && whole(frozen.columns, 0, columns.length)
    demand(fits, `what is frozen in sheet ${name}`)
  }
  if (filter) {
    const { from, to } = filter
    const fits = whole(to.row, 0, rows.length - 1) && whole(to.column, 0, columns.length - 1)
    demand(fits && whole(from.row, 0, to.row) && whole(from.column, 0, to.column), `the filter of sheet ${name}`)
  }
  checkCells(sheet, styles)
}

/** Throws a `RangeError` that names the fault of a workbook that no format could hold as it is meant. */
export function checkWorkbook(workbook: Workbook): void {
  checkSize(workbook)
  demand(workbook.sheets.length > 0, 'it has no sheet')
  demand(!Number.isNaN(Date.parse(workbook.createdAt)) && workbook.createdAt.endsWith('Z'), 'its time of creation')
  const styles = stylesOf(workbook.styles)
  for (const [name, { color, background, borderColor }] of Object.entries(styles)) {
    demand(/^(?!Default$)[A-Za-z][A-Za-z0-9 -]{0,40}$/.test(name), `the name of style ${name}`)
    for (const one of [color, background, borderColor]) {
      demand(one === undefined || /^#[0-9a-f]{6}$/i.test(one), `a colour of style ${name}`)
    }
  }
  const [names, known] = [new Set<string>(), new Set(Object.keys(styles))]
  for (const sheet of workbook.sheets) {
    checkName(sheet.name, names)
    checkSheet(sheet, known)
  }
}
