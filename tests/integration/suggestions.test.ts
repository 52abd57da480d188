import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { inTransaction } from '../../app/lib/db.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing } from '../../app/modules/catalogue/commands.server/publish.server'
import type { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { getRankingFacts } from '../../app/modules/catalogue/queries.server/ranking.server'
import { startCatalogueIndex } from '../../app/modules/catalogue/queries.server/search-index.server'
import { suggest } from '../../app/modules/catalogue/queries.server/suggestions.server'
import { createProvider } from '../../app/modules/providers/commands.server'
import { rankHash } from '../../search/rank'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
let index: CatalogueIndex

const publish = (name: string, functions: string[], both = false) =>
  inTransaction(async (transaction) => {
    const draft = listingDraft({
      name,
      slug: name.toLowerCase().replaceAll(' ', '-'),
      answers: [
        answer('functions', functions),
        answer('mainFunction', functions[0]),
        answer('solutionKind', ['software']),
        answer('licence', 'EUPL-1.2'),
      ],
      variants: [{ delivery: 'saas', answers: [] }, ...(both ? [{ delivery: 'onprem' as const, answers: [] }] : [])],
    })
    const provider = await createProvider(transaction, system, providerDraft())
    await publishListing(transaction, system, await createListing(transaction, system, provider, draft))
  })

beforeAll(async () => {
  await resetDatabase()
  await publish('Beispiel Tonne', ['ops.waste'], true)
  await publish('Beispiel Laterne', ['ops.lighting'])
  await publish('Beispiel Lichtwerk', ['ops.lighting', 'ops.waste'])
  await publish('Beispiel Lichtblick', ['ops.lighting'])
  await publish('Beispiel Lichtung', ['ops.lighting'])
  index = await startCatalogueIndex(await workerDatabase(), () => new Date('2026-11-23T12:00:00Z'))
})
afterAll(() => index.stop())

const labels = ({ groups }: Awaited<ReturnType<typeof suggest>>) =>
  Object.fromEntries(groups.map(({ label, items }) => [label, items.map((item) => item.label)]))

describe('suggestions', () => {
  it('name tasks by everyday words, functions by their names, listings once whatever their variants', async () => {
    const found = await suggest('Papierk', 'de')
    expect(found.groups.map(({ label }) => label)).toEqual(['Aufgaben', 'Lösungen'])
    const task = found.groups[0]?.items[0]
    expect(task?.href).toBe('/katalog?funktion=ops.waste')
    expect(labels(found).Lösungen).toContain('Beispiel Tonne, Beispielwerk Nord GmbH')
    expect(new Set(labels(found).Lösungen).size).toBe(labels(found).Lösungen?.length)
  })

  it('are at most three of a kind, with their number in words', async () => {
    const found = await suggest('Beispiel', 'de')
    expect(labels(found).Lösungen).toHaveLength(3)
    const count = found.groups.reduce((sum, { items }) => sum + items.length, 0)
    expect(found.status).toBe(`${count} Vorschläge`)
  })

  it('name a function once and lead nowhere without hits', async () => {
    const found = await suggest('Beleuchtung', 'de')
    const addresses = found.groups.flatMap(({ items }) => items.map(({ href }) => href))
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('/katalog?funktion=ops.lighting')
    expect((await suggest('Kita', 'de')).groups.flatMap(({ items }) => items)).toEqual([])
  })

  it('speak English under English addresses', async () => {
    const found = await suggest('litter bin', 'en')
    expect(found.groups[0]?.label).toBe('Functions')
    expect(found.groups[0]?.items[0]?.href).toBe('/en/katalog?funktion=ops.waste')
  })

  it('are none for fewer than two letters', async () => {
    for (const typed of ['', ' ', 'P', '\u0000']) {
      expect(await suggest(typed, 'de')).toEqual({ status: '', groups: [] })
    }
  })
})

describe('the facts of the order', () => {
  it('let anybody recompute the first hits of the week', async () => {
    const { seed, first, places } = await getRankingFacts('de')
    expect(seed).toBe('2026-W48')
    expect(first).toHaveLength(5)
    expect(first.map(({ id }) => rankHash(seed)(id))).toEqual(first.map(({ number }) => number))
    expect(first.map(({ number }) => number)).toEqual(first.map(({ number }) => number).sort((a, b) => a - b))
    expect(places.map(({ weight }) => weight)).toEqual(places.map(({ weight }) => weight).sort((a, b) => b - a))
  })
})
