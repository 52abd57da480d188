import { setTimeout as sleep } from 'node:timers/promises'
import { type Contender, type Interleaved, interleave } from '../interleave'
import { cataloguePaths } from '../paths'
import { type RowNotes, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { type Ours, type Side, sidesOf, startSide } from '../sides'
import { median } from '../stats'
import {
  mainOf,
  measureWeb,
  ourSettings,
  pageText,
  requireAnswers,
  startWeb,
  type WebSample,
  type WebServer,
} from '../web'
import { startWorker, type Worker } from '../worker'
import { difference, startNext, startStock, stopAll, withoutAttributes, writeViews } from './pages'

const floor = 'render'
const longestWaitMs = 60_000

/** Our pages, the peer's, and search and database alone, over one engine. */
interface Lane {
  side: Side
  ours: Ours
  stock: WebServer
  catalogue: Worker
}

type Stops = { stop(): Promise<void> }[]

async function startLane(side: Side, databaseUrl: string, stops: Stops): Promise<Lane> {
  const ours = await startSide(side, databaseUrl)
  stops.push(ours)
  const env = { ...ourSettings, DATABASE_URL: databaseUrl, ...side.env }
  const stock = await startStock(env)
  stops.push(stock)
  const catalogue = startWorker('./workers/catalogue.ts', [], env)
  stops.push({ stop: () => catalogue.end() })
  const end = performance.now() + longestWaitMs
  while ((await catalogue.call<string>('serving')) !== side.engine) {
    if (performance.now() > end) throw new Error(`searches are not answered${side.suffix || ' in the process'}`)
    await sleep(200)
  }
  return { side, ours, stock, catalogue }
}

/** Whether the engine that is named has answered all the time. */
async function served({ ours, stock, catalogue }: Lane): Promise<boolean> {
  const takeovers = (await ours.failovers()) + (await catalogue.call<number>('failovers'))
  return takeovers === 0 && !/search server (?:cannot|could not)/.test(stock.output())
}

/** Throws where a page of another server differs from ours. */
async function comparePages(ours: WebServer, others: readonly WebServer[], next?: WebServer): Promise<void> {
  for (const path of cataloguePaths) {
    const page = mainOf(await pageText(ours.url + path))
    for (const other of [...others, ...(next ? [next] : [])]) {
      const theirs = mainOf(await pageText(other.url + path))
      const differs =
        other === next ? difference(withoutAttributes(page), withoutAttributes(theirs)) : difference(page, theirs)
      if (differs !== null) throw new Error(`${path}: the page of ${other.name} is another one, ${differs}`)
    }
  }
}

async function serveInTurn(
  run: Run,
  lanes: readonly Lane[],
  constants: readonly (readonly [string, WebServer])[],
): Promise<Interleaved<WebSample>> {
  const turns = run.quick ? 1 : 8
  const requests = turns * cataloguePaths.length
  const serving = (name: string, server: WebServer): Contender<WebSample> => ({
    name,
    measure: () => measureWeb(server, { paths: cataloguePaths, requests, connections: 8 }),
  })
  const contenders = lanes.flatMap(({ side: { key }, ours, stock, catalogue }) => [
    serving(`ours${key}`, ours.web),
    serving(`stock${key}`, stock),
    {
      name: `search${key}`,
      measure: async () => ({
        cpu: await catalogue.call<number>('cost', { paths: cataloguePaths, times: turns }),
        perSecond: 0,
      }),
    },
  ])
  const all = [...contenders, ...constants.map(([name, server]) => serving(name, server))]
  return interleave(all, { rounds: run.rounds, floor, figure: ({ cpu }) => cpu })
}

/** Figures and targets of ours over one engine. */
function judgeSide(notes: RowNotes, { key, suffix }: Side, middle: (name: string) => number, steady: boolean): void {
  const [ours, stock, search] = ['ours', 'stock', 'search'].map((name) => middle(name + key)) as [
    number,
    number,
    number,
  ]
  const toStock = stock / ours
  const overhead = (ours - search) / middle(floor)
  const toNext = middle('next') / ours
  notes.numbers[`toStock${key}`] = toStock
  notes.numbers[`overhead${key}`] = overhead
  const times = (ratio: number) => `${ratio.toFixed(2)}× as many pages per CPU second`
  notes.judge(`against stock Remix${suffix}`, times(toStock), '≥ 1.5×', toStock >= 1.5, steady)
  notes.judge(
    `what is neither search nor database${suffix && `,${suffix}`}, against renderToString`,
    `${overhead.toFixed(2)}×`,
    '≤ 3×',
    overhead <= 3,
    steady,
  )
  if (Number.isNaN(toNext)) return
  notes.numbers[`toNext${key}`] = toNext
  notes.judge(`ours${suffix} against Next 16`, times(toNext), '≥ 4×', toNext >= 4, steady)
}

async function tell(
  notes: RowNotes,
  { samples, steady }: Interleaved<WebSample>,
  lanes: readonly Lane[],
): Promise<void> {
  const cpu = (name: string) => (samples.get(name) ?? []).map((sample) => sample.cpu)
  const middle = (name: string) => median(cpu(name))
  const labels = [
    ...lanes.flatMap(({ side: { key, suffix } }) => [
      [`ours${key}`, `ours${suffix}, search and database`],
      [`stock${key}`, `stock Remix${suffix}, same search and database`],
      [`search${key}`, `search${suffix} and database alone`],
    ]),
    [floor, 'bare renderToString, constants'],
    ...(samples.has('next') ? [['next', 'Next 16, constants']] : []),
  ] as [string, string][]
  for (const [name, label] of labels) {
    notes.numbers[`cpu.${name}`] = middle(name)
    notes.tell(`CPU per request, ${label}`, timeWithSpread(middle(name), cpu(name)))
  }
  for (const lane of lanes) {
    const alone = await served(lane)
    judgeSide(notes, lane.side, middle, steady && alone)
    if (!alone) notes.note('the engine in the process took over from the server meanwhile, so its half is unsteady')
  }
  notes.draw({
    kind: 'bars',
    name: 'cpu',
    title: 'CPU for a catalogue page made anew',
    unit: 'ms',
    bars: labels.map(([name, label]) => ({ label, values: cpu(name), own: name.startsWith('ours') })),
    target: { value: middle('stock') / 1.5, label: 'stock Remix / 1.5' },
  })
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  run.progress('furnishing a database')
  const databaseUrl = await run.databases.demo()
  const stops: Stops = []
  try {
    const lanes: Lane[] = []
    for (const side of sidesOf(notes, 'b2')) lanes.push(await startLane(side, databaseUrl, stops))
    const [first] = lanes as [Lane]
    const views = await writeViews(run, first.catalogue, cataloguePaths)
    const render = await startWeb(floor, 'tests/bench/servers/render.ts', { env: { BENCH_VIEWS: views } })
    stops.push(render)
    run.progress('building Next')
    const next = await startNext(views).catch((error: Error) => {
      notes.leaveOut('against Next 16 (≥ 4×)', `not to be had: ${error.message.split('\n')[0]}`)
      return undefined
    })
    if (next) stops.push(next)

    const webs = lanes.flatMap(({ ours, stock }) => [ours.web, stock])
    await comparePages(first.ours.web, [...webs.slice(1), render], next)
    notes.note(
      `${cataloguePaths.length} addresses, content equal in all; Next shows constants, without search and database; no compression, no request log`,
    )
    if (lanes.length > 1)
      notes.note('on Meilisearch CPU is that of the named process; what the server takes is not in it')
    run.progress('serving pages in turn')
    const constants = [[floor, render] as const, ...(next ? [['next', next] as const] : [])]
    const interleaved = await serveInTurn(run, lanes, constants)
    for (const { ours, stock } of lanes) requireAnswers(notes, ours.web, [stock, render, ...(next ? [next] : [])])
    await tell(notes, interleaved, lanes)
    if (interleaved.repeated > 0)
      notes.note(`${interleaved.repeated} rounds were repeated because the floor was unsteady`)
  } finally {
    await stopAll(stops)
  }
}

export const row: Row = { id: 'B2', title: 'The same page made anew for each request', measure }
