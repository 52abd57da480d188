import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { singleton } from './singleton.server'

/**
 * What was asked for: `kept` from the whole-page cache, `page`, `write` (a sent form), `data` (scripts), `file`,
 * `health`, or `refused` before any of these.
 */
export const requestKinds = ['kept', 'page', 'write', 'data', 'file', 'health', 'refused'] as const
export type RequestKind = (typeof requestKinds)[number]

function makeMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Counter({
      name: 'marktlotse_requests_total',
      help: 'Answers by kind and status class; kept pages are counted in marktlotse_page_cache_total.',
      labelNames: ['kind', 'status'] as const,
      registers,
    }),
    seconds: new Histogram({
      name: 'marktlotse_request_seconds',
      help: 'Time from the head of a request to the end of its answer, kept pages left out.',
      labelNames: ['kind'] as const,
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    refusals: new Counter({
      name: 'marktlotse_refusals_total',
      help: 'Requests refused before the application, by reason.',
      labelNames: ['reason'] as const,
      registers,
    }),
    handled: new Counter({
      name: 'marktlotse_handled_total',
      help: 'Requests that reached a loader or an action of a page.',
      registers,
    }),
    jobRuns: new Counter({
      name: 'marktlotse_job_runs_total',
      help: 'Runs of recurring jobs in this process, by job and outcome.',
      labelNames: ['job', 'outcome'] as const,
      registers,
    }),
    jobSuccess: new Gauge({
      name: 'marktlotse_job_last_success_seconds',
      help: 'Unix time at which this process last ended a recurring job well.',
      labelNames: ['job'] as const,
      registers,
    }),
  }
}

/** Counters of this process. */
export const metrics = singleton('metrics', makeMetrics)

type Values = Record<string, number>

/**
 * Adds a value that is read when the metrics are fetched; a later one of the same name takes its place. `read` does not
 * throw: one value that fails would take all others with it.
 */
export function observe(name: string, help: string, read: () => Values | Promise<Values>): void {
  metrics.registry.removeSingleMetric(name)
  new Gauge({
    name,
    help,
    labelNames: ['what'],
    registers: [metrics.registry],
    async collect() {
      for (const [what, value] of Object.entries(await read())) this.set({ what }, value)
    },
  })
}
