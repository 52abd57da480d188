import type { LoopDelay } from './event-loop'
import { type RowNotes, time, timeWithSpread } from './report'
import { median } from './stats'

/** Longest hold of the event loop that is allowed anywhere, in milliseconds. */
const lagLimit = 50

/** Work of a thread, as the event loop beside it saw it. */
export interface Beside extends LoopDelay {
  milliseconds: number
}

/**
 * The median round decides: a single one may be another program's turn on the processor. So may even that, when the
 * event loop's own thread has used little of it.
 */
export function judgeLag(notes: RowNotes, what: string, done: string, results: readonly Beside[]): void {
  const lags = results.map(({ lag }) => lag)
  const cpu = median(results.map(({ turnCpu }) => turnCpu))
  const took = median(results.map(({ milliseconds }) => milliseconds))
  const reached = median(lags) <= lagLimit
  const measured = `${timeWithSpread(median(lags), lags)}; CPU in one turn ${time(cpu)}; ${done} in ${time(took)}`
  notes.numbers[what] = median(lags)
  notes.judge(what, measured, `≤ ${lagLimit} ms`, reached, reached || cpu > lagLimit / 2)
}
