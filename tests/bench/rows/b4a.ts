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

const askers = ['port', 'plain', 'encoded'] as const satisfies readonly Asker[]
const titles: Record<Asker, string> = {
  port: 'through the port',
  plain: 'by hand to a plain index',
  encoded: "the port's own question, sent bare",
}
const everything = 1_000_000
const mostOverhead = 1.15
const sets: readonly { what: string; requests: readonly SearchRequest[] }[] = [
  { what: 'without text', requests: timedRequests.map((one) => ({ ...one, query: '' })) },
  { what: 'with text', requests: timedRequests.filter(({ query }) => query !== '') },
  { what: 'three active groups, without and with text', requests: groupRequests },
]

/** Every answer of the port against brute force, and where there is no text against the plain index too. */
async function checkCounts(worker: Worker, oracle: Oracle, notes: RowNotes): Promise<void> {
  let [cells, wrong, hits, checked] = [0, 0, 0, 0]
  const requests = sets.flatMap((set) => set.requests)
  for (const request of new Map(requests.map((one) => [JSON.stringify(one), one])).values()) {
    const ask = (asker: 'port' | 'plain', changes: Partial<SearchRequest>) =>
      worker.call<SearchAnswer>('answer', { asker, request: { ...request, limit: everything, ...changes } })
    const byText = request.query === '' ? null : new Set((await ask('port', { filters: [], counts: [] })).ids)
    const expected = oracle.expected(request, byText)
    for (const asker of ['port', 'plain'] as const) {
      if (asker === 'plain' && byText) continue
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

async function race(run: Run, worker: Worker, notes: RowNotes, set: (typeof sets)[number]): Promise<void> {
  const turns = run.quick ? 1 : 4
  await worker.call('note', set.requests)
  const { samples, steady } = await interleave<number[]>(
    askers.map((asker) => ({
      name: asker,
      measure: async () => {
        const wall: number[] = []
        for (let turn = 0; turn < turns; turn++) {
          wall.push(...(await worker.call<Timing>('time', { asker, requests: set.requests })).wall)
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
  const ratio = (share: number, asker: Asker) => quantile(of('port'), share) / quantile(of(asker), share)
  const text = (asker: Asker) => `p50 ${ratio(0.5, asker).toFixed(2)}×, p95 ${ratio(0.95, asker).toFixed(2)}×`
  notes.numbers[`overhead.${set.what}`] = ratio(0.5, 'plain')
  notes.judge(
    `port against the same by hand, ${set.what}`,
    `${text('plain')} (against its own question sent bare ${text('encoded')})`,
    `≤ ${mostOverhead}×`,
    ratio(0.5, 'plain') <= mostOverhead && ratio(0.95, 'plain') <= mostOverhead,
    steady,
  )
}

async function builds(run: Run, worker: Worker, notes: RowNotes, most: number): Promise<void> {
  const results: Record<'buildPort' | 'buildPlain', BuildResult[]> = { buildPort: [], buildPlain: [] }
  for (let round = 0; round < (run.quick ? 1 : 2); round++) {
    for (const build of ['buildPlain', 'buildPort'] as const) {
      run.progress(
        `${build === 'buildPort' ? 'rebuilding through the port' : 'filling a plain index'}, ${most} variants`,
      )
      results[build].push(await worker.call<BuildResult>(build))
    }
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

async function measure(run: Run, notes: RowNotes): Promise<void> {
  if (!environment().MEILISEARCH_BENCH_URL) {
    notes.leaveOut('search through the port on Meilisearch', 'not tried: no server named (MEILISEARCH_BENCH_URL, _KEY)')
    return
  }
  const { data } = run
  const most = data.sizes.huge
  const file = await data.generated(most)
  const worker = startWorker('./workers/meilisearch.ts')
  try {
    await worker.call('clear')
    notes.note(`Meilisearch ${await worker.call<string>('version')}, answers uncompressed on all three ways`)
    await worker.call('load', { folder: data.folder, file, most })
    await builds(run, worker, notes, most)
    run.progress('comparing every count with brute force')
    await checkCounts(worker, new Oracle(data.read(file, most)), notes)
    for (const set of sets) {
      run.progress(`searching ${set.what}`)
      await race(run, worker, notes, set)
    }
    run.progress('writing and finding')
    const times = await worker.call<number[]>('writeAndFind', run.quick ? 10 : 60)
    notes.numbers.writeP95 = quantile(times, 0.95)
    notes.judge(
      `write to first hit among ${most} variants, ${times.length} writes`,
      `p50 ${time(median(times))}, p95 ${time(quantile(times, 0.95))}, longest ${time(Math.max(...times))}`,
      'p95 ≤ 250 ms',
      quantile(times, 0.95) <= 250,
    )
    await worker.call('clear')
  } finally {
    await worker.end()
  }
}

export const row: Row = { id: 'B4a', title: 'Faceted search on Meilisearch: the port against the bare server', measure }
