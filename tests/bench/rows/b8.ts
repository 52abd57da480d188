import { setTimeout as sleep } from 'node:timers/promises'
import { type Cut, publishCut } from '../catalogue-data'
import { type EngineName, engineTitles } from '../engines/all'
import { interleave } from '../interleave'
import { digits, type RowNotes, time, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { namedServer, noServer, webSettings } from '../search-server'
import { median, quantile } from '../stats'
import { startWorker } from '../worker'
import type { BuildResult } from '../workers/search'

const inProcess = ['embedded', 'minisearch', 'minisearch-exact'] as const satisfies readonly EngineName[]
const onServer = ['meilisearch', 'meilisearch-raw'] as const satisfies readonly EngineName[]
const lagLimit = 50

/** Builds indexes in turn; the first is ours, the second the bare one it is compared with. */
async function rebuildEngines(run: Run, notes: RowNotes, names: readonly EngineName[], bare: string): Promise<void> {
  const [ours = 'embedded', peer = 'minisearch', other] = names
  const { data } = run
  const most = data.sizes.middle
  const file = await data.generated(most)
  const competitors = names.map((name) => ({ name, worker: startWorker('./workers/search.ts', [name]) }))
  try {
    for (const { worker } of competitors) await worker.call('load', { folder: data.folder, file, most })
    run.progress(`building indexes of ${most} variants in turn`)
    const { samples } = await interleave<BuildResult>(
      competitors.map(({ name, worker }) => ({ name, measure: () => worker.call<BuildResult>('build') })),
      { rounds: run.rounds, figure: ({ milliseconds }) => milliseconds },
    )
    const of = (name: EngineName) => samples.get(name) ?? []
    const times = (name: EngineName) => of(name).map(({ milliseconds }) => milliseconds)
    for (const name of names) {
      notes.numbers[`rebuild.${name}`] = median(times(name))
      notes.tell(`rebuild of ${most} variants, ${engineTitles[name]}`, timeWithSpread(median(times(name)), times(name)))
    }
    const ratio = median(times(ours)) / median(times(peer))
    notes.numbers[`rebuildRatio.${ours}`] = ratio
    const exact = other ? ` (against exact words ${(median(times(ours)) / median(times(other))).toFixed(2)}×)` : ''
    notes.judge(`rebuild against ${bare}`, `${ratio.toFixed(2)}×${exact}`, '≤ 1.5×', ratio <= 1.5)
    notes.draw({
      kind: 'bars',
      name: `rebuild-${ours}`,
      title: `Building an index of ${most} variants`,
      unit: 'ms',
      bars: names.map((name) => ({ label: engineTitles[name], values: times(name), own: name === ours })),
      target: { value: 1.5 * median(times(peer)), label: '1.5 × bare' },
    })
    judgeLag(notes, `longest hold of the event loop, ${engineTitles[ours]}`, of(ours))
  } finally {
    for (const { worker } of competitors) await worker.end()
  }
}

/** The median round decides: a single one may be another program's turn on the processor. */
function judgeLag(notes: RowNotes, what: string, results: readonly { lag: number; turnCpu: number }[]): void {
  const lags = results.map(({ lag }) => lag)
  const turns = results.map(({ turnCpu }) => turnCpu)
  notes.numbers[what] = median(lags)
  notes.judge(
    what,
    `${timeWithSpread(median(lags), lags)}; CPU in one turn ${timeWithSpread(median(turns), turns)}`,
    `≤ ${lagLimit} ms`,
    median(lags) <= lagLimit,
  )
}

interface Publishing {
  /** The database of the catalogue. */
  url: string
  env: Record<string, string>
  serving: 'embedded' | 'meilisearch'
  title: string
  limitMs: number
}

/** Publishes and searches until it is found, then builds the whole index anew. */
async function publishing(run: Run, notes: RowNotes, { url, env, serving, title, limitMs }: Publishing): Promise<void> {
  const worker = startWorker('./workers/catalogue.ts', [], { DATABASE_URL: url, MARKTLOTSE_MODE: 'demo', ...env })
  try {
    const size = await worker.call<number>('size')
    run.progress(`publishing into a catalogue of ${size} variants, ${title}`)
    while ((await worker.call<string>('serving')) !== serving) await sleep(200)
    await worker.call('publishAndFind', 3)
    const times = await worker.call<number[]>('publishAndFind', run.quick ? 10 : 60)
    const served = await worker.call<string>('serving')
    if (served !== serving) throw new Error(`${served} has answered instead of ${serving}`)
    const p95 = quantile(times, 0.95)
    notes.numbers[`publishP95.${serving}`] = p95
    notes.judge(
      `publication to first hit, ${times.length} publications, ${title}`,
      `p50 ${time(median(times))}, p95 ${time(p95)}, longest ${time(Math.max(...times))}`,
      `p95 ≤ ${limitMs} ms`,
      p95 <= limitMs,
    )
    notes.draw({
      kind: 'bars',
      name: `publish-${serving}`,
      title: `From a publication to the first search that finds it, ${title}`,
      unit: 'ms',
      bars: [
        { label: 'p50', values: [median(times)], own: true },
        { label: 'p95', values: [p95], own: true },
        { label: 'longest', values: [Math.max(...times)], own: true },
      ],
      target: { value: limitMs, label: `${limitMs} ms for p95` },
    })
    run.progress('building the whole index from the database')
    const rebuilds: BuildResult[] = []
    for (let turn = 0; turn < Math.min(run.rounds, 3); turn++) rebuilds.push(await worker.call<BuildResult>('rebuild'))
    notes.tell(
      `rebuild from the database, snapshots read and projected, ${title}`,
      rebuilds.map(({ milliseconds }) => `${digits(milliseconds / 1_000)} s`).join(', '),
    )
    judgeLag(notes, `longest hold of the event loop, whole rebuild, ${title}`, rebuilds)
    await worker.call('close')
  } finally {
    await worker.end()
  }
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  await rebuildEngines(run, notes, inProcess, 'MiniSearch with stems')
  run.progress('filling a database with the generated catalogue')
  const { url, cuts } = await run.data.database([run.data.sizes.middle])
  await publishCut(url, cuts[0] as Cut)
  await publishing(run, notes, { url, env: {}, serving: 'embedded', title: 'in the process', limitMs: 200 })
  const server = namedServer()
  if (!server) {
    notes.leaveOut('rebuild and publication on a search server', noServer)
    return
  }
  await rebuildEngines(run, notes, onServer, 'raw Meilisearch')
  const env = webSettings(server, 'b8')
  await publishing(run, notes, { url, env, serving: 'meilisearch', title: 'on Meilisearch', limitMs: 250 })
}

export const row: Row = { id: 'B8', title: 'From publication to search, and the rebuild', measure }
