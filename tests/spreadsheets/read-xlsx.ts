import { type HeldCell, type HeldSheet, numberValue } from './held'
import { partsOf } from './read-ods'
import { all, parseXml, textOf, type XmlElement } from './xml'

const decoded = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

/** A day number as day, or as day and clock. */
function momentOf(serial: number, withTime: boolean): string {
  const text = new Date(Math.round((serial - 25_569) * 86_400) * 1_000).toISOString()
  return withTime ? text.slice(0, 19) : text.slice(0, 10)
}

interface Book {
  strings: string[]
  /** Format code by number of a cell's style. */
  formats: string[]
}

function heldCell(cell: XmlElement, { strings, formats }: Book): HeldCell | null {
  const { t: type, s: style = '0' } = cell.attributes
  if (type === 'inlineStr') return { kind: 'text', value: decoded(textOf(cell)) }
  const value = all(cell, 'v')[0]
  if (!value) return null
  const held = textOf(value)
  if (type === 's') return { kind: 'text', value: strings[Number(held)] ?? 'a string that is missing' }
  if (type === 'b') return { kind: 'boolean', value: String(held === '1') }
  const format = formats[Number(style)] ?? ''
  if (format.includes('yyyy')) return { kind: 'date', value: momentOf(Number(held), format.includes('hh')) }
  const kind = format.includes('€') ? 'money' : format.includes('%') ? 'percent' : 'number'
  return { kind, value: numberValue(held) }
}

function heldSheet(name: string, sheetXml: string, relationships: string, book: Book): HeldSheet {
  const root = parseXml(sheetXml)
  const cells: HeldSheet['cells'] = {}
  for (const cell of all(root, 'c')) {
    const held = heldCell(cell, book)
    if (held) cells[cell.attributes.r ?? ''] = held
  }
  const targets = new Map(
    all(parseXml(relationships), 'Relationship').map(({ attributes }) => [attributes.Id, attributes.Target]),
  )
  for (const { attributes } of all(root, 'hyperlink')) {
    const cell = cells[attributes.ref ?? '']
    const link = targets.get(attributes['r:id'])
    if (cell && link) cell.link = link
  }
  for (const { attributes } of all(root, 'mergeCell')) {
    const [, from = '', fromRow = '', to = '', toRow = ''] =
      /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(attributes.ref ?? '') ?? []
    const cell = cells[`${from}${fromRow}`]
    const columns = to.charCodeAt(0) - from.charCodeAt(0) + 1
    if (cell) cell.span = `${columns}x${Number(toRow) - Number(fromRow) + 1}`
  }
  return { name, cells, formulas: all(root, 'f').map(textOf) }
}

/** The sheets of an Office Open XML spreadsheet with at most 26 columns. */
export function readXlsx(archive: Uint8Array): HeldSheet[] {
  const parts = partsOf(archive)
  const part = (path: string) => parts[path] ?? ''
  const styles = parseXml(part('xl/styles.xml'))
  const codes = new Map(all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]))
  const book: Book = {
    strings: all(parseXml(part('xl/sharedStrings.xml')), 'si').map((string) => decoded(textOf(string))),
    formats: all(all(styles, 'cellXfs')[0] as XmlElement, 'xf').map(
      ({ attributes }) => codes.get(attributes.numFmtId ?? '') ?? '',
    ),
  }
  return all(parseXml(part('xl/workbook.xml')), 'sheet').map(({ attributes: { name = '', sheetId } }) => {
    const relationships = part(`xl/worksheets/_rels/sheet${sheetId}.xml.rels`)
    return heldSheet(name, part(`xl/worksheets/sheet${sheetId}.xml`), relationships, book)
  })
}
