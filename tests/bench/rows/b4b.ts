import type { SearchAnswer, SearchRequest } from '../../../search/contract'
import { type EngineName, engineTitles } from '../engines/all'
import { type Contender, interleave } from '../interleave'
import { compare, Oracle } from '../oracle'
import { preparePeer } from '../peers'
import { type RowNotes, time } from '../report'
import { timedRequests } from '../requests'
import type { Row, Run } from '../run'
import { median, quantile } from '../stats'
import { startWorker, type Worker } from '../worker'
import type { BuildResult, Timing } from '../workers/search'
import { judgeRelevance } from './relevance'

const everything = 1_000_000
const limitMs = 10_000
/** Of the peers a part of the requests is compared. */
const peersCheckEvery = 5
const floor: EngineName = 'typed-arrays'

export interface Competitor {
  name: EngineName
  worker: Worker
}

async function startCompetitor(run: Run, name: EngineName): Promise<Competitor> {
  if (name === 'orama') await preparePeer('orama')
  const databaseUrl = name === 'postgres' ? await run.databases.bare() : ''
  return { name, worker: startWorker('./workers/search.ts', [name], { BENCH_DATABASE_URL: databaseUrl }) }
}

/** Compares every timed request with the oracle. The hits of the text alone are the engine's own. */
async function checkCounts({ name, worker }: Competitor, oracle: Oracle, notes: RowNotes): Promise<void> {
  let [cells, wrong, sameHits] = [0, 0, 0]
  let example: string | null = null
  const checked = timedRequests.filter((_, index) => name === 'embedded' || index % peersCheckEvery === 0)
  for (const request of checked) {
    const ask = (changed: Partial<SearchRequest>) =>
      worker.call<SearchAnswer>('answer', { ...request, limit: everything, ...changed })
    const byText = request.query === '' ? null : new Set((await ask({ filters: [], counts: [] })).ids)
    const compared = compare(await ask({}), oracle.expected(request, byText))
    cells += compared.cells
    wrong += compared.wrongCells
    if (compared.sameHits) sameHits += 1
    example ??= compared.example && `"${request.query}": ${compared.example}`
  }
  const value = `${cells - wrong} of ${cells} counts, ${sameHits} of ${checked.length} sets of hits`
  notes.numbers[`wrongCounts.${name}`] = wrong
  if (name === 'embedded') {
    notes.require('counts against brute force', value, 'all', wrong === 0 && sameHits === checked.length)
  } else notes.tell(`counts of ${engineTitles[name]}`, value)
  if (example !== null) notes.note(`${engineTitles[name]}: ${example}`)
}

/** Times of all engines on one size of the catalogue, in turn; `perRound` times through all requests where time allows. */
export async function raceEngines(
  run: Run,
  competitors: readonly Competitor[],
  perRound = run.quick ? 1 : 4,
): Promise<{ times: Map<EngineName, number[]>; cpu: Map<EngineName, number[]>; steady: boolean; repeated: number }> {
  const contenders = competitors.map(
    ({ name, worker }): Contender<Timing> => ({
      name,
      async measure() {
        const all: Timing = { wall: [], cpu: [] }
        const until = performance.now() + limitMs
        for (let turn = 0; turn < perRound && performance.now() < until; turn++) {
          const { wall, cpu } = await worker.call<Timing>('time', timedRequests)
          all.wall.push(...wall)
          all.cpu.push(...cpu)
        }
        return all
      },
    }),
  )
  const result = await interleave(contenders, {
    rounds: run.rounds,
    ...(competitors.some(({ name }) => name === floor) ? { floor } : {}),
    figure: ({ wall }) => median(wall),
  })
  const gather = (of: (timing: Timing) => number[]) =>
    new Map([...result.samples].map(([name, samples]) => [name as EngineName, samples.flatMap(of)]))
  return {
    times: gather(({ wall }) => wall),
    cpu: gather(({ cpu }) => cpu),
    steady: result.steady,
    repeated: result.repeated,
  }
}

export const timesText = (times: readonly number[]) =>
  `p50 ${time(median(times))}, p95 ${time(quantile(times, 0.95))} (${times.length} requests)`

/** Starts those engines that are to be had, and says which are not. */
export async function startCompetitors(run: Run, notes: RowNotes, names: readonly EngineName[]): Promise<Competitor[]> {
  const competitors: Competitor[] = []
  for (const name of names) {
    try {
      competitors.push(await startCompetitor(run, name))
    } catch (error) {
      notes.note(`${engineTitles[name]} is left out: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  return competitors
}

/** Loads a size of the catalogue into the engines, one after the other. */
export async function buildAll(
  competitors: readonly Competitor[],
  load: { folder: string; file: string; most: number },
): Promise<Map<EngineName, BuildResult>> {
  const built = new Map<EngineName, BuildResult>()
  for (const { name, worker } of competitors) {
    await worker.call('load', load)
    built.set(name, await worker.call<BuildResult>('build'))
  }
  return built
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const { data } = run
  const { middle, large } = data.sizes
  const file = await data.generated(large)
  const competitors = await startCompetitors(run, notes, [
    'embedded',
    'minisearch',
    'minisearch-exact',
    'orama',
    'postgres',
    floor,
  ])
  try {
    run.progress(`building ${competitors.length} indexes of ${middle} variants`)
    const load = { folder: data.folder, file, most: middle }
    await buildAll(competitors, load)
    run.progress('comparing every count with brute force')
    const oracle = new Oracle(data.read(file, middle))
    for (const competitor of competitors) await checkCounts(competitor, oracle, notes)

    run.progress('timing searches in turn')
    const { times, cpu, steady, repeated } = await raceEngines(run, competitors)
    const p95 = (name: EngineName) => quantile(times.get(name) ?? [], 0.95)
    for (const { name } of competitors) {
      notes.tell(`${engineTitles[name]}, ${middle} variants`, timesText(times.get(name) ?? []))
      notes.numbers[`p50.${name}`] = median(times.get(name) ?? [])
      notes.numbers[`p95.${name}`] = p95(name)
      notes.numbers[`cpuP95.${name}`] = quantile(cpu.get(name) ?? [], 0.95)
    }
    const ratio = p95('embedded') / p95('minisearch')
    const exact = p95('embedded') / p95('minisearch-exact')
    notes.numbers.ratioToMiniSearch = ratio
    notes.judge(
      'p95 against MiniSearch with stems and typos',
      `${ratio.toFixed(2)}× (against exact words ${exact.toFixed(2)}×, floor ${(p95('embedded') / p95(floor)).toFixed(1)}×)`,
      '≤ 1.3×',
      ratio <= 1.3,
      steady,
    )
    if (repeated > 0) notes.note(`${repeated} rounds were repeated because the floor was unsteady`)

    await judgeRelevance(run, notes, competitors)

    const ours = competitors.filter(({ name }) => name === 'embedded')
    run.progress(`searching in ${large} variants`)
    await buildAll(ours, { ...load, most: large })
    const grown = (await raceEngines(run, ours)).times.get('embedded') ?? []
    notes.numbers.p95Large = quantile(grown, 0.95)
    notes.judge(`ours, ${large} variants`, timesText(grown), 'p95 ≤ 60 ms', quantile(grown, 0.95) <= 60)
  } finally {
    for (const { worker } of competitors) await worker.end()
  }
}

export const row: Row = {
  id: 'B4b',
  title: 'Faceted search in the process: typos, stems, ranking and every count',
  measure,
}
