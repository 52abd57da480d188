import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Contender, interleave } from '../interleave'
import { digits, type RowNotes, time, timeWithSpread } from '../report'
import type { Row, Run } from '../run'
import { median } from '../stats'
import {
  hitsOf,
  mainOf,
  measureWeb,
  pageText,
  requireAnswers,
  startOurs,
  startWeb,
  type WebSample,
  type WebServer,
} from '../web'
import { startWorker, type Worker } from '../worker'
import { manyAddresses } from './kept-addresses'
import { difference, startStock, stopAll, writeViews } from './pages'

const path = '/katalog'
const floor = 'buffer'

async function race(run: Run, notes: RowNotes, ours: WebServer, catalogue: Worker): Promise<void> {
  const servers: (WebServer | undefined)[] = []
  try {
    const page = await pageText(ours.url + path)
    const body = join(run.data.folder, 'page.html')
    writeFileSync(body, page)
    const buffer = await startWeb(floor, 'tests/bench/servers/buffer.ts', { env: { BENCH_BODY: body } })
    servers.push(buffer)
    const stock = await startStock({ BENCH_VIEWS: await writeViews(run, catalogue, [path]) })
    servers.push(stock)

    if ((await pageText(buffer.url)) !== page) throw new Error('the floor does not serve the bytes of the page')
    const differs = difference(mainOf(page), mainOf(await pageText(stock.url + path)))
    if (differs !== null) throw new Error(`the peer's page is another one, ${differs}`)
    notes.note('content of our page and of the peer’s equal; no compression, no request log on either side')

    const fast = run.quick ? 1_000 : 6_000
    const slow = run.quick ? 40 : 200
    const contender = (name: string, server: WebServer, requests: number): Contender<WebSample> => ({
      name,
      measure: () => measureWeb(server, { paths: [path], requests }),
    })
    run.progress('serving the page in turn')
    const contenders = [contender('ours', ours, fast), contender('stock', stock, slow), contender(floor, buffer, fast)]
    const { samples, steady, repeated } = await interleave(contenders, {
      rounds: run.rounds,
      floor,
      figure: ({ cpu }) => cpu,
    })
    requireAnswers(notes, ours, [stock, buffer])
    const cpu = (name: string) => (samples.get(name) ?? []).map((sample) => sample.cpu)
    const rate = (name: string) => median((samples.get(name) ?? []).map(({ perSecond }) => perSecond))
    for (const [name, label] of [
      ['ours', 'ours, kept page'],
      ['stock', 'stock Remix, from constants'],
      [floor, 'Node, same bytes from memory'],
    ] as const) {
      notes.numbers[`cpu.${name}`] = median(cpu(name))
      notes.tell(
        `CPU per request, ${label}`,
        `${timeWithSpread(median(cpu(name)), cpu(name))}, ${digits(rate(name))} requests/s`,
      )
    }
    const toStock = median(cpu('ours')) / median(cpu('stock'))
    const toFloor = median(cpu('ours')) / median(cpu(floor))
    notes.numbers.toStock = toStock
    notes.numbers.toFloor = toFloor
    notes.judge('against stock Remix', `1/${digits(1 / toStock)}`, '≤ 1/10', toStock <= 0.1, steady)
    notes.judge('against the bytes from memory', `${toFloor.toFixed(2)}×`, '≤ 1.7×', toFloor <= 1.7, steady)
    if (repeated > 0) notes.note(`${repeated} rounds were repeated because the floor was unsteady`)
  } finally {
    await stopAll(servers)
  }
}

/** How long a kept page is answered after a publication that changes it. */
async function staleness(run: Run, notes: RowNotes, ours: WebServer, catalogue: Worker): Promise<void> {
  const times: number[] = []
  for (let turn = 0; turn < (run.quick ? 3 : 20); turn++) {
    const before = hitsOf(await pageText(ours.url + path))
    await catalogue.call('publish')
    const since = performance.now()
    while (hitsOf(await pageText(ours.url + path)) === before) {
      if (performance.now() - since > 10_000) throw new Error('the page did not change within 10 s')
      await sleep(2)
    }
    times.push(performance.now() - since)
  }
  const longest = Math.max(...times)
  notes.numbers.stalenessMax = longest
  notes.judge(
    `publication to changed page, ${times.length} publications`,
    `median ${time(median(times))}, longest ${time(longest)}`,
    '≤ 1 s',
    longest <= 1_000,
  )
}

async function measure(run: Run, notes: RowNotes): Promise<void> {
  run.progress('furnishing a database')
  const databaseUrl = await run.databases.demo()
  const catalogue = startWorker('./workers/catalogue.ts', [], { DATABASE_URL: databaseUrl, MARKTLOTSE_MODE: 'demo' })
  let ours: WebServer | undefined
  try {
    ours = await startOurs('ours', databaseUrl)
    await race(run, notes, ours, catalogue)
    await staleness(run, notes, ours, catalogue)
    await ours.stop()
    await manyAddresses(run, notes, databaseUrl)
  } finally {
    await stopAll([ours])
    await catalogue.end()
  }
}

export const row: Row = { id: 'B1', title: 'Anonymous catalogue page from the whole-page cache', measure }
