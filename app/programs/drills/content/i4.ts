import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { SpreadsheetFormat } from '../../../lib/spreadsheet/workbook'
import { getComparisonFile } from '../../../modules/comparison/queries.server/comparison-file.server'
import type { ComparisonSheet } from '../../../modules/comparison/schema/sheet'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, seeded } from '../house/drill'
import { filledComparison, smallSizes } from './filled-comparison'
import { calculated, payloads } from './i4/payloads'
import { germanCsv, hasLibreOffice, openedByLibreOffice } from './libre-office'
import { csvFields, partsOf, tagsOf } from './spreadsheet-parts'

const all: readonly SpreadsheetFormat[] = ['ods', 'xlsx', 'csv']
/** Files of each format that LibreOffice opens in one run. */
const mostOpened = 3

type Write = (sheet: ComparisonSheet, format: SpreadsheetFormat) => Promise<Uint8Array>

const write: Write = async (sheet, format) =>
  (
    await getComparisonFile(sheet, format, {
      address: 'https://marktlotse.example/vergleich/x',
      hash: null,
      operator: '=77771*7',
    })
  ).bytes

/** How a field of CSV begins that a program would calculate, judged apart from what writes it. */
const begins = /^["\s\p{Cf}\p{Pi}\p{Pf}]*[=+\-@;＝＋－＠；﹦﹣﹢﹫\u2212]|^[\t\r\n]/u

/** Texts of the cells of a file, and the formulas in it. */
function readBack(format: SpreadsheetFormat, bytes: Uint8Array): { texts: string[]; formulas: string[] } {
  if (format === 'csv') {
    const fields = csvFields(bytes)
    return { texts: fields, formulas: fields.filter((field) => begins.test(field)) }
  }
  const parts = partsOf(bytes)
  if (format === 'ods') {
    const tags = tagsOf(parts['content.xml'] ?? '')
    const cells = tags.filter(({ name }) => name === 'table:table-cell')
    return {
      texts: cells.map(({ text }) => text),
      formulas: tags.flatMap(({ attributes }) =>
        Object.keys(attributes).some((key) => /formula|condition|dde/i.test(key)) ? [JSON.stringify(attributes)] : [],
      ),
    }
  }
  const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'))
  const tags = sheets.flatMap(([, xml]) => tagsOf(xml))
  return {
    texts: tagsOf(parts['xl/sharedStrings.xml'] ?? '<sst/>').flatMap(({ name, text }) => (name === 'si' ? [text] : [])),
    formulas: [
      ...tags.filter(({ name }) => name === 'f').map(({ text }) => text),
      ...tags.filter(({ name, attributes }) => name === 'c' && attributes.t === 'str').map(({ text }) => text),
    ],
  }
}

/** Tries `count` comparisons; in each the payloads stand one after the other in every text, so that in all every one stands everywhere. */
async function trial(
  count: number,
  by: Write,
  opens: number,
  { seed, progress }: DrillOptions,
  formats: readonly SpreadsheetFormat[] = all,
): Promise<DrillResult> {
  const first = seeded(seed).below(payloads.length)
  const failures: string[] = []
  const opened: Record<SpreadsheetFormat, { name: string; bytes: Uint8Array }[]> = { ods: [], xlsx: [], csv: [] }
  const figures = { fields: 0, 'cells read back': 0 }
  for (let at = 0; at < count; at++) {
    let next = first + at
    let fields = 0
    const sheet = filledComparison(at % 2 === 0 ? 'de' : 'en', smallSizes, () => {
      fields++
      return payloads[next++ % payloads.length] ?? ''
    })
    figures.fields = fields
    for (const format of formats) {
      const bytes = await by(sheet, format)
      if (opened[format].length < opens) opened[format].push({ name: `${format}-${at}.${format}`, bytes })
      const { texts, formulas } = readBack(format, bytes)
      figures['cells read back'] += texts.length
      for (const formula of formulas.slice(0, 3)) failures.push(`${format} holds a formula: ${formula.slice(0, 80)}`)
      if (!texts.some((text) => text.includes('77771*7'))) failures.push(`${format} does not hold the texts.`)
    }
    if ((at + 1) % 20 === 0) progress(`${at + 1} of ${count} comparisons`)
  }
  const office = opens > 0 ? await officeFailures(opened) : null
  return {
    tries: count * formats.length,
    reached: count * formats.length,
    failures: [...failures, ...(office?.failures ?? [])],
    figures: {
      payloads: payloads.length,
      ...figures,
      'opened by LibreOffice': office ? office.files : 'not installed',
    },
  }
}

/** What LibreOffice calculates in the files. */
async function officeFailures(opened: Record<SpreadsheetFormat, { name: string; bytes: Uint8Array }[]>) {
  const files = [...opened.ods, ...opened.xlsx, ...opened.csv]
  const read = [
    ...(await openedByLibreOffice([...opened.ods, ...opened.xlsx])),
    ...(await openedByLibreOffice(opened.csv, germanCsv)),
  ]
  const failures = read.flatMap((xml, at) => {
    const name = files[at]?.name
    const formula = /table:formula="([^"]*)"/.exec(xml)?.[1]
    return [
      ...(formula === undefined ? [] : [`LibreOffice finds a formula in ${name}: ${formula.slice(0, 80)}`]),
      ...(xml.includes(calculated) ? [`LibreOffice calculates in ${name}.`] : []),
      ...(xml.includes('77771*7') ? [] : [`LibreOffice does not find the texts in ${name}.`]),
    ]
  })
  return { failures, files: files.length }
}

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const opens = hasLibreOffice()
  const result = await trial(count, write, opens ? Math.min(count, mostOpened) : 0, options)
  return { ...result, notTried: opens ? [] : ['files opened by LibreOffice: it is not installed'] }
}

/** A file with a change in one of its parts. */
function changed(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) })
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const quiet: DrillOptions = { ...options, progress: () => undefined }
  const faults: Readonly<Record<string, Partial<Record<SpreadsheetFormat, (bytes: Uint8Array) => Uint8Array>>>> = {
    none: {},
    'CSV without an apostrophe before formulas': {
      csv: (bytes) => strToU8(strFromU8(bytes).replace(/(^|[;"\n])'/g, '$1')),
    },
    'CSV without quotes': { csv: (bytes) => strToU8(strFromU8(bytes).replaceAll('"', '')) },
    'a formula in ODS': {
      ods: (bytes) =>
        changed(bytes, 'content.xml', (xml) =>
          xml.replace('office:value-type="string"', 'office:value-type="string" table:formula="of:=77771*7"'),
        ),
    },
    'a formula in XLSX': {
      xlsx: (bytes) => changed(bytes, 'xl/worksheets/sheet2.xml', (xml) => xml.replace('<v>', '<f>77771*7</f><v>')),
    },
    'XLSX without its texts': {
      xlsx: (bytes) => changed(bytes, 'xl/sharedStrings.xml', (xml) => xml.replaceAll('77771*7', '')),
    },
  }
  const results: PlantedResult[] = []
  for (const [fault, changes] of Object.entries(faults)) {
    const by: Write = async (sheet, format) => {
      const bytes = await write(sheet, format)
      return changes[format]?.(bytes) ?? bytes
    }
    const touched = all.filter((format) => fault === 'none' || changes[format])
    results.push({ fault, result: await trial(1, by, 0, quiet, touched) })
  }
  if (hasLibreOffice()) results.push(await plantedForOffice())
  return results
}

/** A CSV file whose formulas nobody has guarded. */
async function plantedForOffice(): Promise<PlantedResult> {
  const bytes = strToU8('=77771*7;77771*7\r\n')
  const { failures, files } = await officeFailures({ ods: [], xlsx: [], csv: [{ name: 'planted.csv', bytes }] })
  return { fault: 'a formula that LibreOffice calculates', result: { tries: 1, reached: files, failures, figures: {} } }
}

/** Formula injection. Passed: none of the payloads is a formula in any text of any format, nor for LibreOffice. */
export const drill: Drill = {
  id: 'i4',
  title: 'Formulas in spreadsheets: payloads in every exported text, in every format',
  fullCount: payloads.length,
  minimum: 4,
  mustReach: 1,
  run,
  planted,
}
