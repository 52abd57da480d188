import { strFromU8, unzipSync } from 'fflate'
import { cellAddress } from '../../app/lib/spreadsheet/address'
import { type HeldCell, type HeldSheet, numberValue } from './held'
import { all, isElement, parseXml, type XmlElement } from './xml'

/** Text of a paragraph, as a program reads it: white space of the file is folded, that of elements is not. */
export function paragraphText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child.replace(/[ \n\t]+/g, ' ')
      if (child.name === 'text:s') return ' '.repeat(Number(child.attributes['text:c'] ?? 1))
      if (child.name === 'text:tab') return '\t'
      return child.name === 'text:line-break' ? '\n' : paragraphText(child)
    })
    .join('')
}

const kinds: Readonly<Record<string, HeldCell['kind']>> = {
  string: 'text',
  float: 'number',
  currency: 'money',
  percentage: 'percent',
  date: 'date',
  boolean: 'boolean',
}

function heldCell(cell: XmlElement): HeldCell | null {
  const { attributes } = cell
  const kind = kinds[attributes['office:value-type'] ?? '']
  if (!kind) return null
  const paragraphs = all(cell, 'text:p')
  const value =
    kind === 'text'
      ? paragraphs.map(paragraphText).join('\n')
      : (attributes['office:value'] ?? attributes['office:date-value'] ?? attributes['office:boolean-value'] ?? '')
  const link = all(cell, 'text:a')[0]?.attributes['xlink:href']
  const columns = Number(attributes['table:number-columns-spanned'] ?? 1)
  const rows = Number(attributes['table:number-rows-spanned'] ?? 1)
  return {
    kind,
    value: kind === 'number' || kind === 'money' || kind === 'percent' ? numberValue(value) : value,
    ...(link === undefined ? {} : { link }),
    ...(columns * rows > 1 ? { span: `${columns}x${rows}` } : {}),
  }
}

function heldSheet(table: XmlElement): HeldSheet {
  const sheet: HeldSheet = { name: table.attributes['table:name'] ?? '', cells: {}, formulas: [] }
  let row = 0
  for (const line of all(table, 'table:table-row')) {
    let column = 0
    for (const cell of line.children.filter(isElement)) {
      const repeated = Number(cell.attributes['table:number-columns-repeated'] ?? 1)
      const formula = cell.attributes['table:formula']
      if (formula !== undefined) sheet.formulas.push(formula)
      const held = heldCell(cell)
      for (let copy = 0; held && copy < repeated; copy++) sheet.cells[cellAddress(row, column + copy)] = held
      column += repeated
    }
    row += Number(line.attributes['table:number-rows-repeated'] ?? 1)
  }
  return sheet
}

/** The sheets of `content.xml`, or of a flat document. */
export const readOdfContent = (xml: string): HeldSheet[] => all(parseXml(xml), 'table:table').map(heldSheet)

/** The parts of a ZIP archive as text. */
export const partsOf = (archive: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]))

export const readOds = (archive: Uint8Array): HeldSheet[] => readOdfContent(partsOf(archive)['content.xml'] ?? '')
