import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleComparison } from '../../../../tests/factories/sample-comparison'
import { awkwardTexts, formulaTexts } from '../../../../tests/factories/sample-workbook'
import { heldSheets } from '../../../../tests/spreadsheets/held'
import { readOds } from '../../../../tests/spreadsheets/read-ods'
import { readXlsx } from '../../../../tests/spreadsheets/read-xlsx'
import { comparisonFiles as wordsDe } from '../../../content/de/pages/comparison-files'
import { formatDate } from '../../../lib/format'
import { cellText, isFormulaLike } from '../../../lib/spreadsheet/cell-text'
import { csvFile } from '../../../lib/spreadsheet/csv'
import { checkWorkbook } from '../../../lib/spreadsheet/limits'
import { odsFile } from '../../../lib/spreadsheet/ods.server'
import type { Workbook } from '../../../lib/spreadsheet/workbook'
import { xlsxFile } from '../../../lib/spreadsheet/xlsx.server'
import { type ComparisonSizes, filledComparison, smallSizes } from '../../../programs/drills/content/filled-comparison'
import type { ComparisonSheet } from '../schema/sheet'
import type { FileMeta } from './context'
import { comparisonFileName, comparisonWorkbook } from './workbook'

const meta: FileMeta = {
  address: 'https://marktlotse.example/vergleich/AbCdEfGhIjKlMnOpQrStUvWx',
  hash: 'c0ffee'.repeat(10).padEnd(64, '0'),
  operator: 'Musterbetreiberin GmbH',
}

/** The fields of a CSV file, line by line. */
function csvFields(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/g)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

/** Demands that every format holds what the workbook says, and no formula. */
async function expectSameEverywhere(workbook: Workbook): Promise<void> {
  checkWorkbook(workbook)
  const held = heldSheets(workbook)
  expect(readOds(odsFile(workbook))).toEqual(held)
  expect(readXlsx(await xlsxFile(workbook))).toEqual(held)
  const [first] = workbook.sheets
  const fields = csvFields(csvFile(workbook))
  expect(fields).toHaveLength(first?.rows.length ?? 0)
  for (const [row, { cells }] of (first?.rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.type !== 'text') continue
      const text = cellText(cell.text)
      expect(fields[row]?.[column]).toBe(isFormulaLike(text) ? `'${text}` : text)
    }
  }
}

const textsOf = ({ sheets }: Workbook): string[] =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.type === 'text' ? [cell.text, ...(cell.link === undefined ? [] : [cell.link])] : [],
      ),
    ),
  )

/** Every text in a value, with the keys that lead to it. */
function* leaves(value: unknown, path: readonly string[] = []): Generator<[path: readonly string[], text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (value !== null && typeof value === 'object')
    for (const [key, entry] of Object.entries(value)) yield* leaves(entry, [...path, key])
}

/** Keys whose texts are no content: what connects things, or is said in words elsewhere. */
const silent = new Set([
  ...['id', 'listingId', 'variantId', 'slug', 'delivery', 'origin', 'state', 'mark', 'outcome', 'strength'],
  ...['criterion', 'query', 'ags', 'language', 'lower', 'upper', 'today', 'madeAt'],
])

function lostTexts(sheet: ComparisonSheet): string[] {
  const workbook = comparisonWorkbook(sheet, meta)
  const written = textsOf(workbook).join('\u0000')
  const typed = new Set(
    workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.type === 'date' ? [cell.date] : []))),
    ),
  )
  return [...leaves(sheet)].flatMap(([path, text]) => {
    const key = path.findLast((part) => !/^\d+$/.test(part)) ?? ''
    if (silent.has(key) || text === '') return []
    if (key === 'hash') return written.includes(text.slice(0, 8)) ? [] : [path.join('.')]
    const day = /^\d{4}-\d\d-\d\d$/.test(text)
    const there = day ? typed.has(text) || written.includes(formatDate(sheet.language, text)) : written.includes(text)
    return there ? [] : [path.join('.')]
  })
}

const sizes: fc.Arbitrary<ComparisonSizes> = fc.record({
  columns: fc.integer({ min: 0, max: 8 }),
  groups: fc.integer({ min: 0, max: 3 }),
  rows: fc.integer({ min: 1, max: 9 }),
  lines: fc.integer({ min: 1, max: 3 }),
  pieces: fc.integer({ min: 0, max: 3 }),
  requirements: fc.integer({ min: 0, max: 6 }),
  dropped: fc.integer({ min: 0, max: 4 }),
  questions: fc.integer({ min: 0, max: 5 }),
})

describe('the file of a comparison', () => {
  it('holds the same in every format and language', { timeout: 60_000 }, async () => {
    for (const language of ['de', 'en'] as const) {
      await expectSameEverywhere(comparisonWorkbook(sampleComparison({ language }), meta))
    }
  })

  it('has one form in both languages, and no German in the English one', () => {
    const [sheetDe, sheetEn] = [sampleComparison(), sampleComparison({ language: 'en' })]
    const [de, en] = [comparisonWorkbook(sheetDe, meta), comparisonWorkbook(sheetEn, meta)]
    const form = ({ sheets }: Workbook) =>
      sheets.map(({ name: _, rows, print: __, ...rest }) => ({
        ...rest,
        rows: rows.map(({ cells }) =>
          cells.map((cell) => cell && [cell.type, cell.style, cell.columnSpan, cell.type === 'text' && cell.link]),
        ),
      }))
    expect(form(en)).toEqual(form(de))

    const given = new Set([...leaves(sheetEn), ...leaves(meta)].flatMap(([, text]) => text.split('\n')))
    const textsDe = textsOf(de)
    const same = textsOf(en).filter((text, at) => text === textsDe[at] && /\p{Ll}{3}/u.test(text))
    // Names, addresses, and lines made of nothing else.
    const names = [...sheetEn.columns, ...sheetEn.dropped].flatMap(({ name }) => name)
    expect(same.filter((text) => !text.split('\n').every((line) => given.has(line) || names.includes(line)))).toEqual(
      [],
    )

    const english = textsOf(en).join('\n')
    const german = [...leaves(wordsDe)]
      .map(([, text]) => text)
      .filter((text) => text.length > 9 && !text.includes('{{'))
    expect(german.filter((text) => english.includes(text))).toEqual([])
    expect(en.title).not.toBe(de.title)
  })

  it('loses nothing of the demo, in both languages', () => {
    for (const language of ['de', 'en'] as const) expect(lostTexts(sampleComparison({ language }))).toEqual([])
  })

  it('loses nothing of any comparison', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('de' as const, 'en' as const), (drawn, language) => {
        // Groups come from what is compared.
        const own = drawn.columns === 0 ? { ...drawn, groups: 0 } : drawn
        let count = 0
        // The closing sign keeps one text from standing within another.
        const sheet = filledComparison(language, own, () => `Wort${++count}.`)
        checkWorkbook(comparisonWorkbook(sheet, meta))
        expect(lostTexts(sheet)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('says what nobody said, what does not apply, and where there is nothing', () => {
    const workbook = comparisonWorkbook(sampleComparison(), meta)
    const [matrix, answers, questions] = workbook.sheets
    for (const sheet of [matrix, answers]) {
      const texts = textsOf({ ...workbook, sheets: sheet ? [sheet] : [] })
      expect(texts).toContain('Keine Angabe')
      expect(texts).toContain('trifft nicht zu')
      expect(texts).not.toContain('')
    }
    // Places to fill in are the only empty cells beside the ground of headings.
    const empty = (cells: Workbook['sheets'][number]['rows'][number]['cells']) =>
      cells.filter((cell) => cell?.type === 'empty' && cell.style !== 'group').length
    expect(matrix?.rows.every(({ cells }) => empty(cells) === 0)).toBe(true)
    expect(answers?.rows.every(({ cells }) => empty(cells) === 0)).toBe(true)
    const fields = questions?.rows.slice(6, -2).map(({ cells }) => empty(cells)) ?? []
    expect(fields).toEqual(sampleComparison().questions.map(({ asked }) => asked.filter(Boolean).length))
  })

  it('has moment, days, amounts and degree as values', () => {
    const [matrix] = comparisonWorkbook(sampleComparison(), meta).sheets
    const kinds = matrix?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.type ?? [])) ?? []
    expect(new Set(kinds)).toEqual(new Set(['text', 'empty', 'dateTime', 'date', 'percent', 'number']))
  })

  it('needs neither solution nor requirement', async () => {
    const none = sampleComparison({ variants: 0, requirements: [], place: null })
    await expectSameEverywhere(comparisonWorkbook(none, { ...meta, address: null, hash: null }))
  })

  it('is named by the day in Berlin', () => {
    expect(comparisonFileName({ madeAt: '2026-11-28T23:30:00Z' }, 'ods')).toBe('vergleich-2026-11-29.ods')
  })
})

describe('texts that mean harm', () => {
  const hostile = [
    ...formulaTexts,
    ...awkwardTexts,
    '{{n}}',
    '$t(common.brand)',
    '{{name}} $t(x, {})',
    '&P&D',
    '\u0007\u202ex',
  ]

  it('are text in every format, wherever they stand', { timeout: 60_000 }, async () => {
    for (let shift = 0; shift < hostile.length; shift += 12) {
      let at = shift
      const sheet = filledComparison('de', smallSizes, () => hostile[at++ % hostile.length] ?? '')
      await expectSameEverywhere(comparisonWorkbook(sheet, { ...meta, operator: hostile[shift] ?? '' }))
    }
  })

  it('are never filled in or looked up as words', () => {
    const sheet = filledComparison('de', smallSizes, () => '{{n}} $t(common.brand)')
    expect(lostTexts(sheet)).toEqual([])
  })
})
