import type { Chart } from './charts/chart'

/** What became of a target. Without a target there is nothing to judge. */
export type Verdict = 'reached' | 'missed' | 'unsteady' | 'not measured' | ''

export interface Figure {
  what: string
  /** The measured figure with what it is compared to, for people. */
  value: string
  target?: string
  verdict: Verdict
  /** A missed target of this kind is a fault, however busy the machine was. */
  must?: true
}

export interface RowReport {
  id: string
  title: string
  seconds: number
  figures: Figure[]
  notes: string[]
  /** The bare numbers, by name; times in milliseconds. */
  numbers: Record<string, number>
  charts: readonly Chart[]
  /** Why the row ended before its end. */
  brokenOff?: string
}

/** Whether a row shows a fault: it broke off, or missed a target that does not depend on the speed of the machine. */
export const failed = ({ figures, brokenOff }: RowReport): boolean =>
  brokenOff !== undefined || figures.some(({ must, verdict }) => must === true && verdict === 'missed')

/** Collects the figures of a row. */
export class RowNotes {
  readonly figures: Figure[] = []
  readonly notes: string[] = []
  readonly numbers: Record<string, number> = {}
  readonly charts: Chart[] = []

  /** A figure for its own sake. */
  tell(what: string, value: string): void {
    this.figures.push({ what, value, verdict: '' })
  }

  /** A figure with a target; `steady` false says that the machine did not let it be measured. */
  judge(what: string, value: string, target: string, reached: boolean, steady = true): void {
    this.figures.push({ what, value, target, verdict: steady ? (reached ? 'reached' : 'missed') : 'unsteady' })
  }

  /** A target that does not depend on the speed of the machine; missing it makes the run fail. */
  require(what: string, value: string, target: string, reached: boolean): void {
    this.figures.push({ what, value, target, verdict: reached ? 'reached' : 'missed', must: true })
  }

  /** A target that could not be tried, and why. */
  leaveOut(what: string, reason: string): void {
    this.figures.push({ what, value: reason, verdict: 'not measured' })
  }

  /** A drawing for the page about the results; what it shows stands among the figures too. */
  draw(chart: Chart): void {
    this.charts.push(chart)
  }

  note(text: string): void {
    this.notes.push(text)
  }
}

/** A number with three digits that count. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  return value.toLocaleString('en-GB', { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 2 })
}

/** Milliseconds in the unit that suits them. */
export function time(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${digits(milliseconds / 1_000)} s`
  return milliseconds < 1 ? `${digits(milliseconds * 1_000)} µs` : `${digits(milliseconds)} ms`
}

/** Median with the smallest and the largest value. */
export function timeWithSpread(middle: number, values: readonly number[]): string {
  return `${time(middle)} (${time(Math.min(...values))}–${time(Math.max(...values))})`
}

/** A table of one row of the benchmarks. */
export function tableOf({ id, title, seconds, figures, notes }: RowReport): string {
  const cells = figures.map(({ what, value, target = '', verdict }) => [what, value, target, verdict])
  const head = ['', 'measured', 'target', 'verdict']
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  return [
    `${id}  ${title} (${Math.round(seconds)} s)`,
    line(head),
    ...cells.map(line),
    ...notes.map((note) => `  - ${note}`),
  ].join('\n')
}
