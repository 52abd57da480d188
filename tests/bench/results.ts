import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../app/programs/prepare.mjs'
import { drawBars } from './charts/bars'
import type { Chart } from './charts/chart'
import { drawLines } from './charts/lines'
import { overview } from './charts/share-of-target'
import type { RowReport } from './report'

/** A row as it was measured, with the circumstances. */
export interface KeptRow extends RowReport {
  /** Moment of its end, ISO, UTC. */
  at: string
  /** Processes that wanted a processor on average during the minute before it began; more than there are means a busy machine. */
  load: number
  /** Commit of the code; `null` or absent: not known. */
  commit?: string | null
  /** The search server of its run, with the version; `null`: none was named; absent: not known. */
  server?: string | null
}

export interface Results {
  machine: string
  rows: readonly KeptRow[]
}

/** A row that there is, measured or not. */
export type KnownRow = Pick<KeptRow, 'id' | 'title'>

const folder = join(root, 'docs/benchmarks')
const file = join(folder, 'results.json')
const page = join(root, 'docs/benchmarks.md')

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const draw = (chart: Chart) => (chart.kind === 'bars' ? drawBars(chart) : drawLines(chart))
const fileOf = (id: string, { name }: Chart) => `${id}-${name}.svg`.toLowerCase()

function tableOf(row: KeptRow): string[] {
  const lines = row.figures.map(
    ({ what, value, target = '', verdict, must }) =>
      `| ${[what, value, target, must ? `${verdict} (must)` : verdict].map(cell).join(' | ')} |`,
  )
  return ['| | measured | target | verdict |', '|---|---|---|---|', ...lines]
}

const serverOf = ({ server }: KeptRow) =>
  server === undefined ? 'search server not known' : (server ?? 'no search server named')

function sectionOf(row: KeptRow): string {
  const circumstances = `Measured ${row.at.slice(0, 16).replace('T', ' ')} UTC in ${Math.round(row.seconds)} s, load ${row.load.toFixed(1)} before; commit ${row.commit ?? 'not known'}, ${serverOf(row)}.`
  const charts = row.charts.map((chart) => `![${cell(chart.title)}](benchmarks/${fileOf(row.id, chart)})`)
  return [
    `## ${row.id}: ${row.title}`,
    circumstances,
    tableOf(row).join('\n'),
    ...charts,
    ...(row.notes.length > 0 ? [row.notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n')
}

/** The page about the results, with a section for each known row, measured or not. */
export function pageOf({ machine, rows }: Results, known: readonly KnownRow[]): string {
  const count = (verdict: string) =>
    rows.flatMap(({ figures }) => figures).filter((one) => one.verdict === verdict).length
  const measured = new Map(rows.map((row) => [row.id, row]))
  const absent = known.filter(({ id }) => !measured.has(id)).map(({ id }) => id)
  const without = absent.length > 0 ? ` Whole rows not measured: ${absent.join(', ')}.` : ''
  const sections = known.map(({ id, title }) => {
    const row = measured.get(id)
    return row ? sectionOf(row) : `## ${id}: ${title}\n\nNot measured.`
  })
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`, with the raw numbers in [benchmarks/results.json](benchmarks/results.json); do not edit. Ours, peers and floors are measured in turn in one run; rows may be of different runs, and each says of which commit and with which search server. On a shared machine the ratios count, not the times.',
    `${machine}.`,
    `${count('reached')} targets reached, ${count('missed')} missed, ${count('unsteady')} unsteady, ${count('not measured')} not measured.${without}`,
    '![Every figure with a target, as a share of what the target allows](benchmarks/overview.svg)',
    ...sections,
  ].join('\n\n')}\n`
}

const short = (value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value

/** The results that are kept, or `null`. */
function readResults(): Results | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : null
}

/**
 * Keeps what a run measured: raw numbers, the page, a chart for each row that has one. Rows that this run did not measure stay
 * as they are unless `whole`; of those in `known` that were never measured the page says so.
 */
export function keepResults(results: Results, known: readonly KnownRow[], whole: boolean): string {
  const before = whole ? [] : (readResults()?.rows ?? [])
  const fresh = new Set(results.rows.map(({ id }) => id))
  const order = known.map(({ id }) => id)
  const rows = [...results.rows, ...before.filter(({ id }) => !fresh.has(id))].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  )
  return write({ machine: results.machine, rows }, known)
}

/** Writes page and charts of the kept results anew, as after a merge; `null` where none are kept. */
export function writePage(known: readonly KnownRow[]): string | null {
  const kept = readResults()
  return kept && write({ machine: kept.machine, rows: kept.rows }, known)
}

function write(results: Results, known: readonly KnownRow[]): string {
  const text = JSON.stringify(results, (_, value) => short(value), 1)
  // Drawn from what is kept, so that the same charts come from it again.
  const all = JSON.parse(text) as Results
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.endsWith('.svg')) rmSync(join(folder, name))
  for (const { id, charts } of all.rows)
    for (const chart of charts) writeFileSync(join(folder, fileOf(id, chart)), draw(chart))
  writeFileSync(join(folder, 'overview.svg'), drawBars(overview(all.rows)))
  writeFileSync(file, `${text}\n`)
  writeFileSync(page, pageOf(all, known))
  return page
}
