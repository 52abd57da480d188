import { cellAddress, quotedName } from '../address'
import type { Sheet, Workbook } from '../workbook'
import { element } from '../xml'
import { AutomaticStyles } from './automatic-styles'
import { rowWriter } from './cells'
import { rootAttributes } from './namespaces'
import { masterPageName } from './pages'

function columnsMarkup({ columns, headerColumns = 0 }: Sheet, styles: AutomaticStyles): string {
  const markup = columns.map(({ width }) => element('table:table-column', { 'table:style-name': styles.column(width) }))
  if (headerColumns === 0) return markup.join('')
  const heads = element('table:table-header-columns', {}, markup.slice(0, headerColumns).join(''))
  return heads + markup.slice(headerColumns).join('')
}

function rowsMarkup(sheet: Sheet, { language }: Workbook, styles: AutomaticStyles): string {
  const write = rowWriter(language, sheet, styles)
  const markup = sheet.rows.map((_, at) => write(at))
  const { from = 0, count = 0 } = sheet.headerRows ?? {}
  if (count === 0) return markup.join('')
  const heads = element('table:table-header-rows', {}, markup.slice(from, from + count).join(''))
  return markup.slice(0, from).join('') + heads + markup.slice(from + count).join('')
}

function filterMarkup({ name, filter }: Sheet, at: number): string {
  if (!filter) return ''
  const corner = ({ row, column }: { row: number; column: number }) => `${quotedName(name)}.${cellAddress(row, column)}`
  return element('table:database-range', {
    // The name under which LibreOffice keeps the filter of a sheet that was never given a name.
    'table:name': `__Anonymous_Sheet_DB__${at}`,
    'table:target-range-address': `${corner(filter.from)}:${corner(filter.to)}`,
    'table:display-filter-buttons': true,
  })
}

/** `content.xml`: the cells. */
export function contentPart(workbook: Workbook): string {
  const styles = new AutomaticStyles(workbook.language)
  const sheets = workbook.sheets.map((sheet, at) =>
    element(
      'table:table',
      { 'table:name': sheet.name, 'table:style-name': styles.sheet(masterPageName(at)) },
      columnsMarkup(sheet, styles) +
        (sheet.rows.length > 0
          ? rowsMarkup(sheet, workbook, styles)
          : '<table:table-row><table:table-cell/></table:table-row>'),
    ),
  )
  const filters = workbook.sheets.map(filterMarkup).join('')
  const ranges = filters === '' ? '' : element('table:database-ranges', {}, filters)
  return element(
    'office:document-content',
    rootAttributes,
    element('office:automatic-styles', {}, styles.markup()) +
      element('office:body', {}, element('office:spreadsheet', {}, sheets.join('') + ranges)),
  )
}
