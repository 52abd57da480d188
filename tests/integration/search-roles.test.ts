import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { inTransaction } from '../../app/lib/db.server'
import { announce } from '../../app/lib/outbox.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import type { IndexDuties } from '../../app/modules/catalogue/queries.server/index-duties'
import { createProvider } from '../../app/modules/providers/commands.server'
import { type ModelServer, startModelServer } from '../../search/meilisearch/model/model-server'
import { listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
let moment = new Date('2026-11-28T12:00:00Z')
const within = { timeout: 20_000, interval: 50 }
const web: IndexDuties = { writes: false }
const worker: IndexDuties = { answers: false }
let model: ModelServer
const open: CatalogueIndex[] = []

const publish = (name: string) =>
  inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, system, providerDraft())
    const id = await createListing(transaction, system, provider, listingDraft({ name }))
    await publishListing(transaction, system, id)
  })
const stored = () => [...model.indexes.values()].reduce((sum, { documents }) => sum + documents.size, 0)
const everything = {
  language: 'de' as const,
  query: '',
  match: 'all' as const,
  filters: [],
  counts: [],
  sort: { by: 'relevance' as const },
  offset: 0,
  limit: 10,
}
const total = async (index: CatalogueIndex) => (await index.engine.search({ ...everything, seed: index.seed() })).total

async function start(duties: IndexDuties): Promise<CatalogueIndex> {
  const index = new CatalogueIndex(() => moment, duties)
  open.push(index)
  await index.start(await workerDatabase(), {
    url: model.url,
    searchKey: null,
    writeKey: null,
    versionKey: null,
    prefix: 'test',
  })
  return index
}

beforeEach(async () => {
  moment = new Date('2026-11-28T12:00:00Z')
  await resetDatabase()
  model = await startModelServer()
  await publish('Beispiel Tonne')
})
afterEach(async () => {
  for (const index of open.splice(0)) await index.stop()
  await model.close()
})

it('lets the worker write and the web process answer', async () => {
  const asking = await start(web)
  expect([asking.state().server?.serving, stored()]).toEqual(['embedded', 0])
  const writing = await start(worker)
  expect([asking.writes(), writing.writes(), stored()]).toEqual([false, true, 1])
  await vi.waitFor(() => expect(asking.state().server?.serving).toBe('meilisearch'), within)
  await publish('Beispiel Laterne')
  await vi.waitFor(async () => expect([stored(), await total(asking)]).toEqual([2, 2]), within)
  expect(asking.state().server).toMatchObject({ serving: 'meilisearch', failovers: 0 })
})

it('notices in the worker, which nobody asks, that the server is gone and back', async () => {
  const writing = await start(worker)
  expect(writing.state().server?.serving).toBe('meilisearch')
  await model.close()
  const soon = { timeout: 6_000, interval: 50 }
  await vi.waitFor(() => expect(writing.state().server).toMatchObject({ reason: 'unreachable' }), soon)
  expect(writing.limited()).toBe(true)
  await model.listen()
  await vi.waitFor(() => expect(writing.state().server?.serving).toBe('meilisearch'), soon)
})

it('tells every process when the server was brought in line, also by a reindex and before a start', async () => {
  const asking = await start(web)
  const writing = await start(worker)
  await vi.waitFor(() => expect(asking.state().aligned).toMatchObject({ written: 1, unchanged: 0 }), within)
  await publish('Beispiel Laterne')
  await vi.waitFor(() => expect(stored()).toBe(2), within)
  moment = new Date('2026-11-28T13:00:00Z')
  await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
  const expected = { at: moment, written: 2, removed: 0, unchanged: 0 }
  await vi.waitFor(() => expect(asking.state().aligned).toEqual(expected), within)
  expect(writing.state().aligned).toEqual(expected)
  moment = new Date('2026-11-28T14:00:00Z')
  expect((await start(web)).state().aligned).toEqual(expected)
})

it('answers from its own index while nobody writes, never from a server that lacks a change', async () => {
  const writing = await start(worker)
  const asking = await start(web)
  await vi.waitFor(() => expect(asking.state().server?.serving).toBe('meilisearch'), within)
  await writing.stop()
  await publish('Beispiel Laterne')
  await vi.waitFor(() => expect(asking.cards.size).toBe(2), within)
  expect([asking.state().server?.serving, await total(asking), stored()]).toEqual(['embedded', 2, 1])
  // It looks at the server again and again, which is well and yet behind.
  const until = performance.now() + 4_000
  while (performance.now() < until) {
    expect(await total(asking)).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(asking.state().server?.resynced).toMatchObject({ behind: 1 })
  await start(worker)
  await vi.waitFor(() => expect(asking.state().server?.serving).toBe('meilisearch'), within)
  expect([await total(asking), stored()]).toEqual([2, 2])
})
