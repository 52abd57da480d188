import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaTexts, sampleWorkbook } from '../../../tests/factories/sample-workbook'
import { heldSheets } from '../../../tests/spreadsheets/held'
import { partsOf } from '../../../tests/spreadsheets/read-ods'
import { readXlsx } from '../../../tests/spreadsheets/read-xlsx'
import { all, isElement, parseXml, textOf, type XmlElement } from '../../../tests/spreadsheets/xml'
import type { Sheet, Workbook } from './workbook'
import { pageLineCode } from './xlsx/page-lines'
import { xlsxFile } from './xlsx.server'

const sample = sampleWorkbook()
const archive = await xlsxFile(sample)
const parts = partsOf(archive)
const part = (path: string): XmlElement => parseXml(parts[path] ?? '')
const withSheets = (...sheets: Partial<Sheet>[]): Workbook => ({
  ...sample,
  sheets: sheets.map((sheet, at) => ({ name: `Blatt ${at}`, columns: [{ width: 20 }], rows: [], ...sheet })),
})
const withTexts = (texts: readonly string[]): Workbook =>
  withSheets({ rows: texts.map((text) => ({ cells: [{ type: 'text', text }] })) })

it('holds every cell as it is meant', () => expect(readXlsx(archive)).toEqual(heldSheets(sample)))

it('is the same every time', async () => expect(await xlsxFile(sampleWorkbook())).toEqual(archive))

it('says what it is', () => {
  const core = part('docProps/core.xml')
  const text = (name: string) => all(core, name).map(textOf).join()
  expect(text('dc:title')).toBe(sample.title)
  expect(text('dc:language')).toBe('de')
  expect(text('dc:creator')).toBe(sample.creator)
  expect(text('cp:keywords')).toBe('eins; zwei & drei')
  expect(text('dcterms:created')).toBe('2026-11-28T09:30:00Z')
})

describe('the first sheet', () => {
  const sheet = all(part('xl/worksheets/sheet1.xml'), 'worksheet')[0] as XmlElement

  it('has its parts in the order that the format demands', () => {
    expect(sheet.children.filter(isElement).map(({ name }) => name)).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ])
  })

  it('is frozen, high, wide and printed as it is meant', () => {
    expect(all(sheet, 'pane')[0]?.attributes).toMatchObject({ ySplit: '3', xSplit: '1', activePane: 'bottomRight' })
    expect(all(sheet, 'row')[0]?.attributes).toMatchObject({ ht: '34.02', customHeight: '1' })
    expect(all(sheet, 'col')[0]?.attributes).toMatchObject({ width: '32.4' })
    expect(all(sheet, 'pageSetup')[0]?.attributes).toMatchObject({
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
    })
    expect(all(sheet, 'oddFooter').map(textOf)).toEqual(['&L12 Punkte und mehr&CSeite &P von &N'])
    expect(all(sheet, 'oddHeader').map(textOf)).toEqual(['&LVergleich && Co. 5 %&R&A'])
    expect(all(part('xl/workbook.xml'), 'definedName').map((name) => [name.attributes.name, textOf(name)])).toEqual([
      ['_xlnm.Print_Titles', "'Werte & ''echte'' Zahlen'!$A:$A,'Werte & ''echte'' Zahlen'!$3:$3"],
      ['_xlnm._FilterDatabase', "'Werte & ''echte'' Zahlen'!$A$3:$D$14"],
    ])
  })
})

it('leads outside by links to the web alone', () => {
  const outside = Object.entries(parts)
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path]) => all(part(path), 'Relationship'))
    .filter(({ attributes }) => attributes.TargetMode === 'External')
  expect(outside.map(({ attributes }) => attributes.Target)).toEqual(['https://beispiel.example/?a=1&b=2'])
  for (const { attributes } of outside) expect(attributes.Type).toMatch(/\/hyperlink$/)
})

it('has no formula, and text that reads as one keeps the format of text', async () => {
  const file = partsOf(await xlsxFile(withTexts(formulaTexts)))
  const sheet = parseXml(file['xl/worksheets/sheet1.xml'] ?? '')
  expect(all(sheet, 'f')).toEqual([])
  const cells = all(sheet, 'c')
  expect(cells).toHaveLength(formulaTexts.length)
  const styles = parseXml(file['xl/styles.xml'] ?? '')
  const text = all(styles, 'numFmt').find(({ attributes }) => attributes.formatCode === '@')?.attributes.numFmtId
  const formats = all(all(styles, 'cellXfs')[0] as XmlElement, 'xf')
  for (const { attributes } of cells) {
    expect(attributes.t).toBe('s')
    expect(formats[Number(attributes.s)]?.attributes.numFmtId).toBe(text)
  }
})

it('freezes rows or columns alone', async () => {
  const row = { cells: [] }
  const file = partsOf(
    await xlsxFile(withSheets({ rows: [row], frozen: { rows: 1, columns: 0 } }, { frozen: { rows: 0, columns: 1 } })),
  )
  expect(file['xl/worksheets/sheet1.xml']).toContain('activePane="bottomLeft"')
  expect(file['xl/worksheets/sheet2.xml']).toContain('activePane="topRight"')
})

it('holds any text and is well-formed whatever it is', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '\n', '_x0041_', '_x', ']]>', '&amp;', '\ufffd'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 6 }), async (pieces) => {
      const workbook = withTexts(pieces.map((each) => each.join('')))
      const file = await xlsxFile(workbook)
      expect(readXlsx(file)).toEqual(heldSheets(workbook))
      for (const xml of Object.values(partsOf(file))) parseXml(xml)
    }),
  )
})

describe('heads and feet of pages', () => {
  it('are cut where the format ends, never within a code', () => {
    const code = pageLineCode({ left: ['&'.repeat(300)], right: [{ field: 'page' }] })
    expect(code.length).toBeLessThanOrEqual(255)
    expect(code).toMatch(/^&L(&&)+$/)
  })

  it('keep text apart from the number of the page', () => {
    expect(pageLineCode({ center: [{ field: 'page' }, '2 & 3'] })).toBe('&C&P 2 && 3')
  })
})
