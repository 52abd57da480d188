import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaTexts, sampleWorkbook } from '../../../tests/factories/sample-workbook'
import { heldSheets } from '../../../tests/spreadsheets/held'
import { paragraphText, partsOf, readOds } from '../../../tests/spreadsheets/read-ods'
import { all, parseXml, textOf, type XmlElement } from '../../../tests/spreadsheets/xml'
import { checkWorkbook } from './limits'
import { odsFile } from './ods.server'
import type { Workbook } from './workbook'

const sample = sampleWorkbook()
const archive = odsFile(sample)
const parts = partsOf(archive)
const part = (path: string): XmlElement => parseXml(parts[path] ?? '')
const withTexts = (texts: readonly string[]): Workbook => ({
  ...sample,
  title: texts.join(' '),
  sheets: [
    { name: 'Texte', columns: [{ width: 20 }], rows: texts.map((text) => ({ cells: [{ type: 'text', text }] })) },
  ],
})

it('holds every cell as it is meant', () => {
  checkWorkbook(sample)
  expect(readOds(archive)).toEqual(heldSheets(sample))
})

it('is the same every time', () => expect(odsFile(sampleWorkbook())).toEqual(archive))

it('says its type at a fixed place, uncompressed and without extra field', () => {
  const head = new DataView(archive.buffer, archive.byteOffset)
  expect([head.getUint16(8, true), head.getUint16(28, true)]).toEqual([0, 0])
  expect(new TextDecoder().decode(archive.subarray(30, 38 + 46))).toBe(
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  )
  const listed = all(part('META-INF/manifest.xml'), 'manifest:file-entry').map(
    ({ attributes }) => attributes['manifest:full-path'],
  )
  expect(listed).toEqual(['/', ...Object.keys(parts).filter((path) => !/^(mimetype|META-INF)/.test(path))])
})

it('says what it is', () => {
  const meta = part('meta.xml')
  const texts = (name: string) => all(meta, name).map(textOf)
  expect(texts('dc:title')).toEqual([sample.title])
  expect(texts('dc:language')).toEqual(['de'])
  expect(texts('meta:keyword')).toEqual(sample.keywords)
  expect(texts('dc:description')).toEqual([sample.description])
  expect(texts('meta:creation-date')).toEqual([sample.createdAt])
  const [language] = all(part('styles.xml'), 'style:default-style').flatMap((style) =>
    all(style, 'style:text-properties'),
  )
  expect(language?.attributes).toMatchObject({ 'fo:language': 'de', 'fo:country': 'DE' })
})

describe('the first sheet', () => {
  const [table] = all(part('content.xml'), 'table:table') as [XmlElement]
  const styles = part('styles.xml')

  it('has heads, widths and named styles', () => {
    expect(all(table, 'table:table-header-rows').flatMap((rows) => all(rows, 'table:table-row'))).toHaveLength(1)
    expect(
      all(table, 'table:table-header-columns').flatMap((columns) => all(columns, 'table:table-column')),
    ).toHaveLength(1)
    const widths = all(part('content.xml'), 'style:table-column-properties').map(
      ({ attributes }) => attributes['style:column-width'],
    )
    expect(widths).toEqual(['60mm', '30.5mm', '30mm', '45mm', '80mm', '20mm'])
    const named = all(styles, 'style:style').find(({ attributes }) => attributes['style:name'] === 'own_20_style')
    expect(named?.attributes['style:display-name']).toBe('own style')
  })

  it('is printed with its head and foot, and others without', () => {
    const pages = all(styles, 'style:master-page')
    expect(all(pages[0] as XmlElement, 'style:region-center').map(paragraphText)).toEqual(['', 'Seite 1 von 1'])
    expect(all(pages[0] as XmlElement, 'text:page-number')).toHaveLength(1)
    expect(all(pages[1] as XmlElement, 'style:header')[0]?.attributes['style:display']).toBe('false')
    const layouts = all(styles, 'style:page-layout-properties').map(({ attributes }) => [
      attributes['style:print-orientation'],
      attributes['style:scale-to-X'],
    ])
    expect(layouts).toEqual([
      ['landscape', '1'],
      ['portrait', undefined],
      ['landscape', '1'],
    ])
  })

  it('is frozen and filtered where it is meant to be', () => {
    const frozen = all(part('settings.xml'), 'config:config-item').map(({ attributes, ...item }) => [
      attributes['config:name'],
      textOf({ attributes, ...item }),
    ])
    expect(frozen).toContainEqual(['VerticalSplitPosition', '3'])
    expect(frozen).toContainEqual(['HorizontalSplitPosition', '1'])
    expect(all(part('content.xml'), 'table:database-range')[0]?.attributes['table:target-range-address']).toBe(
      "'Werte & ''echte'' Zahlen'.A3:'Werte & ''echte'' Zahlen'.D14",
    )
  })
})

it('has no formula, and text that reads as one keeps the format of text', () => {
  const content = part('content.xml')
  expect(parts['content.xml']).not.toContain('table:formula')
  const formats = new Map(
    all(content, 'style:style').map(({ attributes }) => [
      attributes['style:name'],
      attributes['style:data-style-name'],
    ]),
  )
  const texts = new Set(all(content, 'number:text-style').map(({ attributes }) => attributes['style:name']))
  const cells = all(all(content, 'table:table')[1] as XmlElement, 'table:table-cell').filter(
    ({ attributes }) => attributes['office:value-type'] === 'string',
  )
  for (const cell of cells.slice(-formulaTexts.length))
    expect(texts).toContain(formats.get(cell.attributes['table:style-name']))
})

it('holds any text and is well-formed whatever it is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '  ', '\n', '\t', ']]>', '<', '&amp;', '"'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 6 }), (pieces) => {
      const workbook = withTexts(pieces.map((each) => each.join('')))
      const file = odsFile(workbook)
      expect(readOds(file)).toEqual(heldSheets(workbook))
      for (const [path, xml] of Object.entries(partsOf(file))) if (path !== 'mimetype') parseXml(xml)
    }),
  )
})
