import { environment } from '../../../app/lib/env.server'
import type { SearchAnswer, SearchRequest } from '../../../search/contract'
import { interleave } from '../interleave'
import { compare, Oracle } from '../oracle'
import { digits, type RowNotes, time, timeWithSpread } from '../report'
import { groupRequests, timedRequests } from '../requests'
import type { Row, Run } from '../run'
import { median, quantile } from '../stats'
import { startWorker, type Worker } from '../worker'
import type { Asker } from '../workers/meilisearch'
import type { BuildResult, Timing } from '../workers/search'
import { askerTitles as titles } from './asker-titles'
import { type Growth, growth, tellGrowth } from './server-growth'

const askers = ['port', 'plain', 'typed', 'encoded'] as const satisfies readonly Asker[]
const everything = 1_000_000
const mostOverhead = 1.15
const sets: readonly { what: string; requests: readonly SearchRequest[] }[] = [
  { what: 'without text', requests: timedRequests.map((one) => ({ ...one, query: '' })) },
  { what: 'with text', requests: timedRequests.filter(({ query }) => query !== '') },
  { what: 'three active groups, without and with text', requests: groupRequests },
]

/** Every answer of the port and of the plain index that is to find the same against brute force. */
async function checkCounts(worker: Worker, oracle: Oracle, notes: RowNotes): Promise<void> {
  let [cells, wrong, hits, checked] = [0, 0, 0, 0]
  const requests = sets.flatMap((set) => set.requests)
  for (const request of new Map(requests.map((one) => [JSON.stringify(one), one])).values()) {
    const ask = (asker: 'port' | 'plain', changes: Partial<SearchRequest>) =>
      worker.call<SearchAnswer>('answer', { asker, request: { ...request, limit: everything, ...changes } })
    const byText = request.query === '' ? null : new Set((await ask('port', { filters: [], counts: [] })).ids)
    const expected = oracle.expected(request, byText)
    for (const asker of ['port', 'plain'] as const) {
      const { cells: all, wrongCells, sameHits, example } = compare(await ask(asker, {}), expected)
      cells += all
      wrong += wrongCells
      hits += sameHits ? 1 : 0
      checked += 1
      if (example !== null) notes.note(`${titles[asker]}, "${request.query}": ${example}`)
    }
  }
  notes.numbers.wrongCounts = wrong
  const value = `${cells - wrong} of ${cells} counts, ${hits} of ${checked} sets of hits`
  notes.require('counts against brute force', value, 'all', wrong === 0 && hits === checked)
}

/** How many hits each way finds on average; the words as typed find others. */
async function hitsText(worker: Worker, requests: readonly SearchRequest[]): Promise<string> {
  const mean = async (asker: 'port' | 'typed') => {
    let all = 0
    for (const request of requests) all += (await worker.call<SearchAnswer>('answer', { asker, request })).total
    return digits(all / requests.length)
  }
  return `${await mean('port')} through the port, ${await mean('typed')} as typed`
}

async function race(run: Run, worker: Worker, notes: RowNotes, set: (typeof sets)[number]): Promise<void> {
  const turns = run.quick ? 1 : 4
  const requests = await worker.call<SearchRequest[]>('note', set.requests)
  const { samples, steady } = await interleave<number[]>(
    askers.map((asker) => ({
      name: asker,
      measure: async () => {
        const wall: number[] = []
        for (let turn = 0; turn < turns; turn++) {
          wall.push(...(await worker.call<Timing>('time', { asker, requests })).wall)
        }
        return wall
      },
    })),
    { rounds: run.rounds, floor: 'plain', figure: median },
  )
  const of = (asker: Asker) => (samples.get(asker) ?? []).flat()
  for (const asker of askers) {
    notes.tell(
      `${set.what}, ${titles[asker]}`,
      `p50 ${time(median(of(asker)))}, p95 ${time(quantile(of(asker), 0.95))} (${of(asker).length} requests)`,
    )
    notes.numbers[`p50.${asker}.${set.what}`] = median(of(asker))
    notes.numbers[`p95.${asker}.${set.what}`] = quantile(of(asker), 0.95)
  }
  notes.note(`mean hits ${set.what}: ${await hitsText(worker, requests)}`)
  const ratio = (share: number, asker: Asker) => quantile(of('port'), share) / quantile(of(asker), share)
  const text = (asker: Asker) => `p50 ${ratio(0.5, asker).toFixed(2)}×, p95 ${ratio(0.95, asker).toFixed(2)}×`
  notes.numbers[`overhead.${set.what}`] = ratio(0.5, 'encoded')
  notes.numbers[`overheadByHand.${set.what}`] = ratio(0.5, 'plain')
  notes.judge(
    `port against its own question sent bare, ${set.what}`,
    text('encoded'),
    `≤ ${mostOverhead}×`,
    ratio(0.5, 'encoded') <= mostOverhead && ratio(0.95, 'encoded') <= mostOverhead,
    steady,
  )
  notes.tell(
    `port against questions by hand, ${set.what}`,
    `same hits ${text('plain')}; words as typed, other hits ${text('typed')}`,
  )
}

async function builds(run: Run, worker: Worker, notes: RowNotes, most: number): Promise<void> {
  const results: Record<'buildPort' | 'buildPlain', BuildResult[]> = { buildPort: [], buildPlain: [] }
  for (const build of ['buildPlain', 'buildPort'] as const) {
    const how = build === 'buildPort' ? titles.port : titles.plain
    run.progress(`filling an index ${how}, ${most} variants`)
    results[build].push(await worker.call<BuildResult>(build))
  }
  const times = (build: keyof typeof results) => results[build].map(({ milliseconds }) => milliseconds)
  const [port, plain] = [median(times('buildPort')), median(times('buildPlain'))]
  notes.numbers.rebuildPort = port
  notes.numbers.rebuildPlain = plain
  notes.tell(`rebuild of ${most} variants, ${titles.plain}`, timeWithSpread(plain, times('buildPlain')))
  notes.judge(
    `rebuild of ${most} variants ${titles.port}`,
    `${timeWithSpread(port, times('buildPort'))}, ${(port / plain).toFixed(2)}×; longest hold of the event loop ${digits(Math.max(...results.buildPort.map(({ lag }) => lag)))} ms`,
    '≤ 1.5× by hand',
    port <= 1.5 * plain,
  )
}

type Writes = Record<'port' | 'plain', number[]>

function writes({ port, plain }: Writes, most: number, notes: RowNotes): void {
  const text = (times: number[]) =>
    `p50 ${time(median(times))}, p95 ${time(quantile(times, 0.95))}, longest ${time(Math.max(...times))}`
  const what = `write to first hit among ${most} variants, ${port.length} writes`
  notes.numbers.writeP95 = quantile(port, 0.95)
  notes.tell(`${what}, by hand to a plain index`, text(plain))
  notes.judge(`${what}, through the port`, text(port), 'p95 ≤ 250 ms', quantile(port, 0.95) <= 250)
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  if (!environment().MEILISEARCH_BENCH_URL) {
    notes.leaveOut('search through the port on Meilisearch', 'not tried: no server named (MEILISEARCH_BENCH_URL, _KEY)')
    return
  }
  const { data } = run
  const most = run.quick ? data.sizes.small : data.sizes.huge
  const file = await data.generated(most)
  const worker = startWorker('./workers/meilisearch.ts')
  try {
    await worker.call('clear')
    notes.note(`Meilisearch ${await worker.call<string>('version')}, answers uncompressed on every way`)
    const p95: Growth = {}
    for (const step of run.quick ? [] : (['small', 'middle'] as const)) {
      run.progress(`growth: ${data.sizes[step]} variants`)
      await worker.call('load', { folder: data.folder, file, most: data.sizes[step] })
      for (const build of ['buildPlain', 'buildPort']) await worker.call(build)
      p95[step] = await growth(run, worker)
    }
    await worker.call('load', { folder: data.folder, file, most })
    await builds(run, worker, notes, most)
    p95[run.quick ? 'small' : 'huge'] = await growth(run, worker)
    tellGrowth(run, notes, p95)
    run.progress('comparing every count with brute force')
    await checkCounts(worker, new Oracle(data.read(file, most)), notes)
    for (const set of sets) {
      run.progress(`searching ${set.what}`)
      await race(run, worker, notes, set)
    }
    run.progress('writing and finding')
    writes(await worker.call<Writes>('writeAndFind', run.quick ? 10 : 60), most, notes)
    await worker.call('clear')
  } finally {
    await worker.end()
  }
}

export const row: Row = { id: 'B4a', title: 'Faceted search on Meilisearch: the port against the bare server', measure }
