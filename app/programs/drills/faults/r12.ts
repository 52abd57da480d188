import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Drill, type DrillOptions, type DrillResult, quantile } from '../house/drill'
import { handledBy, unlimited } from '../house/market'
import { freePort } from '../house/processes'
import { filterPages, searchFailures, searchPages, suggestionPages } from '../house/searched-pages'
import { type Load, startLoad, statusCounts } from './mixed-load'

/** From so many rounds on, a round takes its full time, and growth and lateness are judged. */
const longRounds = 60
const roundMs = { long: 10_000, short: 1_000 }
const mostGrowth = 0.05
const moreFiles = 10
/** Target of every round; beside other work half of the rounds have to keep it. How many kept it is told. */
const longestLag = 50
const width = 4
const pauseMs = 60

/** Of the answers so many have to be made anew; the others are kept pages. */
const leastMade = 0.5

/** Kept pages and pages that are made, searches, suggestions, files, feeds. */
const mixed = [
  ...[...searchPages, ...suggestionPages, ...filterPages],
  ...['/', '/en', '/katalog', '/loesung/beispiel-vorgang', '/methodik'],
  ...['/sitemap.xml', '/publiccode.atom', '/merkliste', '/gibt-es-nicht'],
]

interface Sample {
  rss: number
  files: number
  lagMs: number
}

async function sample(pid: number, metricsUrl: string): Promise<Sample> {
  // The metrics begin their measure of the event loop anew whenever they are asked for.
  const text = await (await fetch(`${metricsUrl}/metrics`)).text()
  const lag = Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(text)?.[1])
  const rss = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
  return { rss, files: readdirSync(`/proc/${pid}/fd`).length, lagMs: lag * 1_000 }
}

/** What the samples say after the first fifth, in which everything is used for the first time. */
function judge(samples: readonly Sample[], long: boolean) {
  const warm = samples.slice(Math.floor(samples.length / 5))
  const third = Math.max(1, Math.floor(warm.length / 3))
  const middle = (part: readonly Sample[], of: (one: Sample) => number) => quantile(part.map(of), 0.5)
  const [first, last] = [warm.slice(0, third), warm.slice(-third)]
  const growth = middle(last, ({ rss }) => rss) / middle(first, ({ rss }) => rss) - 1
  const files = middle(last, (one) => one.files) - middle(first, (one) => one.files)
  const lag = middle(warm, ({ lagMs }) => lagMs)
  const failures: string[] = []
  if (![growth, files, lag].every(Number.isFinite)) failures.push('A figure is missing in the metrics or in /proc.')
  if (long && growth > mostGrowth) failures.push(`Memory grew by ${(growth * 100).toFixed(1)} %.`)
  if (files > moreFiles) failures.push(`${files} more files are open than at the begin.`)
  // A short run says nothing of it beside others that need the processor.
  if (long && lag > longestLag)
    failures.push(`The event loop is late by ${lag.toFixed(0)} ms (p99 of half of the rounds).`)
  const figures = {
    'memory, MB': `${Math.round(middle(first, ({ rss }) => rss) / 1e6)} to ${Math.round(middle(last, ({ rss }) => rss) / 1e6)}`,
    'growth after the first fifth, %': (growth * 100).toFixed(1),
    'open files': `${middle(first, (one) => one.files)} to ${middle(last, (one) => one.files)}`,
    'event loop p99 ms, half of the rounds': lag.toFixed(1),
    'target, every round with event loop p99 within 50 ms': `${warm.filter(({ lagMs }) => lagMs <= longestLag).length} of ${warm.length}`,
    'event loop p99 ms, worst round': Math.max(...warm.map(({ lagMs }) => lagMs)).toFixed(1),
  }
  return { failures, figures }
}

const expected = (load: Load) =>
  load.answers.filter(({ status, what }) => {
    const right = what.startsWith('/barrierefreiheit') ? 303 : what === '/gibt-es-nicht' ? 404 : 200
    return status !== right
  })

/** What a proof puts in the place of what is measured, or of the pages. */
interface Planted {
  change?(one: Sample, at: number): Sample
  pages?: readonly string[]
}

async function trial(
  rounds: number,
  { progress, house }: DrillOptions,
  { change, pages = mixed }: Planted = {},
): Promise<DrillResult> {
  const long = rounds >= longRounds
  const port = await freePort()
  const { url, pid, running } = await house({ fresh: true, env: { ...unlimited, PRIVATE_PORT: String(port) } })
  const metricsUrl = `http://127.0.0.1:${port}`
  const samples: Sample[] = []
  const failures = await searchFailures(url, pages)
  const madeBefore = await handledBy(port)
  const load = startLoad(url, { width, pages, formEvery: 20, prefix: 'r12', pause: pauseMs })
  await sample(pid, metricsUrl)
  for (let at = 0; at < rounds && running(); at++) {
    await sleep(long ? roundMs.long : roundMs.short)
    const taken = await sample(pid, metricsUrl)
    samples.push(change?.(taken, at) ?? taken)
    if (at % 10 === 9) progress(`${at + 1} of ${rounds} rounds, ${Math.round((samples.at(-1)?.rss ?? 0) / 1e6)} MB`)
  }
  await load.stop()
  const made = running() ? (await handledBy(port)) - madeBefore : 0
  if (!running()) failures.push('The server has ended.')
  if (made < load.answers.length * leastMade) {
    failures.push(`Only ${made} of ${load.answers.length} answers were made anew.`)
  }
  const wrong = expected(load)
  if (wrong.length > 0)
    failures.push(`${statusCounts(wrong)} of ${load.answers.length} answers, first ${wrong[0]?.what}.`)
  const judged = judge(samples, long || change !== undefined)
  return {
    tries: load.answers.length,
    reached: load.answers.filter(({ status }) => status > 0).length,
    failures: [...failures, ...judged.failures],
    ...(long ? {} : { notTried: ['growth of memory and lateness of the event loop over half an hour'] }),
    figures: {
      'minutes under load': Math.round((rounds * (long ? roundMs.long : roundMs.short)) / 6_000) / 10,
      'answers made anew, kept pages': `${made}, ${load.answers.length - made}`,
      ...judged.figures,
      'answer p50, p99 ms': [0.5, 0.99]
        .map((share) =>
          quantile(
            load.answers.map((one) => one.milliseconds),
            share,
          ).toFixed(0),
        )
        .join(', '),
    },
  }
}

export const drill: Drill = {
  id: 'r12',
  title: 'Half an hour of mixed load: memory, open files, event loop',
  fullCount: 180,
  minimum: 8,
  mustReach: 1,
  run: (count, options) => trial(count, options),
  async planted(options) {
    const spoiled: [string, Planted][] = [
      ['memory that grows', { change: (one, at) => ({ ...one, rss: one.rss + at * 2e7 }) }],
      ['files that stay open', { change: (one, at) => ({ ...one, files: one.files + at * 5 }) }],
      ['an event loop that is held up', { change: (one) => ({ ...one, lagMs: one.lagMs + 60 }) }],
      ['a parameter that no page reads', { pages: [...mixed, '/katalog?q=Licht'] }],
      ['pages that are all kept', { pages: filterPages }],
    ]
    const results = [{ fault: 'none', result: await trial(8, options) }]
    for (const [fault, what] of spoiled) results.push({ fault, result: await trial(8, options, what) })
    return results
  },
}
