import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellText } from '../../app/lib/spreadsheet/cell-text'
import { csvFile } from '../../app/lib/spreadsheet/csv'
import { odsFile } from '../../app/lib/spreadsheet/ods.server'
import type { Workbook } from '../../app/lib/spreadsheet/workbook'
import { xlsxFile } from '../../app/lib/spreadsheet/xlsx.server'
import { libreOfficePath } from '../../app/programs/libreoffice.mjs'
import { awkwardTexts, formulaTexts, sampleWorkbook } from '../factories/sample-workbook'
import { notTried } from '../setup/not-tried'
import { type HeldSheet, heldSheets } from '../spreadsheets/held'
import { readOdfContent } from '../spreadsheets/read-ods'
import { all, parseXml, textOf } from '../spreadsheets/xml'

/* What LibreOffice finds in our files, as its own flat XML says. */

const present = existsSync(libreOfficePath)
if (!present) notTried(`spreadsheets read back by LibreOffice: there is no ${libreOfficePath}`)

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-libreoffice-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens files in one go and returns what LibreOffice makes of each. */
async function opened(files: Readonly<Record<string, Uint8Array>>, options: readonly string[] = []): Promise<string[]> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const convert = ['--headless', ...options, '--convert-to', 'fods', '--outdir', join(folder, 'opened'), ...paths]
  await promisify(execFile)(libreOfficePath, [profile, ...convert], { timeout: 110_000 })
  return paths.map((path) => readFileSync(join(folder, 'opened', `${parse(path).name}.fods`), 'utf8'))
}

const sample = sampleWorkbook()
const withTexts: Workbook = {
  ...sample,
  sheets: [
    {
      name: 'Texte',
      columns: [{ width: 60 }],
      rows: [...formulaTexts, ...awkwardTexts].map((text) => ({ cells: [{ type: 'text', text }] })),
    },
  ],
}

describe.skipIf(!present)('LibreOffice', () => {
  let ods = ''
  let xlsx = ''
  beforeAll(async () => {
    const files = { 'written-ods.ods': odsFile(sample), 'written-xlsx.xlsx': await xlsxFile(sample) }
    ;[ods = '', xlsx = ''] = await opened(files)
  }, 120_000)

  it('reads every cell of ODS as it is meant', () => expect(readOdfContent(ods)).toEqual(heldSheets(sample)))

  it('reads every cell of XLSX as it is meant, and makes formulas of truth values alone', () => {
    const expected = heldSheets(sample).map((sheet): HeldSheet => {
      const truths = Object.entries(sheet.cells).filter(([, { kind }]) => kind === 'boolean')
      return {
        ...sheet,
        cells: {
          ...sheet.cells,
          ...Object.fromEntries(
            truths.map(([address, { value }]) => [address, { kind: 'number', value: value === 'true' ? '1' : '0' }]),
          ),
        },
        formulas: truths.map(([, { value }]) => `of:=${value.toUpperCase()}()`),
      }
    })
    expect(readOdfContent(xlsx)).toEqual(expected)
  })

  it.each(['ODS', 'XLSX'])('finds heads, filters, pages and properties in %s', (format) => {
    const document = parseXml(format === 'ODS' ? ods : xlsx)
    expect(all(document, 'table:table-header-rows').flatMap((rows) => all(rows, 'table:table-row'))).toHaveLength(1)
    expect(all(document, 'table:table-header-columns')).toHaveLength(1)
    const property = (name: string) => all(document, name).map(textOf)
    expect(property('dc:title')).toEqual([sample.title])
    expect(property('meta:initial-creator')).toEqual([sample.creator])
    expect(property('dc:language')).toEqual(['de'])
    expect(all(document, 'table:database-range')[0]?.attributes['table:target-range-address']).toMatch(/A3:.*D14$/)
    const layouts = all(document, 'style:page-layout-properties').map(({ attributes }) => attributes)
    expect(layouts).toContainEqual(
      expect.objectContaining({ 'style:print-orientation': 'landscape', 'style:scale-to-X': '1' }),
    )
  })

  it('opens CSV in German as values of their types and no formula', async () => {
    // Semicolon, quotation mark, UTF-8, from the first line, German, quoted fields are not only text, values are found.
    const options = ['--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true']
    const files = { 'values.csv': csvFile(sample), 'texts.csv': csvFile(withTexts) }
    const [values = '', texts = ''] = await opened(files, options)

    const [{ cells, formulas }] = readOdfContent(values) as [HeldSheet]
    expect(formulas).toEqual([])
    const held = (row: number) => [cells[`B${row}`], cells[`C${row}`]]
    expect(held(4)).toEqual([
      { kind: 'number', value: '6280793' },
      { kind: 'number', value: '-5' },
    ])
    expect(held(7)).toEqual([
      { kind: 'number', value: '1234.56' },
      { kind: 'number', value: '-0.05' },
    ])
    expect(held(8)).toEqual([
      { kind: 'percent', value: '0.333' },
      { kind: 'percent', value: '0.125' },
    ])
    expect(cells.B9).toEqual({ kind: 'date', value: '2026-11-28' })
    expect(cells.B10).toEqual({ kind: 'date', value: '2026-07-02T00:30:05' })

    const [read] = readOdfContent(texts) as [HeldSheet]
    expect(read.formulas).toEqual([])
    for (const [at, text] of formulaTexts.entries()) {
      expect(read.cells[`A${at + 1}`]).toEqual({ kind: 'text', value: `'${cellText(text)}` })
    }
  }, 120_000)
})
