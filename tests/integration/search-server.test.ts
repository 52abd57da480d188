import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { database, inTransaction } from '../../app/lib/db.server'
import { announce } from '../../app/lib/outbox.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing, withdrawListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { getCatalogueView } from '../../app/modules/catalogue/queries.server/catalogue.server'
import { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { startCatalogueIndex } from '../../app/modules/catalogue/queries.server/search-index.server'
import { searchState } from '../../app/modules/catalogue/queries.server/search-state.server'
import { emptyQuery } from '../../app/modules/catalogue/schema/query'
import { createProvider } from '../../app/modules/providers/commands.server'
import { type ModelServer, startModelServer } from '../../search/meilisearch/model/model-server'
import { listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
let now = new Date('2026-11-23T12:00:00Z')
let model: ModelServer
let index: CatalogueIndex

const access = () => ({ url: model.url, searchKey: null, writeKey: null, versionKey: null, prefix: 'test' })
const publish = (name: string) =>
  inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, system, providerDraft())
    const id = await createListing(transaction, system, provider, listingDraft({ name }))
    await publishListing(transaction, system, id)
    return id
  })
const view = (text = '') => getCatalogueView({ ...emptyQuery, text }, 'de', null)
const names = async (text = '') => (await view(text)).cards.map(({ name }) => name)
const stored = () => [...model.indexes.values()].flatMap(({ documents }) => [...documents.values()])
const within = { timeout: 15_000, interval: 50 }

beforeEach(async () => {
  await resetDatabase()
  now = new Date('2026-11-23T12:00:00Z')
  model = await startModelServer()
  await publish('Beispiel Tonne')
  index = await startCatalogueIndex(await workerDatabase(), () => now, access())
})
afterEach(async () => {
  await index.stop()
  await model.close()
})

it('asks the server, and shows there what is published and withdrawn', async () => {
  expect(searchState().server).toMatchObject({ serving: true, reason: null, resynced: { written: 1 } })
  const before = model.requests
  expect(await names('Tonne')).toEqual(['Beispiel Tonne'])
  expect(model.requests).toBeGreaterThan(before)
  const id = await publish('Beispiel Laterne')
  await vi.waitFor(async () => expect(await names('Laterne')).toEqual(['Beispiel Laterne']), within)
  expect(stored()).toHaveLength(2)
  await inTransaction((transaction) =>
    withdrawListing(transaction, system, id, { on: '2026-11-23', reason: { de: 'Ende', en: 'End' } }),
  )
  await vi.waitFor(() => expect(stored()).toHaveLength(1), within)
})

it('answers from the standby while the server is away, says so, and recovers', async () => {
  expect((await view()).limited).toBeNull()
  const version = index.version()
  await model.close()
  for (let count = 0; count < 3; count++) expect(await names()).toEqual(['Beispiel Tonne'])
  expect((await view()).limited).toBe('order')
  expect(index.version()).not.toBe(version)
  expect(searchState().server).toMatchObject({ serving: false, reason: 'unreachable', failovers: 1 })
  await publish('Beispiel Laterne')
  await vi.waitFor(async () => expect(await names('Laterne')).toEqual(['Beispiel Laterne']), within)
  await model.listen()
  await vi.waitFor(async () => expect((await view()).limited).toBeNull(), within)
  expect(stored()).toHaveLength(2)
  expect((await names()).sort()).toEqual(['Beispiel Laterne', 'Beispiel Tonne'])
})

it('does not go back to a server that comes back with a version that does not fit, and says why', async () => {
  await model.close()
  await publish('Beispiel Laterne')
  await vi.waitFor(() => expect(searchState().server).toMatchObject({ serving: false, reason: 'unreachable' }), within)
  model.version = '1.49.0'
  const held = () =>
    JSON.stringify([...model.indexes].map(([uid, { settings, documents }]) => [uid, settings, [...documents]]))
  const before = held()
  await model.listen()
  await vi.waitFor(() => expect(searchState().server).toMatchObject({ serving: false, reason: 'version' }), within)
  expect(await names('Laterne')).toEqual(['Beispiel Laterne'])
  expect(held()).toBe(before)
  model.version = '1.51.2'
  await vi.waitFor(() => expect(searchState().server).toMatchObject({ serving: true, reason: null }), {
    timeout: 20_000,
    interval: 50,
  })
  expect(stored()).toHaveLength(2)
})

it('looks at the version of a server that was away when the process started', async () => {
  const late = new CatalogueIndex(() => now)
  await model.close()
  await late.start(await workerDatabase(), access())
  try {
    model.version = '2.0.0'
    await model.listen()
    await vi.waitFor(
      () => expect(late.state().server).toMatchObject({ serving: 'embedded', reason: 'version' }),
      within,
    )
  } finally {
    await late.stop()
  }
})

it('lets one of two processes write, and the other take over', async () => {
  const second = new CatalogueIndex(() => now)
  await second.start(await workerDatabase(), access())
  try {
    expect(second.state().server).toMatchObject({ serving: 'meilisearch' })
    await publish('Beispiel Laterne')
    await vi.waitFor(() => expect([index.cards.size, second.cards.size]).toEqual([2, 2]), within)
    expect(stored()).toHaveLength(2)
    await index.stop()
    await publish('Beispiel Ampel')
    await vi.waitFor(() => expect([stored().length, second.cards.size]).toEqual([3, 3]), within)
  } finally {
    await second.stop()
  }
})

it('builds the index aside and swaps when told to', async () => {
  const [uid] = [...model.indexes.keys()]
  const old = model.indexes.get(uid as string)
  await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
  await vi.waitFor(() => expect(model.indexes.get(uid as string)).not.toBe(old), within)
  await vi.waitFor(() => expect([...model.indexes.keys()]).toEqual([uid]), within)
  expect(await names()).toEqual(['Beispiel Tonne'])
})

it('begins a week with the stored order, and stores the next one meanwhile', async () => {
  for (const name of ['Beispiel Eins', 'Beispiel Zwei', 'Beispiel Drei']) await publish(name)
  await vi.waitFor(() => expect([stored().length, index.cards.size]).toEqual([4, 4]), within)
  const before = stored().map((document) => document.print)
  now = new Date('2026-11-30T12:00:00Z')
  expect(await names()).toHaveLength(4)
  expect(searchState().server).toMatchObject({ serving: true, failovers: 0 })
  await vi.waitFor(() => expect(stored().some(({ print }) => before.includes(print))).toBe(false), within)
  expect(searchState().server).toMatchObject({ serving: true, failovers: 0 })
})

it('starts without a server that is away', async () => {
  const alone = new CatalogueIndex(() => now)
  await model.close()
  await alone.start(await workerDatabase(), access())
  try {
    expect(alone.limited()).toBe(true)
    expect((await alone.engine.search({ ...searchAll, seed: alone.seed() })).total).toBe(await publishedCount())
  } finally {
    await alone.stop()
    await model.listen()
  }
})

const publishedCount = () => database().variant.count({ where: { listing: { state: 'published' } } })
const searchAll = {
  language: 'de' as const,
  query: '',
  match: 'all' as const,
  filters: [],
  counts: [],
  sort: { by: 'relevance' as const },
  offset: 0,
  limit: 10,
}
