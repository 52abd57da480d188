import { freePort } from '../../../app/programs/drills/house/processes'
import { residentMemory } from '../machine'
import { digits, type RowNotes } from '../report'
import type { Run } from '../run'
import { measureWeb, pageText, requireAnswers, startOurs, type WebServer } from '../web'
import { startWorker } from '../worker'
import type { FlatCache } from '../workers/page-cache'

const path = '/katalog'

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
export async function manyAddresses(run: Run, notes: RowNotes, databaseUrl: string): Promise<void> {
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
