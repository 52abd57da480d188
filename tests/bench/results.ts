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
}

export interface Results {
  machine: string
  /** The search server that was measured, with its version; `null` where none was named. */
  server: string | null
  rows: readonly KeptRow[]
}

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

function sectionOf(row: KeptRow): string {
  const circumstances = `Measured ${row.at.slice(0, 16).replace('T', ' ')} UTC in ${Math.round(row.seconds)} s, load ${row.load.toFixed(1)} before.`
  const charts = row.charts.map((chart) => `![${cell(chart.title)}](benchmarks/${fileOf(row.id, chart)})`)
  return [
    `## ${row.id}: ${row.title}`,
    circumstances,
    tableOf(row).join('\n'),
    ...charts,
    ...(row.notes.length > 0 ? [row.notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n')
}

/** The page about the results. */
export function pageOf({ machine, server, rows }: Results): string {
  const count = (verdict: string) =>
    rows.flatMap(({ figures }) => figures).filter((one) => one.verdict === verdict).length
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`, with the raw numbers in [benchmarks/results.json](benchmarks/results.json); do not edit. Ours, peers and floors are measured in turn in one run. On a shared machine the ratios count, not the times.',
    `${machine}. Search server: ${server ?? 'none named, so its figures were not tried'}.`,
    `${count('reached')} targets reached, ${count('missed')} missed, ${count('unsteady')} unsteady, ${count('not measured')} not measured.`,
    '![Every figure with a target, as a share of what the target allows](benchmarks/overview.svg)',
    ...rows.map(sectionOf),
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
 * as they are unless `whole`.
 */
export function keepResults(results: Results, order: readonly string[], whole: boolean): string {
  const before = whole ? [] : (readResults()?.rows ?? [])
  const fresh = new Set(results.rows.map(({ id }) => id))
  const rows = [...results.rows, ...before.filter(({ id }) => !fresh.has(id))].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  )
  const all = { ...results, rows }
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.endsWith('.svg')) rmSync(join(folder, name))
  for (const { id, charts } of rows)
    for (const chart of charts) writeFileSync(join(folder, fileOf(id, chart)), draw(chart))
  writeFileSync(join(folder, 'overview.svg'), drawBars(overview(rows)))
  writeFileSync(file, `${JSON.stringify(all, (_, value) => short(value), 1)}\n`)
  writeFileSync(page, pageOf(all))
  return page
}
