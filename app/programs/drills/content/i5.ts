import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { SpreadsheetFormat } from '../../../lib/spreadsheet/workbook'
import { getComparisonFile } from '../../../modules/comparison/queries.server/comparison-file.server'
import type { ComparisonSheet } from '../../../modules/comparison/schema/sheet'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, seeded } from '../house/drill'
import { filledComparison, smallSizes } from './filled-comparison'
import { hiddenSigns, texts } from './i5/texts'
import { germanCsv, hasLibreOffice, openedByLibreOffice } from './libre-office'
import { csvFields, partsOf, tagsOf, type XmlTag } from './spreadsheet-parts'

const all: readonly SpreadsheetFormat[] = ['ods', 'xlsx', 'csv']
/** Files of each format that LibreOffice opens in one run. */
const mostOpened = 2
/** Where the comparison itself leads; every other address is one of a text. */
const ownHosts = new Set(['beispiel.example', 'beleg.example', 'code.example', 'marktlotse.example'])

type File = { format: SpreadsheetFormat; bytes: Uint8Array }
type Write = (sheet: ComparisonSheet, format: SpreadsheetFormat, operator: string) => Promise<Uint8Array>

const write: Write = async (sheet, format, operator) =>
  (await getComparisonFile(sheet, format, { address: 'https://marktlotse.example/vergleich/x', hash: null, operator }))
    .bytes

/** Links and relationships that lead outside, and all that could fetch or start something. */
function leadsOut(tags: readonly XmlTag[], part: string): string[] {
  return tags.flatMap(({ name, attributes }) => {
    const target = attributes['xlink:href'] ?? (attributes.TargetMode === 'External' ? attributes.Target : undefined)
    const link = name === 'text:a' || attributes.Type?.endsWith('/hyperlink') === true
    if (/(?:^|:)(?:dde|script|object|macro|external|image|ole|include)/i.test(name)) return [`${part} holds <${name}>`]
    if (target === undefined) return []
    const own = /^https:\/\//.test(target) && ownHosts.has(new URL(target).hostname)
    return link && own ? [] : [`${part} leads to ${target.slice(0, 60)}`]
  })
}

/** Codes in heads and feet of pages beside those of page and sheet, which stand there by intent. */
function fieldCodes(tags: readonly XmlTag[]): string[] {
  return tags.flatMap(({ name, text }) => {
    if (!/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) return []
    const codes =
      text
        .replaceAll('&&', '')
        .replace(/&[LCR]/g, '')
        .match(/&./g) ?? []
    const wanted = name === 'oddHeader' ? ['&A'] : ['&P']
    return codes.join() === wanted.join() ? [] : [`codes ${codes.join(' ')} in <${name}>`]
  })
}

/** What is wrong with a file. */
function faultsOf({ format, bytes }: File): string[] {
  if (format === 'csv') return csvFields(bytes).some((field) => hiddenSigns.test(field)) ? ['a hidden sign in CSV'] : []
  return Object.entries(partsOf(bytes)).flatMap(([part, xml]) => {
    if (part === 'mimetype') return []
    try {
      const tags = tagsOf(xml)
      return [
        ...(hiddenSigns.test(xml) ? [`a hidden sign in ${part}`] : []),
        ...leadsOut(tags, part),
        ...fieldCodes(tags),
      ]
    } catch (error) {
      return [`${part} is broken: ${error instanceof Error ? error.message : error}`]
    }
  })
}

/** Whether LibreOffice opens the files and finds the three sheets, or the one of CSV. */
async function officeFailures(files: readonly File[]): Promise<string[]> {
  const failures: string[] = []
  for (const csv of [false, true]) {
    const some = files.filter(({ format }) => (format === 'csv') === csv)
    const named = some.map(({ format, bytes }, at) => ({ name: `${format}-${at}.${format}`, bytes }))
    const read = await openedByLibreOffice(named, csv ? germanCsv : [])
    for (const [at, xml] of read.entries()) {
      const sheets = xml.match(/<table:table /g)?.length ?? 0
      if (sheets !== (csv ? 1 : 3)) failures.push(`LibreOffice finds ${sheets} sheets in ${named[at]?.name}.`)
      if (hiddenSigns.test(xml)) failures.push(`LibreOffice finds a hidden sign in ${named[at]?.name}.`)
    }
  }
  return failures
}

/** Tries `count` comparisons: texts one after the other in every place, a long one in every fortieth place. */
async function trial(
  count: number,
  by: Write,
  opens: number,
  { seed, progress }: DrillOptions,
  formats: readonly SpreadsheetFormat[] = all,
): Promise<DrillResult> {
  const random = seeded(seed)
  const short = texts.filter((text) => text.length < 1_000)
  const long = texts.filter((text) => text.length >= 1_000)
  const first = random.below(short.length)
  const failures: string[] = []
  const opened: File[] = []
  let bytesWritten = 0
  for (let at = 0; at < count; at++) {
    let next = first + at
    const text = () => (++next % 40 === 0 ? random.pick(long) : (short[next % short.length] ?? ''))
    const sheet = filledComparison(at % 2 === 0 ? 'de' : 'en', smallSizes, text)
    for (const format of formats) {
      const bytes = await by(sheet, format, short[(first + at) % short.length] ?? '')
      bytesWritten += bytes.length
      if (at < opens) opened.push({ format, bytes })
      failures.push(...faultsOf({ format, bytes }))
    }
    if ((at + 1) % 20 === 0) progress(`${at + 1} of ${count} comparisons`)
  }
  return {
    tries: count * formats.length,
    reached: count * formats.length,
    failures: [...failures, ...(await officeFailures(opened))],
    figures: {
      texts: texts.length,
      'kB written': Math.round(bytesWritten / 1_000),
      'opened by LibreOffice': opens > 0 ? opened.length : 'not installed',
    },
  }
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
  const part = (path: string, change: (xml: string) => string) => (bytes: Uint8Array) => changed(bytes, path, change)
  const faults: Readonly<Record<string, Partial<Record<SpreadsheetFormat, (bytes: Uint8Array) => Uint8Array>>>> = {
    none: {},
    'a tag that is not closed': { ods: part('content.xml', (xml) => xml.replace('</text:p>', '')) },
    'an end of CDATA in text': { xlsx: part('xl/sharedStrings.xml', (xml) => xml.replace(']]&gt;', ']]>')) },
    'a control character': { ods: part('content.xml', (xml) => xml.replace('vornach', 'vor&#1;nach')) },
    'a sign that turns the direction': {
      xlsx: part('xl/sharedStrings.xml', (xml) => xml.replace('vornach', 'vor\u202enach')),
    },
    'a hidden sign in CSV': { csv: (bytes) => strToU8(strFromU8(bytes).replace('vornach', 'vor\u0007nach')) },
    'a link to anywhere': {
      ods: part('content.xml', (xml) => xml.replace('https://beispiel.example', 'https://angriff.example')),
    },
    'an external relationship': {
      xlsx: part('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="http://x/externalLink" Target="http://angriff.example/" TargetMode="External"/></Relationships>',
        ),
      ),
    },
    'a code in the foot of pages': {
      xlsx: part('xl/worksheets/sheet1.xml', (xml) => xml.replace('</oddFooter>', '&amp;D</oddFooter>')),
    },
    'an image that is fetched': {
      ods: part('content.xml', (xml) =>
        xml.replace('</table:table>', '<draw:image xlink:href="http://angriff.example/"/></table:table>'),
      ),
    },
  }
  const results: PlantedResult[] = []
  for (const [fault, changes] of Object.entries(faults)) {
    const by: Write = async (sheet, format, operator) => {
      const bytes = await write(sheet, format, operator)
      return changes[format]?.(bytes) ?? bytes
    }
    const touched = all.filter((format) => fault === 'none' || changes[format])
    results.push({ fault, result: await trial(1, by, 0, quiet, touched) })
  }
  return results
}

/** Files from any text. Passed: well-formed, nothing hidden in them, nothing leads out of them, LibreOffice opens them. */
export const drill: Drill = {
  id: 'i5',
  title: 'Spreadsheets from any text: control characters, ends of markup, 100 kB words, turned writing',
  fullCount: 140,
  minimum: 4,
  mustReach: 1,
  run,
  planted,
}
