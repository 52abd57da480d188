import { expect, it } from 'vitest'
import { sampleWorkbook } from '../../../tests/factories/sample-workbook'
import { checkSize, checkWorkbook, mostCells } from './limits'
import type { Cell, Row, Sheet, Workbook } from './workbook'

const text = (style?: string): Cell => ({ type: 'text', text: 'a', style })
const sheet = (changed: Partial<Sheet> = {}): Sheet => ({
  name: 'Blatt',
  columns: [{ width: 20 }, { width: 20 }],
  rows: [{ cells: [text(), null] }, { cells: [] }],
  ...changed,
})
const workbook = (sheets: readonly Sheet[], changed: Partial<Workbook> = {}): Workbook => ({
  language: 'de',
  title: 'Titel',
  createdAt: '2026-11-28T09:30:00Z',
  creator: 'Amt',
  sheets,
  ...changed,
})
const merged = (columnSpan: number, rowSpan: number, at = 0): Row['cells'] =>
  [null, null].map((_, place) => (place === at ? { type: 'empty', columnSpan, rowSpan } : null))

it('takes what can be written', () => {
  expect(() => checkWorkbook(sampleWorkbook())).not.toThrow()
  expect(() => checkWorkbook(workbook([sheet(), sheet({ name: `${'x'.repeat(30)}2` })]))).not.toThrow()
  expect(() => checkWorkbook(workbook([sheet({ rows: [{ cells: merged(2, 2) }, { cells: [] }] })]))).not.toThrow()
})

const names = [
  '',
  '   ',
  'x'.repeat(32),
  'a/b',
  'a\\b',
  'a[b',
  'a]b',
  'a:b',
  'a*b',
  'a?b',
  "'a",
  "a'",
  'History',
  'a\nb',
  'a\u202e',
]
const faults: readonly (readonly [string, Workbook])[] = [
  ...names.map((name) => [`the sheet name ${JSON.stringify(name)}`, workbook([sheet({ name })])] as const),
  ['no sheet', workbook([])],
  ['two sheets of a name', workbook([sheet(), sheet({ name: 'BLATT' })])],
  ['no column', workbook([sheet({ columns: [], rows: [] })])],
  ['a column without width', workbook([sheet({ columns: [{ width: 0 }, { width: 20 }] })])],
  ['a row longer than the columns', workbook([sheet({ rows: [{ cells: [null, null, null] }] })])],
  ['a height that is none', workbook([sheet({ rows: [{ cells: [], height: Number.NaN }] })])],
  ['an unknown style', workbook([sheet({ rows: [{ cells: [text('unbekannt')] }] })])],
  ['an unknown style of a column', workbook([sheet({ columns: [{ width: 20, style: 'unbekannt' }, { width: 20 }] })])],
  ['an inherited name as style', workbook([sheet({ rows: [{ cells: [text('constructor')] }] })])],
  ['a style that is named like a tag', workbook([sheet()], { styles: { '<b>': {} } })],
  ['the reserved style', workbook([sheet()], { styles: { Default: {} } })],
  ['a colour that is none', workbook([sheet()], { styles: { own: { color: 'red" x="' } } })],
  ['a time that is none', workbook([sheet()], { createdAt: '2026-11-28' })],
  ['a merged cell that leaves the columns', workbook([sheet({ rows: [{ cells: merged(2, 1, 1) }] })])],
  ['a merged cell that leaves the rows', workbook([sheet({ rows: [{ cells: merged(1, 2) }] })])],
  ['a merged cell over another', workbook([sheet({ rows: [{ cells: [merged(2, 1)[0] as Cell, text()] }] })])],
  ['two merged cells that overlap', workbook([sheet({ rows: [{ cells: merged(1, 2, 1) }, { cells: merged(2, 1) }] })])],
  ['heads beyond the rows', workbook([sheet({ headerRows: { from: 1, count: 2 } })])],
  ['more head columns than columns', workbook([sheet({ headerColumns: 3 })])],
  ['more frozen rows than rows', workbook([sheet({ frozen: { rows: 3, columns: 0 } })])],
  [
    'a filter beyond the cells',
    workbook([sheet({ filter: { from: { row: 0, column: 0 }, to: { row: 0, column: 2 } } })]),
  ],
  ['a filter the wrong way', workbook([sheet({ filter: { from: { row: 1, column: 0 }, to: { row: 0, column: 1 } } })])],
]

it.each(faults)('refuses %s', (_, faulty) => expect(() => checkWorkbook(faulty)).toThrow(RangeError))

it('refuses more cells than are written, before they are looked at', () => {
  const row = { cells: new Array<Cell>(1_000).fill(text()) }
  const rows = new Array<Row>(mostCells / 1_000).fill(row)
  expect(() => checkSize(workbook([sheet({ rows })]))).not.toThrow()
  expect(() => checkSize(workbook([sheet({ rows: [...rows, { cells: [null] }] })]))).toThrow(RangeError)
})
