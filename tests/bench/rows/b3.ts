import { setTimeout as sleep } from 'node:timers/promises'
import { inTransaction } from '../../../app/lib/db.server'
import { announce } from '../../../app/lib/outbox.server'
import { type Cut, publishCut } from '../catalogue-data'
import { inDatabase } from '../database'
import { openLoad } from '../open-load'
import { cataloguePaths } from '../paths'
import { digits, type RowNotes, time } from '../report'
import type { Row, Run } from '../run'
import { median, quantile } from '../stats'
import { measureWeb, requireAnswers, startOurs, type WebServer } from '../web'
import { stopAll } from './pages'

const share = 0.5

interface Tail {
  rate: number
  p50: number
  p99: number
  ratio: number
  late: number
}

/** Pages per second that the server makes when it is asked without a pause. */
async function saturation(run: Run, server: WebServer): Promise<number> {
  const requests = cataloguePaths.length * (run.quick ? 2 : 12)
  await measureWeb(server, { paths: cataloguePaths, requests, connections: 8 })
  return (await measureWeb(server, { paths: cataloguePaths, requests, connections: 8 })).perSecond
}

/** Half of what it can make just now, at a fixed rate; saturation is measured anew for each round, as the machine changes. */
async function tailOf(run: Run, server: WebServer, rateOf: () => Promise<number>): Promise<Tail> {
  const rate = share * (await rateOf())
  const { times, statuses, late } = await openLoad({
    port: server.port,
    paths: cataloguePaths,
    perSecond: rate,
    seconds: run.quick ? 2 : 12,
  })
  for (const [status, count] of Object.entries(statuses)) {
    server.statuses[Number(status)] = (server.statuses[Number(status)] ?? 0) + count
  }
  const [p50, p99] = [median(times), quantile(times, 0.99)]
  return { rate, p50, p99, ratio: p99 / p50, late }
}

function judgeTail(notes: RowNotes, name: string, title: string, tails: readonly Tail[], limit: number): void {
  const ratios = tails.map(({ ratio }) => ratio)
  const of = (part: keyof Tail) => median(tails.map((tail) => tail[part]))
  // The generator shares the machine; where it was late itself, the tail is its own.
  const steady = of('late') <= of('p99') / 2
  notes.numbers[`ratio.${name}`] = median(ratios)
  notes.numbers[`p50.${name}`] = of('p50')
  notes.numbers[`p99.${name}`] = of('p99')
  notes.judge(
    `p99/p50, ${title}`,
    `${median(ratios).toFixed(2)}× (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}): p50 ${time(of('p50'))}, p99 ${time(of('p99'))} at ${digits(of('rate'))} pages/s`,
    `≤ ${limit}×`,
    median(ratios) <= limit,
    steady,
  )
  notes.draw({
    kind: 'bars',
    name,
    title: `Tail at half of saturation, ${title}`,
    unit: '×',
    bars: [{ label: 'p99 / p50', values: ratios, own: true }],
    target: { value: limit, label: `${limit} ×` },
  })
}

/** Has the index built anew again and again while `work` runs; returns how often. */
async function whileReindexing<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  let on = true
  const again = (async () => {
    while (on) {
      await inDatabase(url, () => inTransaction((transaction) => announce(transaction, 'reindex', 'all')))
      for (let waited = 0; on && waited < 20; waited++) await sleep(50)
    }
  })()
  try {
    return await work()
  } finally {
    on = false
    await again
  }
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const { url, cuts } = await run.data.database([run.data.sizes.middle])
  const cut = cuts[0] as Cut
  await publishCut(url, cut)
  let server: WebServer | undefined
  try {
    server = await startOurs('ours', url, { PAGE_CACHE_MB: '0' })
    const ours = server
    const rounds = Math.min(run.rounds, 3)
    run.progress(`pages of ${cut.variants} variants at half of saturation`)
    const uncached: Tail[] = []
    for (let round = 0; round < rounds; round++) uncached.push(await tailOf(run, ours, () => saturation(run, ours)))
    judgeTail(notes, 'uncached', 'every page made anew', uncached, 3)
    run.progress('the same while the index is built anew all the time')
    const during: Tail[] = []
    await whileReindexing(url, async () => {
      for (let round = 0; round < rounds; round++) during.push(await tailOf(run, ours, () => saturation(run, ours)))
    })
    judgeTail(notes, 'reindex', 'while the index is built anew', during, 4)
    requireAnswers(notes, ours)
    notes.note(
      'requests at a fixed rate, whether or not those before are answered; times from when each was due; half of the rate that the server reached just before under the same conditions',
    )
  } finally {
    await stopAll([server])
  }
}

export const row: Row = { id: 'B3', title: 'Tail of the answers at half of saturation', measure }
