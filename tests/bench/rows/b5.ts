import type { Sizes } from '../catalogue-data'
import type { EngineName } from '../engines/all'
import { engineTitles } from '../engines/all'
import { digits, type RowNotes, time } from '../report'
import type { Row, Run } from '../run'
import { namedServer, noServer } from '../search-server'
import { median, quantile } from '../stats'
import { buildAll, raceEngines, startCompetitors, timesText } from './b4b'
import { growthOfPages } from './page-growth'

const floor: EngineName = 'typed-arrays'
const inProcess: readonly EngineName[] = ['embedded', 'minisearch', 'minisearch-exact', floor]
const everyEngine: readonly EngineName[] = [...inProcess, 'orama', 'postgres']

/** Sizes of the catalogue with the engines that are raced on each; the last one lies beyond what ours is meant for. */
const stages: readonly { step: keyof Sizes; engines: readonly EngineName[]; rounds: number; perRound?: number }[] = [
  { step: 'small', engines: everyEngine, rounds: 3 },
  { step: 'middle', engines: everyEngine, rounds: 3, perRound: 1 },
  { step: 'large', engines: [...inProcess, 'embedded-wide'], rounds: 3 },
  { step: 'huge', engines: inProcess, rounds: 1, perRound: 1 },
]
/** Where a search server is named; how it grows stands in B4a, whose indexes take longest to fill. */
const serverStage: (typeof stages)[number] = {
  step: 'middle',
  engines: ['meilisearch', 'meilisearch-wide'],
  rounds: 3,
  perRound: 2,
}
type ByStep = Partial<Record<keyof Sizes, number>>

/** Builds and times the engines of one stage, notes what they take, and returns their p95 and whether the floor was steady. */
async function runStage(
  run: Run,
  notes: RowNotes,
  { step, engines, rounds, perRound }: (typeof stages)[number],
): Promise<{ p95: Map<EngineName, number>; steady: boolean }> {
  const { data } = run
  const most = data.sizes[step]
  const p95 = new Map<EngineName, number>()
  const file = await data.generated(data.sizes.huge)
  const competitors = await startCompetitors(run, notes, engines)
  try {
    run.progress(`building ${competitors.length} indexes of ${most} variants`)
    const built = await buildAll(competitors, { folder: data.folder, file, most })
    run.progress(`searching in ${most} variants`)
    const { times, steady } = await raceEngines({ ...run, rounds: Math.min(run.rounds, rounds) }, competitors, perRound)
    for (const { name, worker } of competitors) {
      const own = times.get(name) ?? []
      const milliseconds = built.get(name)?.milliseconds ?? Number.NaN
      const held = name === 'postgres' ? null : await worker.call<number>('held')
      p95.set(name, quantile(own, 0.95))
      notes.numbers[`p50.${name}.${most}`] = median(own)
      notes.numbers[`p95.${name}.${most}`] = quantile(own, 0.95)
      notes.numbers[`build.${name}.${most}`] = milliseconds
      if (held !== null) notes.numbers[`held.${name}.${most}`] = held
      const memory = held === null ? 'in another process' : `${digits(held)} MB`
      notes.tell(
        `${most} variants, ${engineTitles[name]}`,
        `${timesText(own)}; built in ${time(milliseconds)}, ${memory}`,
      )
    }
    return { p95, steady }
  } finally {
    for (const { worker } of competitors) await worker.end()
  }
}

type Measured = Map<EngineName, ByStep>

const growthOf = (p95: Measured, name: EngineName, to: keyof Sizes) =>
  (p95.get(name)?.[to] ?? Number.NaN) / (p95.get(name)?.small ?? Number.NaN)

function drawGrowth(run: Run, notes: RowNotes, p95: Measured): void {
  const lines = [...p95].map(([engine, steps]) => ({
    label: engineTitles[engine],
    own: engine === 'embedded',
    points: Object.entries(steps).map(([step, y]) => ({ x: run.data.sizes[step as keyof Sizes], y })),
  }))
  const title = 'p95 of a search with every count, by size of the catalogue'
  notes.draw({
    kind: 'lines',
    name: 'growth',
    title,
    unit: 'ms',
    across: 'variants',
    lines: lines.filter((one) => one.points.length > 1),
  })
}

async function wideFacetOnServer(run: Run, notes: RowNotes): Promise<void> {
  if (!namedServer()) {
    notes.leaveOut('one more facet of 10,000 values on a search server', noServer)
    return
  }
  const { p95 } = await runStage(run, notes, serverStage)
  const wide = (p95.get('meilisearch-wide') ?? Number.NaN) / (p95.get('meilisearch') ?? Number.NaN)
  notes.numbers['wideFacet.meilisearch'] = wide
  notes.judge('p95 on Meilisearch with one more facet of 10,000 values', `${wide.toFixed(2)}×`, '≤ 1.5×', wide <= 1.5)
}

async function growthOfTimes(run: Run, notes: RowNotes): Promise<void> {
  const p95: Measured = new Map()
  let steady = true
  for (const stage of stages) {
    const result = await runStage(run, notes, stage)
    for (const [name, value] of result.p95) p95.set(name, { ...p95.get(name), [stage.step]: value })
    if (stage.step !== 'huge') steady &&= result.steady
  }
  drawGrowth(run, notes, p95)
  const growth = (name: EngineName, to: keyof Sizes = 'large') => growthOf(p95, name, to)
  for (const name of inProcess) notes.numbers[`growth.${name}`] = growth(name)
  const { small, large, huge } = run.data.sizes
  notes.judge(
    `growth of p95, ${small} → ${large}`,
    inProcess.map((name) => `${engineTitles[name]} ×${digits(growth(name))}`).join('; '),
    '≤ growth of MiniSearch with stems',
    growth('embedded') <= growth('minisearch'),
    steady,
  )
  notes.tell(
    `growth of p95, ${small} → ${huge}`,
    inProcess.map((name) => `${engineTitles[name]} ×${digits(growth(name, 'huge'))}`).join('; '),
  )
  const wide = (p95.get('embedded-wide')?.large ?? Number.NaN) / (p95.get('embedded')?.large ?? Number.NaN)
  notes.numbers.wideFacet = wide
  notes.judge('p95 with one more facet of 10,000 values', `${wide.toFixed(2)}×`, '≤ 1.5×', wide <= 1.5, steady)
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  await growthOfTimes(run, notes)
  await wideFacetOnServer(run, notes)
  await growthOfPages(run, notes)
}

export const row: Row = { id: 'B5', title: 'Growth with the catalogue', measure }
