import { type Contender, interleave } from '../interleave'
import { cataloguePaths } from '../paths'
import { type RowNotes, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { median } from '../stats'
import {
  mainOf,
  measureWeb,
  pageText,
  requireAnswers,
  startOurs,
  startWeb,
  type WebSample,
  type WebServer,
} from '../web'
import { startWorker } from '../worker'
import { difference, startNext, startStock, stopAll, withoutAttributes, writeViews } from './pages'

const floor = 'render'

async function measure(run: Run, notes: RowNotes): Promise<void> {
  run.progress('furnishing a database')
  const databaseUrl = await run.databases.demo()
  const catalogue = startWorker('./workers/catalogue.ts', [], { DATABASE_URL: databaseUrl, MARKTLOTSE_MODE: 'demo' })
  const servers: (WebServer | undefined)[] = []
  try {
    const ours = await startOurs('ours', databaseUrl, { PAGE_CACHE_MB: '0' })
    servers.push(ours)
    const stock = await startStock({ DATABASE_URL: databaseUrl, MARKTLOTSE_MODE: 'demo', LOG_LEVEL: 'warn' })
    servers.push(stock)
    const views = await writeViews(run, catalogue, cataloguePaths)
    const render = await startWeb(floor, 'tests/bench/servers/render.ts', { env: { BENCH_VIEWS: views } })
    servers.push(render)
    run.progress('building Next')
    const next = await startNext(views).catch((error: Error) => {
      notes.leaveOut('against Next 16 (≥ 4×)', `not to be had: ${error.message.split('\n')[0]}`)
      return undefined
    })
    servers.push(next)

    for (const path of cataloguePaths) {
      const page = mainOf(await pageText(ours.url + path))
      for (const other of [stock, render, ...(next ? [next] : [])]) {
        const theirs = mainOf(await pageText(other.url + path))
        const differs =
          other === next ? difference(withoutAttributes(page), withoutAttributes(theirs)) : difference(page, theirs)
        if (differs !== null) throw new Error(`${path}: the page of ${other.name} is another one, ${differs}`)
      }
    }
    notes.note(
      `${cataloguePaths.length} addresses, content equal in all; Next shows constants, without search and database; no compression, no request log`,
    )

    const turns = run.quick ? 1 : 8
    const serving = (name: string, server: WebServer): Contender<WebSample> => ({
      name,
      measure: () =>
        measureWeb(server, { paths: cataloguePaths, requests: turns * cataloguePaths.length, connections: 8 }),
    })
    run.progress('serving pages in turn')
    const { samples, steady, repeated } = await interleave(
      [
        serving('ours', ours),
        serving('stock', stock),
        serving(floor, render),
        ...(next ? [serving('next', next)] : []),
        {
          name: 'search',
          measure: async () => ({
            cpu: await catalogue.call<number>('cost', { paths: cataloguePaths, times: turns }),
            perSecond: 0,
          }),
        },
      ],
      { rounds: run.rounds, floor, figure: ({ cpu }) => cpu },
    )
    requireAnswers(notes, ours, [stock, render, ...(next ? [next] : [])])
    const cpu = (name: string) => (samples.get(name) ?? []).map((sample) => sample.cpu)
    const middle = (name: string) => median(cpu(name))
    const labels = [
      ['ours', 'ours, search and database'],
      ['stock', 'stock Remix, same search and database'],
      [floor, 'bare renderToString, constants'],
      ...(next ? ([['next', 'Next 16, constants']] as const) : []),
      ['search', 'search and database alone'],
    ] as const
    for (const [name, label] of labels) {
      notes.numbers[`cpu.${name}`] = middle(name)
      notes.tell(`CPU per request, ${label}`, timeWithSpread(middle(name), cpu(name)))
    }
    const toStock = middle('stock') / middle('ours')
    const overhead = (middle('ours') - middle('search')) / middle(floor)
    notes.numbers.toStock = toStock
    notes.numbers.overhead = overhead
    notes.judge(
      'against stock Remix',
      `${toStock.toFixed(2)}× as many pages per CPU second`,
      '≥ 1.5×',
      toStock >= 1.5,
      steady,
    )
    notes.judge(
      'what is neither search nor database, against renderToString',
      `${overhead.toFixed(2)}×`,
      '≤ 3×',
      overhead <= 3,
      steady,
    )
    if (next) {
      const toNext = middle('next') / middle('ours')
      notes.numbers.toNext = toNext
      notes.judge('against Next 16', `${toNext.toFixed(2)}× as many pages per CPU second`, '≥ 4×', toNext >= 4, steady)
    }
    notes.draw({
      kind: 'bars',
      name: 'cpu',
      title: 'CPU for a catalogue page made anew',
      unit: 'ms',
      bars: labels.map(([name, label]) => ({ label, values: cpu(name), own: name === 'ours' })),
      target: { value: middle('stock') / 1.5, label: 'stock Remix / 1.5' },
    })
    if (repeated > 0) notes.note(`${repeated} rounds were repeated because the floor was unsteady`)
  } finally {
    await stopAll(servers)
    await catalogue.end()
  }
}

export const row: Row = { id: 'B2', title: 'The same page made anew for each request', measure }
