import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { definition, document, found, request } from './contract-tests/documents'
import { createEmbeddedEngine } from './embedded.server'
import type { MeilisearchEngine } from './meilisearch/engine'
import { type ModelFault, type ModelServer, startModelServer } from './meilisearch/model/model-server'
import { fixedSeeds } from './meilisearch/ranks'
import { createMeilisearchEngine } from './meilisearch.server'
import type { StandbyEngine } from './standby'
import { withStandby } from './with-standby.server'

let model: ModelServer
let both: StandbyEngine
let events: string[]
let aligned: number[][]
let titles: Map<string, string>

/** How often all documents were read. */
let readings: number

const documentsOf = async (ids: readonly string[]) =>
  ids.flatMap((id) => (titles.has(id) ? document(id, { de: titles.get(id) as string }) : []))
function* documents() {
  readings += 1
  yield [...titles].map(([id, title]) => document(id, { de: title }))
}
const add = (id: string, title: string) => {
  titles.set(id, title)
  return both.apply({ upsert: [document(id, { de: title })], remove: [] })
}

const createServer = () =>
  createMeilisearchEngine(definition, {
    access: { url: model.url, searchKey: null, writeKey: null, writeWithin: 2_000 },
    prefix: 'standby',
    seeds: fixedSeeds(['2026-W48']),
  })

const open = (server: MeilisearchEngine) =>
  withStandby(server, createEmbeddedEngine(definition), {
    documents,
    documentsOf,
    onAligned: ({ written, removed, unchanged }) => aligned.push([written, removed, unchanged]),
    onEvent: ({ message, reason }) => events.push(`${reason}: ${message}`),
    answerWithin: 1_500,
    retryAfter: 50,
    retryAtMost: 200,
    lookEvery: 100,
    writtenWithin: 1_000,
  })

beforeEach(async () => {
  model = await startModelServer()
  events = []
  aligned = []
  readings = 0
  titles = new Map([
    ['a', 'Laterne'],
    ['b', 'Ampel'],
  ])
  both = open(createServer())
  await both.rebuild(documents())
  expect(both.status()).toMatchObject({ serving: 'embedded', reason: 'starting' })
  expect(await both.recover()).toBe(true)
})
afterEach(async () => {
  await both.stop()
  await model.close()
})

const answersAgain = () =>
  vi.waitFor(() => expect(both.status().serving).toBe('meilisearch'), { timeout: 20_000, interval: 20 })

it.each<[ModelFault, string]>([
  ['silent', 'slow'],
  ['slow', 'slow'],
  ['503', 'overloaded'],
  ['key', 'key'],
  ['garbage', 'answer'],
  ['cut', 'unreachable'],
])(
  'answers in every moment of "%s", opens in at most three failures, and recovers',
  { timeout: 30_000 },
  async (fault, reason) => {
    model.fault = fault
    const before = model.requests
    await vi.waitFor(
      async () => {
        expect(await found(both, 'Laterne')).toEqual(['a'])
        expect(both.status()).toMatchObject({ serving: 'embedded', failovers: 1 })
      },
      { timeout: 15_000, interval: 1 },
    )
    if (reason !== 'slow') expect(both.status().reason).toBe(reason)
    expect(model.requests - before).toBeLessThanOrEqual(5)
    model.fault = 'none'
    await answersAgain()
    const reached = model.requests
    expect(await found(both, 'Laterne')).toEqual(['a'])
    expect(model.requests).toBeGreaterThan(reached)
  },
)

it('lets nobody wait for a late answer, nor for the next ones', { timeout: 30_000 }, async () => {
  model.fault = 'silent'
  const before = model.requests
  const since = performance.now()
  for (let count = 0; count < 20; count++) expect(await found(both, 'Laterne')).toEqual(['a'])
  expect(both.status().serving).toBe('meilisearch')
  expect(performance.now() - since).toBeLessThan(1_200)
  expect(model.requests - before).toBeLessThanOrEqual(3)
})

it('does not wait for a server that takes no change', { timeout: 30_000 }, async () => {
  model.fault = 'silent'
  const since = performance.now()
  await add('c', 'Straßenlaterne')
  expect(performance.now() - since).toBeLessThan(2_500)
  expect(both.status()).toMatchObject({ serving: 'embedded', reason: 'slow' })
  expect(await found(both, 'Laterne')).toEqual(['a', 'c'])
  model.fault = 'none'
  await answersAgain()
  expect(await found(both, 'Laterne')).toEqual(['a', 'c'])
})

it('goes back with a change that failed while the server was brought in line', { timeout: 30_000 }, async () => {
  const server = createServer()
  let checked = 0
  const slow = open({
    ...server,
    async check(within) {
      await server.check(within)
      checked += 1
      if (checked > 1) return
      titles.set('c', 'Straßenlaterne')
      model.fault = '503'
      await slow.apply({ upsert: [document('c', { de: 'Straßenlaterne' })], remove: [] })
      model.fault = 'none'
    },
  })
  await slow.rebuild(documents())
  expect(await slow.recover()).toBe(false)
  await vi.waitFor(() => expect(slow.status().serving).toBe('meilisearch'), { timeout: 5_000, interval: 20 })
  expect((await server.held()).has('c')).toBe(true)
  await slow.stop()
})

it('writes new orders after it has been brought in line, where that was under way', async () => {
  const server = createServer()
  let resyncs = 0
  let goOn = () => {}
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const slow = open({
    ...server,
    async resync(all) {
      resyncs += 1
      const done = await server.resync(all)
      if (resyncs === 1) await waiting
      return done
    },
  })
  await slow.rebuild(documents())
  const recovered = slow.recover()
  const refreshed = slow.refresh()
  goOn()
  expect(await recovered).toBe(true)
  await refreshed
  expect(resyncs).toBe(2)
  await slow.stop()
})

it('goes back also where a look at the server ends after searches have failed', async () => {
  let looks = 0
  let endLook = () => {}
  const looking = new Promise<void>((resolve) => {
    endLook = resolve
  })
  const server = createServer()
  const check = async (within: number) => {
    await server.check(within)
    looks += 1
    // The first one belongs to the going over, the second one is a look.
    if (looks === 2) await looking
  }
  const slow = open({ ...server, check })
  await slow.rebuild(documents())
  await slow.recover()
  await vi.waitFor(() => expect(looks).toBe(2), { timeout: 5_000, interval: 5 })
  model.fault = 'search key'
  await found(slow, 'Laterne')
  expect(slow.status().serving).toBe('embedded')
  endLook()
  model.fault = 'none'
  await vi.waitFor(() => expect(slow.status().serving).toBe('meilisearch'), { timeout: 5_000, interval: 20 })
  await slow.stop()
})

it('brings the server in line with what it missed, and with that alone', async () => {
  const before = readings
  await model.close()
  await add('c', 'Straßenlaterne')
  expect(both.status()).toMatchObject({ serving: 'embedded', reason: 'unreachable' })
  titles.delete('b')
  await both.apply({ upsert: [], remove: ['b'] })
  expect(await found(both, 'Laterne')).toEqual(['a', 'c'])
  await model.listen()
  await answersAgain()
  expect(both.status().resynced).toMatchObject({ written: 1, removed: 1, unchanged: 1 })
  expect(readings).toBe(before)
  expect(await found(both, 'Laterne')).toEqual(['a', 'c'])
  expect((await both.search(request())).total).toBe(2)
})

it('reads all documents where it was to be built anew while the server was away', async () => {
  await model.close()
  await add('c', 'Straßenlaterne')
  // Not said by any change: a copy of the database was brought back.
  titles = new Map([['z', 'Laterne']])
  await both.rebuild(documents())
  await model.listen()
  await answersAgain()
  expect(both.status().resynced).toMatchObject({ written: 1, removed: 2 })
  expect(await found(both, 'Laterne')).toEqual(['z'])
})

it('notices lost settings without a search, and restores them', async () => {
  for (const index of model.indexes.values()) index.settings = {}
  await vi.waitFor(() => expect(events.some((event) => event.startsWith('settings'))).toBe(true), { timeout: 5_000 })
  await answersAgain()
  expect((await both.search(request({ counts: ['model'] }))).total).toBe(2)
})

it('notices documents that somebody else has taken out or put in, and brings them in line', async () => {
  const [index] = model.indexes.values()
  const before = readings
  index?.documents.delete('a')
  await vi.waitFor(() => expect(events).toContain('index: the search server cannot answer, the embedded engine does'), {
    timeout: 5_000,
    interval: 20,
  })
  await answersAgain()
  expect(both.status().resynced).toMatchObject({ written: 1, removed: 0, unchanged: 1 })
  expect(index?.documents.size).toBe(2)
  index?.documents.set('z', { ...index.documents.get('b'), id: 'z' } as never)
  await vi.waitFor(() => expect(index?.documents.size).toBe(2), { timeout: 5_000, interval: 20 })
  expect(both.status().failovers).toBe(2)
  expect(readings).toBe(before)
})

it('fills a server that has lost its index', async () => {
  model.indexes.clear()
  expect(await found(both, 'Laterne')).toEqual(['a'])
  await answersAgain()
  expect(both.status().resynced).toMatchObject({ written: 2 })
})

it.each<[ModelFault]>([['full'], ['failing']])('goes over when a write fails: "%s"', async (fault) => {
  model.fault = fault
  await add('c', 'Straßenlaterne')
  expect(both.status().serving).toBe('embedded')
  expect(await found(both, 'Laterne')).toEqual(['a', 'c'])
  model.fault = 'none'
  await answersAgain()
  expect(await found(both, 'Laterne')).toEqual(['a', 'c'])
})

it('does not go back to a server that takes everything but searches', async () => {
  model.fault = 'search key'
  expect(await found(both, 'Laterne')).toEqual(['a'])
  expect(both.status()).toMatchObject({ serving: 'embedded', reason: 'key' })
  await vi.waitFor(() => expect(events.filter((event) => event.includes('in line')).length).toBeGreaterThan(1), {
    timeout: 5_000,
  })
  expect(both.status()).toMatchObject({ serving: 'embedded', failovers: 1 })
  model.fault = 'none'
  await answersAgain()
})

it('notices a server that is gone without being asked, and one that is there again', async () => {
  const notices = (serving: string) =>
    vi.waitFor(() => expect(both.status().serving).toBe(serving), { timeout: 2_000, interval: 20 })
  await model.close()
  await notices('embedded')
  expect(both.status().reason).toBe('unreachable')
  // Long enough for the pauses to have grown.
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  await model.listen()
  await notices('meilisearch')
})

it('tells of every time that it has brought the server in line, also by building anew', async () => {
  expect(aligned).toEqual([[2, 0, 0]])
  const before = both.status().resynced?.at
  await both.rebuild(documents())
  expect(aligned).toEqual([
    [2, 0, 0],
    [2, 0, 0],
  ])
  expect(both.status().resynced?.at).not.toBe(before)
  await both.refresh()
  expect(aligned.at(-1)).toEqual([0, 0, 2])
})

it('lets mistakes of the caller through and keeps the server', async () => {
  await expect(both.search(request({ counts: ['colour'] }))).rejects.toThrow(RangeError)
  expect(both.status().serving).toBe('meilisearch')
})
