import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { canonicalHash } from '../../app/lib/canonical-json.server'
import { database, inTransaction } from '../../app/lib/db.server'
import { setAnswersOfProviders, setProviderAnswers } from '../../app/modules/catalogue/commands.server/answer.server'
import { createListing, createPublishedListings } from '../../app/modules/catalogue/commands.server/create.server'
import { draftDocument } from '../../app/modules/catalogue/commands.server/draft-document.server'
import { publishListing, renameListing } from '../../app/modules/catalogue/commands.server/publish.server'
import type { AnswerInput, ListingDraft } from '../../app/modules/catalogue/schema/listing'
import { createProvider, createProviders } from '../../app/modules/providers/commands.server'
import { seedDemo, seedReference } from '../../prisma/seed/run'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }

const evidence = (title: string, part: Partial<AnswerInput['evidence'][number]> = {}) => ({
  grade: 'C' as const,
  title: { de: title, en: title },
  issuedOn: '2026-10-01',
  visibility: 'public' as const,
  state: 'offered' as const,
  ...part,
})

/** Providers with and without answers. */
const providers = [providerDraft('beispielwerk-eins'), providerDraft('beispielwerk-zwei')]
const providerAnswers = [
  [answer('providerCountry', 'DE', [evidence('Auszug', { state: 'accepted', issuer: 'Amt' })])],
  [],
]

/** Drafts with everything that a draft can have, and with nothing of it. */
function drafts(): ListingDraft[] {
  const refused = evidence('Abgelehnt', {
    state: 'refused',
    reason: { de: 'Alt', en: 'Old' },
    validUntil: '2027-01-01',
  })
  const hidden = evidence('Verborgen', { visibility: 'buyers', url: 'https://beispiel.example/' })
  const full = listingDraft({ slug: 'beispiel-voll', written: { de: 'en', en: 'en' }, origin: 'public_sources' })
  full.answers.push(
    answer('internalNote', { de: 'Notiz', en: 'note' }),
    answer('maturity', 'stable', [evidence('Zwei'), evidence('Eins'), refused]),
  )
  full.variants = [
    { delivery: 'onprem', answers: [answer('s2-law', 'eu', [hidden, refused])] },
    { delivery: 'saas', answers: [answer('s2-law', 'eu', [evidence('Vertrag')]), answer('setupCost', 1_234_567)] },
  ]
  full.references = [
    { name: 'Zett', source: { kind: 'provider' } },
    {
      name: 'Anfang',
      municipality: '06411000',
      population: 162_000,
      latitude: 49.8728253,
      longitude: 8.6511929,
      since: 2021,
      use: { de: 'Überall', en: 'Everywhere' },
      confirmedOn: '2026-02-28',
      source: { kind: 'operator' },
    },
  ]
  full.publiccode = {
    version: '0.4',
    readOn: '2026-11-01',
    document: JSON.parse('{"name":"x","__proto__":{"deep":["1",true,null]},"empty":{}}'),
    kept: ['name'],
  }
  const absent = { ...listingDraft({ slug: 'beispiel-leer' }), written: undefined, publiccode: undefined }
  absent.answers[3] = answer('licence', 'MIT', [{ ...evidence('Lizenz'), issuer: undefined, reason: undefined }])
  const named = (draft: ListingDraft) => ({ ...draft, name: `Name ${draft.slug}` })
  return [full, absent, listingDraft({ slug: 'beispiel-drei' })].map(named)
}

/** All that stands in the database: ids as numbers in the order in which they are met, no moments. */
async function written() {
  const sorted = { orderBy: { criterion: 'asc' } } as const
  const byId = { orderBy: { id: 'asc' } } as const
  const moments = { createdAt: true, updatedAt: true } as const
  const listings = await database().listing.findMany({
    orderBy: { slug: 'asc' },
    omit: moments,
    include: {
      answers: sorted,
      variants: { orderBy: { position: 'asc' }, include: { answers: sorted } },
      evidence: byId,
      references: byId,
      snapshots: { orderBy: { number: 'asc' }, omit: { createdAt: true } },
      provider: { omit: moments, include: { answers: sorted, evidence: byId } },
    },
  })
  const audit = await database().auditEvent.findMany({ ...byId, omit: { id: true, at: true } })
  const outbox = await database().outboxRow.findMany({ ...byId, select: { topic: true, key: true } })
  const checked = listings.map((listing) => ({
    ...listing,
    snapshots: listing.snapshots.map((snapshot) => ({
      ...snapshot,
      hash: snapshot.hash === canonicalHash(snapshot.document) ? 'of the document' : 'another',
    })),
    audit: audit.filter(({ entityId }) => entityId === listing.id),
    auditOfProvider: audit.filter(({ entityId }) => entityId === listing.providerId),
    told: outbox.filter(({ key }) => key === listing.id || key === listing.providerId),
  }))
  const numbers = new Map<string, string>()
  const text = JSON.stringify({ checked, audit: audit.length, outbox: outbox.length })
  const numbered = text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (!numbers.has(id)) numbers.set(id, `id ${numbers.size}`)
    return numbers.get(id) as string
  })
  return JSON.parse(numbered)
}

const batch = (listings = drafts()) =>
  inTransaction(async (transaction) => {
    const ids = await createProviders(transaction, system, providers)
    await setAnswersOfProviders(
      transaction,
      system,
      ids.map((providerId, index) => ({ providerId, answers: providerAnswers[index] ?? [] })),
    )
    const entries = listings.map((draft, index) => ({ providerId: ids[index % 2] as string, draft }))
    return createPublishedListings(transaction, system, entries)
  })

beforeEach(resetDatabase)

describe('listings made and published at once', () => {
  it('leave behind what the commands for a single one do', async () => {
    const ids: string[] = []
    for (const [index, profile] of providers.entries()) {
      await inTransaction(async (transaction) => {
        const id = await createProvider(transaction, system, profile)
        await setProviderAnswers(transaction, system, id, providerAnswers[index] ?? [])
        ids.push(id)
      })
    }
    for (const [index, draft] of drafts().entries()) {
      const id = await inTransaction((transaction) =>
        createListing(transaction, system, ids[index % 2] as string, draft),
      )
      await inTransaction((transaction) => publishListing(transaction, system, id))
    }
    const single = await written()
    await resetDatabase()
    await batch()
    const together = await written()
    expect(together).toEqual(single)
    expect(together.checked).toHaveLength(3)
    expect(together).toMatchObject({ audit: 10, outbox: 10 })
    const full = together.checked.find(({ slug }: { slug: string }) => slug === 'beispiel-voll')
    expect(full.evidence).toHaveLength(6)
    expect(full.snapshots).toMatchObject([{ number: 1, hash: 'of the document' }])
    expect(full.snapshots[0].document.references.map(({ name }: { name: string }) => name)).toEqual(['Zett', 'Anfang'])
    expect(full.snapshots[0].document.answers.maturity.evidence).toMatchObject([
      { title: { de: 'Zwei' } },
      { title: { de: 'Eins' } },
      { state: 'refused' },
    ])
  })

  it('are told in the order in which they were given', async () => {
    const ids = await batch()
    const slugs = await Promise.all(ids.map((id) => database().listing.findUniqueOrThrow({ where: { id } })))
    expect(slugs.map(({ slug }) => slug)).toEqual(['beispiel-voll', 'beispiel-leer', 'beispiel-drei'])
  })

  it('go on as any other: published again they are the same, changed they are the next snapshot', async () => {
    const [id] = (await batch()) as [string]
    const publish = () => inTransaction((transaction) => publishListing(transaction, system, id))
    expect(await publish()).toBe(1)
    await database().listing.update({ where: { id }, data: { name: 'Beispiel Anders' } })
    expect(await publish()).toBe(2)
  })

  it('are all refused when one is: answers missing, an address given away or twice, an actor who may not', async () => {
    const incomplete = listingDraft({ slug: 'beispiel-ohne-antworten', answers: [] })
    await expect(batch([...drafts(), incomplete])).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('in beispiel-ohne-antworten: '),
    })
    await expect(batch([...drafts(), listingDraft({ slug: 'beispiel-voll' })])).rejects.toThrow('duplicate key')
    await expect(batch([...drafts(), listingDraft({ name: '' })])).rejects.toThrow()
    const user: Actor = { kind: 'user', id: 'u' }
    await expect(inTransaction((transaction) => createPublishedListings(transaction, user, []))).rejects.toMatchObject({
      code: 'forbidden',
    })
    for (const table of ['listing', 'provider', 'auditEvent', 'outboxRow'] as const) {
      expect(await (database()[table] as { count(): Promise<number> }).count(), table).toBe(0)
    }
    const [id] = (await batch([listingDraft({ slug: 'beispiel-alt' })])) as [string]
    await inTransaction((transaction) => renameListing(transaction, system, id, 'beispiel-neu'))
    const { providerId } = await database().listing.findUniqueOrThrow({ where: { id } })
    const entries = [...drafts(), listingDraft({ slug: 'beispiel-alt' })].map((draft) => ({ providerId, draft }))
    await expect(
      inTransaction((transaction) => createPublishedListings(transaction, system, entries)),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('the demonstration', () => {
  it('has snapshots that say what a publication of each entry would freeze, and is loaded once', async () => {
    await seedReference(database())
    const added = await seedDemo(database())
    expect(added).toBeGreaterThan(100)
    const rows = await database().listing.findMany({ select: { id: true, state: true, publishedSnapshot: true } })
    expect(rows).toHaveLength(added)
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['published', 'withdrawn']))
    for (const { id, publishedSnapshot } of rows) {
      const hash = await inTransaction(async (transaction) => canonicalHash(await draftDocument(transaction, id)))
      expect(publishedSnapshot?.hash).toBe(hash)
    }
    const before = await database().auditEvent.count()
    expect(await seedDemo(database())).toBe(0)
    expect(await database().auditEvent.count()).toBe(before)
  })
})
