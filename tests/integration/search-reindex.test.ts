import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { database, inTransaction } from '../../app/lib/db.server'
import { announce } from '../../app/lib/outbox.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { type ReindexPatience, reindexServer } from '../../app/modules/catalogue/commands.server/reindex.server'
import { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { createProvider } from '../../app/modules/providers/commands.server'
import { type ModelServer, startModelServer } from '../../search/meilisearch/model/model-server'
import { listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
const now = new Date('2026-11-28T12:00:00Z')
const patience: ReindexPatience = { within: 15_000, unledFor: 200, lookEvery: 50, pause: 50 }
let model: ModelServer
const open: CatalogueIndex[] = []

const access = () => ({ url: model.url, searchKey: null, writeKey: null, versionKey: null, prefix: 'test' })
const reindex = (more: Partial<ReindexPatience> = {}) => reindexServer(access(), () => now, { ...patience, ...more })
const live = () => [...model.indexes.values()][0]?.documents ?? new Map()

const said = () => database().outboxRow.count({ where: { topic: 'aligned' } })

/** A worker that has said that the server is in line: what it says afterwards is about something else. */
async function startWorker(): Promise<CatalogueIndex> {
  const worker = new CatalogueIndex(() => now, { answers: false })
  open.push(worker)
  await worker.start(await workerDatabase(), access())
  await vi.waitFor(async () => expect(await said()).toBe(1), { timeout: 5_000 })
  return worker
}

/** Plants what no rebuild could have left: one document too many, one changed, one gone. */
function plant(): Record<string, string> {
  const [first, second] = [...live().values()]
  if (!first || !second) throw new Error('two documents are needed')
  live().set('stale-saas', { ...first, id: 'stale-saas' })
  live().set(first.id, { ...first, print: 'another' })
  live().delete(second.id)
  return { 'stale-saas': 'needless', [first.id]: 'outdated', [second.id]: 'missing' }
}

beforeEach(async () => {
  await resetDatabase()
  model = await startModelServer()
  for (const name of ['Beispiel Tonne', 'Beispiel Laterne']) {
    await inTransaction(async (transaction) => {
      const provider = await createProvider(transaction, system, providerDraft())
      await publishListing(
        transaction,
        system,
        await createListing(transaction, system, provider, listingDraft({ name })),
      )
    })
  }
})
afterEach(async () => {
  for (const index of open.splice(0)) await index.stop()
  await model.close()
})

it('has the worker build the server anew, which mends what is wrong there, and finds nothing that differs', async () => {
  await startWorker()
  plant()
  const told = await reindex()
  expect(told).toEqual({ outcome: 'compared', comparison: { published: 2, held: 2, differences: new Map() } })
  expect(live().size).toBe(2)
})

it('says what differs where the worker says that it is done and it is not', async () => {
  const worker = await startWorker()
  const planted = plant()
  // What a worker says whose rebuild has reached another server, or whose server has lost what it had taken.
  worker.engine.rebuild = async () => {
    const done = { at: now, written: 2, removed: 0, unchanged: 0 }
    await inTransaction((transaction) => announce(transaction, 'aligned', JSON.stringify(done)))
  }
  const told = await reindex()
  expect(told).toMatchObject({ outcome: 'compared', comparison: { published: 2, held: 2 } })
  expect(told.outcome === 'compared' && Object.fromEntries(told.comparison.differences)).toEqual(planted)
})

it('takes no earlier word of a worker for an answer', async () => {
  const worker = await startWorker()
  worker.engine.rebuild = async () => undefined
  expect(await reindex({ within: 500 })).toEqual({ outcome: 'late' })
})

it('sees a rebuild that fails, and the recovery after it', async () => {
  const worker = await startWorker()
  model.refusing = 'swap-indexes'
  live().set('stale-saas', { ...[...live().values()][0], id: 'stale-saas' })
  const told = await reindex()
  expect(worker.state().server?.failovers).toBe(1)
  expect(told).toMatchObject({ outcome: 'compared', comparison: { held: 2, differences: new Map() } })
})

it('waits for nobody where no process writes, and tells the others all the same', async () => {
  const asking = new CatalogueIndex(() => now, { writes: false })
  open.push(asking)
  await asking.start(await workerDatabase(), access())
  const version = asking.version()
  expect(await reindex()).toEqual({ outcome: 'nobody' })
  await vi.waitFor(() => expect(asking.version()).not.toBe(version), { timeout: 5_000 })
})

it('says that the server cannot be asked', async () => {
  await startWorker()
  await model.close()
  expect(await reindex()).toMatchObject({ outcome: 'fault', reason: expect.stringContaining('ECONNREFUSED') })
  await model.listen()
})
