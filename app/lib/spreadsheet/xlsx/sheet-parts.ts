import { absoluteRange, cellAddress, columnLetters, quotedName } from '../address'
import type { Sheet } from '../workbook'
import { element, xmlText } from '../xml'
import type { SheetLink } from './cells'
import { pageLineCode } from './page-lines'

/** Markup with `added` put before a mark that it must have. */
function before(xml: string, mark: string, added: string): string {
  if (added === '') return xml
  const at = xml.lastIndexOf(mark)
  if (at < 0) throw new Error(`no ${mark} in the library's markup`)
  return xml.slice(0, at) + added + xml.slice(at)
}

const linkId = (at: number): string => `rId-link-${at + 1}`

/** Relationships of a sheet: its links, which lead outside by their nature; nothing else does. */
export const linkRelationships = (links: readonly SheetLink[]): string =>
  links
    .map(({ address }, at) =>
      element('Relationship', {
        Id: linkId(at),
        Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
        Target: address,
        TargetMode: 'External',
      }),
    )
    .join('')

function filterMarkup({ filter }: Sheet): string {
  if (!filter) return ''
  const { from, to } = filter
  return element('autoFilter', { ref: `${cellAddress(from.row, from.column)}:${cellAddress(to.row, to.column)}` })
}

function linksMarkup(links: readonly SheetLink[]): string {
  if (links.length === 0) return ''
  const each = links.map(({ row, column }, at) =>
    element('hyperlink', { ref: cellAddress(row, column), 'r:id': linkId(at) }),
  )
  return element('hyperlinks', {}, each.join(''))
}

function pageLinesMarkup({ print = {} }: Sheet): string {
  const head = print.header ? pageLineCode(print.header) : ''
  const foot = print.footer ? pageLineCode(print.footer) : ''
  if (head === '' && foot === '') return ''
  const inside =
    (head === '' ? '' : element('oddHeader', {}, xmlText(head))) +
    (foot === '' ? '' : element('oddFooter', {}, xmlText(foot)))
  return element('headerFooter', {}, inside)
}

/** The library names a part that exists only where rows and columns are frozen. */
function namePart(xml: string, { frozen }: Sheet): string {
  if (!frozen || (frozen.rows > 0 && frozen.columns > 0)) return xml
  return xml.replace(' activePane="bottomRight"', ` activePane="${frozen.rows > 0 ? 'bottomLeft' : 'topRight'}"`)
}

/** The library's markup of a sheet with what it has no option for, in the order that the format demands. */
export function completeSheet(xml: string, sheet: Sheet, links: readonly SheetLink[]): string {
  const fit = element('sheetPr', {}, element('pageSetUpPr', { fitToPage: sheet.print?.fitToWidth === false ? 0 : 1 }))
  let complete = before(namePart(xml, sheet), '<drawing', pageLinesMarkup(sheet))
  complete = before(complete, '<pageMargins', linksMarkup(links))
  complete = before(complete, complete.includes('<mergeCells') ? '<mergeCells' : '<pageMargins', filterMarkup(sheet))
  return before(complete, '<sheetViews', fit)
}

/** Names of the workbook: what repeats on every page, and the cells with filter buttons. */
export function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const { name, headerRows, headerColumns = 0, filter } = sheet
    const repeated = [
      ...(headerColumns > 0 ? [`${quotedName(name)}!$A:$${columnLetters(headerColumns - 1)}`] : []),
      ...(headerRows ? [`${quotedName(name)}!$${headerRows.from + 1}:$${headerRows.from + headerRows.count}`] : []),
    ]
    const named = (key: string, hidden: boolean | undefined, text: string) =>
      element('definedName', { name: key, localSheetId: at, hidden: hidden && 1 }, xmlText(text))
    return [
      ...(repeated.length > 0 ? [named('_xlnm.Print_Titles', undefined, repeated.join(','))] : []),
      ...(filter ? [named('_xlnm._FilterDatabase', true, absoluteRange(name, filter))] : []),
    ]
  })
  return names.length === 0 ? '' : element('definedNames', {}, names.join(''))
}
