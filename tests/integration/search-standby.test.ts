import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { inTransaction } from '../../app/lib/db.server'
import { announce } from '../../app/lib/outbox.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing, withdrawListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { getCatalogueView } from '../../app/modules/catalogue/queries.server/catalogue.server'
import type { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { startCatalogueIndex } from '../../app/modules/catalogue/queries.server/search-index.server'
import { searchState } from '../../app/modules/catalogue/queries.server/search-state.server'
import { emptyQuery } from '../../app/modules/catalogue/schema/query'
import { createProvider } from '../../app/modules/providers/commands.server'
import { type ModelServer, startModelServer } from '../../search/meilisearch/model/model-server'
import { listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
const now = new Date('2026-11-23T12:00:00Z')
const within = { timeout: 15_000, interval: 50 }
let model: ModelServer
let index: CatalogueIndex

const publish = (name: string) =>
  inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, system, providerDraft())
    const draft = listingDraft({ name })
    const features = { de: ['Erkennt Sperrmüll'], en: ['Recognises bulky waste'] }
    const id = await createListing(transaction, system, provider, { ...draft, features })
    await publishListing(transaction, system, id)
    return id
  })
const view = (text = '') => getCatalogueView({ ...emptyQuery, text }, 'de', null)
const found = async (text: string) => (await view(text)).cards.map(({ name }) => name).sort()

beforeEach(async () => {
  await resetDatabase()
  model = await startModelServer()
  await publish('Beispiel Tonne')
  const access = { url: model.url, searchKey: null, writeKey: null, versionKey: null, prefix: 'test' }
  index = await startCatalogueIndex(await workerDatabase(), () => now, access, { wholeTextUpTo: 1 })
})
afterEach(async () => {
  await index.stop()
  await model.close()
})

it('searches titles and summaries alone beyond its limit, says so, and counts exactly', async () => {
  expect(searchState().onlyTitlesBeyond).toBeNull()
  const second = await publish('Beispiel Laterne')
  await vi.waitFor(() => expect(index.cards.size).toBe(2), within)
  expect(await found('Sperrmüll')).toEqual(['Beispiel Laterne', 'Beispiel Tonne'])
  expect((await view()).limited).toBeNull()
  const whole = await view()
  await model.close()
  for (let count = 0; count < 3; count++) await view()
  expect((await view()).limited).toBe('titles')
  expect(searchState().onlyTitlesBeyond).not.toBeNull()
  expect(await found('Sperrmüll')).toEqual([])
  expect(await found('Laterne')).toEqual(['Beispiel Laterne'])
  const { total, counts } = await view()
  expect({ total, counts }).toEqual({ total: whole.total, counts: whole.counts })

  await inTransaction((transaction) =>
    withdrawListing(transaction, system, second, { on: '2026-11-23', reason: { de: 'Ende', en: 'End' } }),
  )
  await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
  await vi.waitFor(async () => expect(await found('Sperrmüll')).toEqual(['Beispiel Tonne']), within)
  expect((await view()).limited).toBe('order')
})
