import { setTimeout as sleep } from 'node:timers/promises'
import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import type { SearchRequest } from '../../../search/contract'
import { fixedSeeds } from '../../../search/meilisearch/ranks'
import { createMeilisearchEngine } from '../../../search/meilisearch.server'
import { readDocuments } from '../documents'
import { askServer, clearServer, plainServer } from '../engines/plain-server'
import { watchTurns } from '../event-loop'
import { requestFor } from '../requests'
import type { BenchServer } from '../search-server'
import { serveCalls } from '../worker'
import type { BuildResult, Timing } from './search'

/**
 * Who asks the server: the port, a hand-written question to a plain index that finds the same, one with the words as typed,
 * or the port's own question sent bare.
 */
export type Asker = 'port' | 'plain' | 'typed' | 'encoded'

const server: BenchServer = {
  url: String(process.env.MEILISEARCH_BENCH_URL),
  key: String(process.env.MEILISEARCH_BENCH_KEY ?? ''),
}
const prefix = 'marktlotse-bench'
const seed = '2026-W48'
const perBatch = 100
const port = createMeilisearchEngine(variantIndex, {
  access: { url: server.url, searchKey: server.key, writeKey: server.key, searchWithin: 10_000 },
  prefix,
  seeds: fixedSeeds([seed]),
})
const plain = plainServer(server, `${prefix}_plain`, seed)
let entries: VariantEntry[] = []
/** What the port sends, by request: one call, or several one after the other. */
const bodies = new Map<string, readonly string[]>()
let sent: string[] | null = null

const unwatched = globalThis.fetch
globalThis.fetch = (input, init) => {
  if (sent !== null && typeof init?.body === 'string') sent.push(init.body)
  return unwatched(input, init)
}

/** The condition on words in what the port sends; it stands first in the first call. */
function wordFilterOf(request: SearchRequest): string {
  if (request.query === '') return ''
  const { queries } = JSON.parse(bodies.get(JSON.stringify(request))?.[0] ?? '{}') as {
    queries: { filter: string[] }[]
  }
  return queries[0]?.filter[0] ?? ''
}

async function bodiesOf(request: SearchRequest): Promise<readonly string[]> {
  const key = JSON.stringify(request)
  const known = bodies.get(key)
  if (known !== undefined) return known
  const calls: string[] = []
  sent = calls
  await port.search(request)
  sent = null
  bodies.set(key, calls)
  return calls
}

const askers: Record<Asker, (request: SearchRequest) => Promise<unknown>> = {
  port: (request) => port.search(request),
  plain: (request) => plain.search(request, wordFilterOf(request)),
  typed: (request) => plain.search(request, null),
  encoded: async (request) => {
    for (const body of bodies.get(JSON.stringify(request)) ?? []) await askServer(server, 'POST', 'multi-search', body)
  },
}

function* batches(): Generator<readonly VariantEntry[]> {
  for (let at = 0; at < entries.length; at += perBatch) yield entries.slice(at, at + perBatch)
}

async function timed(work: () => Promise<void>): Promise<BuildResult> {
  const watch = watchTurns()
  await sleep(20)
  const since = performance.now()
  await work()
  return { milliseconds: performance.now() - since, ...(await watch.stop()) }
}

serveCalls({
  clear: () => clearServer(server, prefix),
  version: async () => (await askServer<{ pkgVersion: string }>(server, 'GET', 'version')).pkgVersion,
  load: ({ folder, file, most }: { folder: string; file: string; most?: number }) => {
    entries = readDocuments(folder, file, most).map(({ entry }) => entry)
    bodies.clear()
    return entries.length
  },
  buildPort: () => timed(() => port.rebuild(batches())),
  buildPlain: async () => {
    await clearServer(server, `${prefix}_plain`)
    return timed(() => plain.build(entries))
  },
  /** Keeps what the port sends for these requests, to be sent bare; returns those for which it asks the server at all. */
  note: async (requests: SearchRequest[]) => {
    const asked: SearchRequest[] = []
    for (const request of requests) if ((await bodiesOf(request)).length > 0) asked.push(request)
    return asked
  },
  /** Times of each request, once through all of them. */
  time: async ({ asker, requests }: { asker: Asker; requests: SearchRequest[] }): Promise<Timing> => {
    const timing: Timing = { wall: [], cpu: [] }
    for (const request of requests) {
      const before = process.cpuUsage()
      const since = performance.now()
      await askers[asker](request)
      timing.wall.push(performance.now() - since)
      const { user, system } = process.cpuUsage(before)
      timing.cpu.push((user + system) / 1_000)
    }
    return timing
  },
  answer: async ({ asker, request }: { asker: 'port' | 'plain' | 'typed'; request: SearchRequest }) => {
    if (asker === 'port') return port.search(request)
    await bodiesOf(request)
    return plain.search(request, asker === 'plain' ? wordFilterOf(request) : null)
  },
  /** Milliseconds from a written document to the first search that finds it, each time through the port and by hand. */
  writeAndFind: async (count: number) => {
    const times: Record<'port' | 'plain', number[]> = { port: [], plain: [] }
    for (let turn = 0; turn < count; turn++) {
      const entry = entries[turn * 31] as VariantEntry
      const word = `qx${'abcdefghij'[turn % 10]}${'klmnopqrst'[Math.floor(turn / 10) % 10]}wvyz`
      const changed = { ...entry, text: { ...entry.text, de: { ...entry.text.de, title: word } } }
      const request = { ...requestFor(word), counts: [] }
      const ways = {
        port: async () => {
          await port.apply({ upsert: [changed], remove: [] })
          return port.search(request)
        },
        plain: async () => {
          await plain.write(changed)
          return plain.search(request, null)
        },
      }
      for (const way of ['port', 'plain'] as const) {
        const since = performance.now()
        const { ids } = await ways[way]()
        if (!ids.includes(entry.id)) throw new Error(`${word} was not found (${way})`)
        times[way].push(performance.now() - since)
      }
    }
    return times
  },
})
