import { setTimeout as sleep } from 'node:timers/promises'
import { inTransaction } from '../../../app/lib/db.server'
import { announce } from '../../../app/lib/outbox.server'
import { type Cut, publishCut } from '../catalogue-data'
import { inDatabase } from '../database'
import { openLoad } from '../open-load'
import { cataloguePaths } from '../paths'
import { digits, type RowNotes, time } from '../report'
import type { Row, Run } from '../run'
import { type Ours, type Side, sidesOf, startSide } from '../sides'
import { median, quantile } from '../stats'
import { measureWeb, requireAnswers, type WebServer } from '../web'
import { stopAll } from './pages'

const share = 0.5

interface Tail {
  rate: number
  p50: number
  p99: number
  ratio: number
  late: number
}

/** What else goes on while pages are asked for, with the largest ratio of p99 to p50. */
const conditions = [
  { name: 'uncached', title: 'every page made anew', limit: 3 },
  { name: 'reindex', title: 'while the index is built anew', limit: 4 },
] as const
type Condition = (typeof conditions)[number]

/** One engine's pages, and the ratios found under each condition. */
interface Lane {
  side: Side
  url: string
  ours: Ours
  tails: Record<Condition['name'], Tail[]>
}

/** Pages per second that the server makes when it is asked without a pause. */
async function saturation(run: Run, server: WebServer): Promise<number> {
  const requests = cataloguePaths.length * (run.quick ? 2 : 12)
  await measureWeb(server, { paths: cataloguePaths, requests, connections: 8 })
  return (await measureWeb(server, { paths: cataloguePaths, requests, connections: 8 })).perSecond
}

/** Half of what it can make just now, at a fixed rate; saturation is measured anew for each round, as the machine changes. */
async function tailOf(run: Run, server: WebServer): Promise<Tail> {
  const rate = share * (await saturation(run, server))
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

/** @param served whether the engine that is named has answered all the time */
function judgeTail(notes: RowNotes, { side, tails }: Lane, { name, title, limit }: Condition, served: boolean): void {
  const own = tails[name]
  const ratios = own.map(({ ratio }) => ratio)
  const of = (part: keyof Tail) => median(own.map((tail) => tail[part]))
  // The generator shares the machine; where it was late itself, the tail is its own.
  const steady = of('late') <= of('p99') / 2
  notes.numbers[`ratio.${name}${side.key}`] = median(ratios)
  notes.numbers[`p50.${name}${side.key}`] = of('p50')
  notes.numbers[`p99.${name}${side.key}`] = of('p99')
  notes.judge(
    `p99/p50, ${title}${side.suffix && `,${side.suffix}`}`,
    `${median(ratios).toFixed(2)}× (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}): p50 ${time(of('p50'))}, p99 ${time(of('p99'))} at ${digits(of('rate'))} pages/s`,
    `≤ ${limit}×`,
    median(ratios) <= limit,
    steady && served,
  )
  notes.draw({
    kind: 'bars',
    name: `${name}${side.key.replace('.', '-')}`,
    title: `Tail at half of saturation, ${title}${side.suffix && `,${side.suffix}`}`,
    unit: '×',
    bars: [{ label: 'p99 / p50', values: ratios, own: true }],
    target: { value: limit, label: `${limit} ×` },
  })
}

/** Has the index built anew again and again while `work` runs. */
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

/** Both conditions in turn; nothing is measured while the index of another turn is still being built. */
async function measureRound(run: Run, { side, url, ours, tails }: Lane): Promise<void> {
  for (const { name } of conditions) {
    run.progress(`ours${side.suffix}, ${name}`)
    const measure = () => tailOf(run, ours.web)
    tails[name].push(await (name === 'reindex' ? whileReindexing(url, measure) : measure()))
    await ours.calm()
  }
}

async function measureSide(run: Run, notes: RowNotes, side: Side, url: string): Promise<void> {
  const lane: Lane = { side, url, ours: await startSide(side, url), tails: { uncached: [], reindex: [] } }
  try {
    const rounds = Math.min(run.rounds, 3)
    for (let round = 0; round < rounds; round++) await measureRound(run, lane)
    const failovers = await lane.ours.failovers()
    for (const condition of conditions) judgeTail(notes, lane, condition, failovers === 0)
    requireAnswers(notes, lane.ours.web)
    if (failovers > 0) notes.note(`ours${side.suffix}: the engine in the process took over ${failovers} times`)
  } finally {
    await stopAll([lane.ours])
  }
}

/** One engine after the other: side by side, each felt the web process and the worker of the other as its own tail. */
async function measure(run: Run, notes: RowNotes): Promise<void> {
  const { url, cuts } = await run.data.database([run.data.sizes.middle])
  const cut = cuts[0] as Cut
  await publishCut(url, cut)
  const sides = sidesOf(notes, 'b3')
  const urls = [url]
  for (const _ of sides.slice(1)) urls.push(await run.databases.copy(url))
  for (const [at, side] of sides.entries()) {
    run.progress(`indexing ${cut.variants} variants${side.suffix}`)
    await measureSide(run, notes, side, urls[at] ?? url)
  }
  notes.note(
    'requests at a fixed rate, whether or not those before are answered; times from when each was due; half of the rate that the server reached just before under the same conditions; conditions in turn, round by round, one engine after the other',
  )
  if (sides.length > 1)
    notes.note(
      'on Meilisearch a worker of its own builds the index, on the same core as the pages; the server has both',
    )
}

export const row: Row = { id: 'B3', title: 'Tail of the answers at half of saturation', measure }
