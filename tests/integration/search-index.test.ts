import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { inTransaction } from '../../app/lib/db.server'
import { announce } from '../../app/lib/outbox.server'
import { setListingAnswers } from '../../app/modules/catalogue/commands.server/answer.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing, withdrawListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { getCatalogueView } from '../../app/modules/catalogue/queries.server/catalogue.server'
import type { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { startCatalogueIndex } from '../../app/modules/catalogue/queries.server/search-index.server'
import type { ListingDraft } from '../../app/modules/catalogue/schema/listing'
import { emptyQuery } from '../../app/modules/catalogue/schema/query'
import { createProvider } from '../../app/modules/providers/commands.server'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

/** What a reading of all listings waits for at its end. */
let reading: { done: boolean; goOn: Promise<void> } | null = null

vi.mock(import('../../app/modules/catalogue/queries.server/published-projections.server'), async (real) => {
  const projections = await real()
  return {
    ...projections,
    async *publishedProjections(...what) {
      yield* projections.publishedProjections(...what)
      if (!reading) return
      reading.done = true
      await reading.goOn
    },
  }
})

const system: Actor = { kind: 'system', program: 'test' }
let now = new Date('2026-11-23T12:00:00Z')
let index: CatalogueIndex

const publish = (draft: ListingDraft = listingDraft()) =>
  inTransaction(async (transaction) => {
    const id = await createListing(
      transaction,
      system,
      await createProvider(transaction, system, providerDraft()),
      draft,
    )
    await publishListing(transaction, system, id)
    return id
  })
const names = async (part: Partial<typeof emptyQuery> = {}) =>
  (await getCatalogueView({ ...emptyQuery, ...part }, 'de', null)).cards.map(({ name }) => name)

beforeEach(async () => {
  await resetDatabase()
  now = new Date('2026-11-23T12:00:00Z')
  index = await startCatalogueIndex(await workerDatabase(), () => now)
})
afterEach(() => index.stop())

it('shows what is published, changed and withdrawn without a restart', async () => {
  const draft = listingDraft({ name: 'Beispiel Tonne' })
  const before = index.version()
  const id = await publish(draft)
  await vi.waitFor(async () => expect(await names({ text: 'Papierkörbe' })).toEqual(['Beispiel Tonne']), {
    timeout: 2_000,
  })
  expect(index.version()).not.toBe(before)
  await inTransaction(async (transaction) => {
    await setListingAnswers(transaction, system, { listingId: id, expected: 2 }, [answer('openData', true)])
    await publishListing(transaction, system, id)
  })
  await vi.waitFor(async () => expect(await names({ chosen: { openData: ['ja'] } })).toEqual(['Beispiel Tonne']), {
    timeout: 2_000,
  })
  await inTransaction((transaction) =>
    withdrawListing(transaction, system, id, { on: '2026-11-23', reason: { de: 'Ende', en: 'End' } }),
  )
  await vi.waitFor(async () => expect(await names()).toEqual([]), { timeout: 2_000 })
})

it('follows what is published and withdrawn while all listings are read, and knows it afterwards', async () => {
  const id = await publish(listingDraft({ name: 'Beispiel Tonne' }))
  await vi.waitFor(() => expect(index.cards.size).toBe(1), { timeout: 2_000 })
  let goOn = () => {}
  reading = { done: false, goOn: new Promise((resolve) => (goOn = resolve)) }
  await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
  await vi.waitFor(() => expect(reading?.done).toBe(true), { timeout: 2_000 })
  await inTransaction((transaction) =>
    withdrawListing(transaction, system, id, { on: '2026-11-23', reason: { de: 'Ende', en: 'End' } }),
  )
  await publish(listingDraft({ name: 'Beispiel Laterne' }))
  await vi.waitFor(async () => expect(await names()).toEqual(['Beispiel Laterne']), { timeout: 2_000 })
  const during = index.version()
  goOn()
  reading = null
  await vi.waitFor(() => expect(index.version()).not.toBe(during), { timeout: 2_000 })
  expect([index.cards.size, index.cards.listings, await names()]).toEqual([1, 1, ['Beispiel Laterne']])
})

it('shows no draft', async () => {
  await inTransaction(async (transaction) =>
    createListing(transaction, system, await createProvider(transaction, system, providerDraft()), listingDraft()),
  )
  await publish(listingDraft({ name: 'Beispiel Zwei' }))
  await vi.waitFor(async () => expect(await names()).toEqual(['Beispiel Zwei']), { timeout: 2_000 })
})

it('lets evidence end at midnight in Berlin without any write', async () => {
  const piece = {
    grade: 'C' as const,
    title: { de: 'Vertrag', en: 'Contract' },
    issuedOn: '2026-01-01',
    validUntil: '2026-11-23',
    visibility: 'public' as const,
    state: 'accepted' as const,
  }
  await publish(listingDraft({ variants: [{ delivery: 'saas', answers: [answer('s2-law', 'eu', [piece])] }] }))
  await vi.waitFor(async () => expect(await names({ chosen: { evidenceShare: ['1'] } })).toHaveLength(1), {
    timeout: 2_000,
  })
  now = new Date('2026-11-23T22:59:00Z')
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(await names({ chosen: { evidenceShare: ['1'] } })).toHaveLength(1)
  const before = index.version()
  now = new Date('2026-11-23T23:00:01Z')
  await vi.waitFor(async () => expect(await names({ chosen: { evidenceShare: ['1'] } })).toHaveLength(0), {
    timeout: 3_000,
  })
  expect(index.version()).not.toBe(before)
  expect(await names()).toHaveLength(1)
})

it('builds itself anew when told to, and is the same afterwards', async () => {
  for (const name of ['Beispiel A', 'Beispiel B', 'Beispiel C']) await publish(listingDraft({ name }))
  await vi.waitFor(async () => expect(await names()).toHaveLength(3), { timeout: 2_000 })
  const before = [await names(), index.version()]
  await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
  await vi.waitFor(() => expect(index.version()).not.toBe(before[1]), { timeout: 2_000 })
  expect(await names()).toEqual(before[0])
})

it('orders by relevance, then by the published hash of the week', async () => {
  for (let count = 0; count < 8; count += 1) await publish(listingDraft({ name: `Beispiel ${count}` }))
  await vi.waitFor(async () => expect(await names()).toHaveLength(8), { timeout: 2_000 })
  const week = await names()
  expect(await names()).toEqual(week)
  now = new Date('2026-11-30T12:00:00Z')
  const next = await names()
  expect([...next].sort()).toEqual([...week].sort())
  expect(next).not.toEqual(week)
})

it('keeps what a count beside a filter promises, widened or not', async () => {
  const deliveries = ['saas', 'saas', 'saas', 'onprem'] as const
  for (const [count, delivery] of deliveries.entries()) {
    await publish(listingDraft({ name: `Beispiel Blaulaterne ${count}`, variants: [{ delivery, answers: [] }] }))
  }
  for (const count of [1, 2]) {
    const variants = [{ delivery: 'onprem' as const, answers: [] }]
    await publish(listingDraft({ name: `Beispiel Rotlaterne ${count}`, variants }))
  }
  await vi.waitFor(async () => expect(await names()).toHaveLength(6), { timeout: 2_000 })
  const view = (text: string, delivery: readonly string[] = []) =>
    getCatalogueView({ ...emptyQuery, text, chosen: delivery.length > 0 ? { delivery } : {} }, 'de', null)
  const cases = [
    { text: 'Blaulaterne', total: 4, onprem: 1, widened: false },
    { text: 'Blaulaterne Rotlaterne', total: 6, onprem: 3, widened: 'words' },
  ]
  for (const { text, total, onprem, widened } of cases) {
    const whole = await view(text)
    expect(whole).toMatchObject({ total, widened })
    expect(whole.counts.delivery?.onprem).toBe(onprem)
    expect(await view(text, ['onprem'])).toMatchObject({ total: onprem, widened })
  }
})
