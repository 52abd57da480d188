import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../../app/programs/drills/house/processes'
import { type Contender, interleave } from '../interleave'
import { residentMemory } from '../machine'
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
import type { FlatCache } from '../workers/page-cache'
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

async function sizeOfCache(metricsPort: number): Promise<{ pages: number; bytes: number }> {
  const text = await pageText(`http://127.0.0.1:${metricsPort}/metrics`)
  const value = (what: string) =>
    Number(new RegExp(`^marktlotse_page_cache\\{what="${what}"\\} (\\S+)`, 'm').exec(text)?.[1])
  return { pages: value('pages'), bytes: value('bytes') }
}

/** Requests whose answers are for one visitor alone. Caches keep no answer to `authorization` in any case. */
const privateRequests: readonly { at: string; headers: Record<string, string> }[] = [
  { at: '/barrierefreiheit/melden', headers: {} },
  { at: '/katalog/vorschlaege?suche=Bel', headers: {} },
  { at: path, headers: { cookie: '__Host-session=1' } },
  { at: `${path}?suche=Daten`, headers: { cookie: 'merkliste=a' } },
  { at: `${path}?suche=Schule`, headers: { authorization: 'Bearer x' } },
]

/** Asks for what is private, each several times: no such answer may be kept, nor may it say that it could be. */
async function privateAnswers(notes: RowNotes, { url }: WebServer, metricsPort: number): Promise<void> {
  const { pages } = await sizeOfCache(metricsPort)
  const open: string[] = []
  for (const { at, headers } of [...privateRequests, ...privateRequests]) {
    const answer = await fetch(url + at, { headers })
    await answer.arrayBuffer()
    const control = answer.headers.get('cache-control') ?? ''
    if (answer.status !== 200 || !(headers.authorization || /no-store|private/.test(control)))
      open.push(`${at} ${answer.status} ${control}`)
  }
  const kept = (await sizeOfCache(metricsPort)).pages - pages
  notes.require(
    `${privateRequests.length} kinds of private answers, asked for twice`,
    `${kept} kept; ${open.join(', ') || 'no-store or private'}`,
    '0 kept',
    kept === 0 && open.length === 0,
  )
}

/** Very many addresses: of pages that are all made and kept, on the cache alone, and as visitors send them. */
async function manyAddresses(run: Run, notes: RowNotes, databaseUrl: string): Promise<void> {
  const limitMb = 16
  const addresses = run.quick ? 2_000 : 100_000
  run.progress(`keeping ${addresses} different pages`)
  const worker = startWorker('./workers/page-cache.ts')
  try {
    const flat = await worker.call<FlatCache>('fill', {
      pages: addresses,
      bodyBytes: 45_000,
      limitBytes: limitMb << 20,
    })
    notes.numbers.cacheBytesMax = flat.mostBytes
    notes.require(
      `${addresses} different pages of 45 kB put into the cache`,
      `at most ${digits(flat.mostBytes / 2 ** 20)} MB and ${flat.mostAddresses} addresses, ${flat.kept} pages kept`,
      `≤ ${limitMb} MB`,
      flat.mostBytes <= limitMb << 20,
    )
  } finally {
    await worker.end()
  }
  const metricsPort = await freePort()
  const server = await startOurs('ours, many addresses', databaseUrl, {
    PAGE_CACHE_MB: String(limitMb),
    PRIVATE_PORT: String(metricsPort),
  })
  try {
    const made = run.quick ? 100 : 1_500
    run.progress(`sending ${addresses} different addresses`)
    const paths = Array.from({ length: addresses }, (_, index) =>
      index < made
        ? `${path}?seite=${index + 1}`
        : index % 2
          ? `${path}?x=${index}`
          : `${path}?betrieb=saas&y${index}=1`,
    )
    await measureWeb(server, { paths: [path], requests: 100 })
    await privateAnswers(notes, server, metricsPort)
    const before = residentMemory(server.pid)
    await measureWeb(server, { paths, requests: paths.length })
    const { pages, bytes } = await sizeOfCache(metricsPort)
    requireAnswers(notes, server)
    notes.require(
      `${addresses} different addresses sent, ${made} of different pages`,
      `${pages} pages, ${digits(bytes / 2 ** 20)} MB kept; process ${digits(before)} → ${digits(residentMemory(server.pid))} MB`,
      `≤ ${limitMb} MB kept`,
      bytes <= limitMb << 20 && pages > 0,
    )
  } finally {
    await server.stop()
  }
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
