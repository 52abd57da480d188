import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { database, inTransaction } from '../../app/lib/db.server'
import { setListingAnswers, setProviderAnswers } from '../../app/modules/catalogue/commands.server/answer.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { reviewEvidence } from '../../app/modules/catalogue/commands.server/evidence.server'
import {
  publishListing,
  renameListing,
  withdrawListing,
} from '../../app/modules/catalogue/commands.server/publish.server'
import { findPublishedListing } from '../../app/modules/catalogue/queries.server/catalogue.server'
import type { ListingDraft } from '../../app/modules/catalogue/schema/listing'
import { createProvider } from '../../app/modules/providers/commands.server'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase } from '../setup/databases'

const system: Actor = { kind: 'system', program: 'test' }
const contract = {
  grade: 'C' as const,
  title: { de: 'Vertrag, Ziffer 2', en: 'Contract, clause 2' },
  issuedOn: '2026-10-01',
  visibility: 'public' as const,
  state: 'offered' as const,
}

async function published(draft: ListingDraft = listingDraft()) {
  return inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, system, providerDraft())
    const id = await createListing(transaction, system, provider, draft)
    await publishListing(transaction, system, id)
    return { id, provider, slug: draft.slug }
  })
}
const shown = async (slug: string) => {
  const found = await findPublishedListing(slug)
  if (!found || 'movedTo' in found) throw new Error('not shown')
  return found
}

beforeEach(resetDatabase)

describe('publishing', () => {
  it('freezes a snapshot; later changes of the draft show only when published again', async () => {
    const { id, slug } = await published()
    const before = await shown(slug)
    await inTransaction((transaction) =>
      setListingAnswers(transaction, system, { listingId: id, expected: 2 }, [answer('maturity', 'stable')]),
    )
    expect(await shown(slug)).toEqual(before)
    expect(await inTransaction((transaction) => publishListing(transaction, system, id))).toBe(2)
    const after = await shown(slug)
    expect(after.document.answers.maturity?.value).toBe('stable')
    expect(after.hash).not.toBe(before.hash)
    expect(await database().listingSnapshot.count({ where: { listingId: id } })).toBe(2)
  })

  it('makes no second snapshot of the same content', async () => {
    const { id } = await published()
    expect(await inTransaction((transaction) => publishListing(transaction, system, id))).toBe(1)
  })

  it('is refused while required answers are missing, and leaves nothing behind', async () => {
    const draft = listingDraft()
    await expect(
      published({ ...draft, answers: draft.answers.filter(({ criterion }) => criterion !== 'licence') }),
    ).rejects.toMatchObject({ code: 'invalid' })
    expect(await database().listing.count()).toBe(0)
    expect(await database().auditEvent.count()).toBe(0)
    expect(await database().outboxRow.count()).toBe(0)
  })

  it('gives two publications at once two numbers in a row', async () => {
    const { id } = await published()
    const change = (value: string) =>
      database().listingAnswer.update({
        where: { listingId_criterion: { listingId: id, criterion: 'licence' } },
        data: { value },
      })
    await change('MIT')
    const numbers = await Promise.all(
      [1, 2].map(() => inTransaction((transaction) => publishListing(transaction, system, id))),
    )
    expect(numbers).toEqual([2, 2])
  })

  it('writes audit event and outbox row in the same transaction', async () => {
    const { id } = await published()
    const events = await database().auditEvent.findMany({ where: { entityId: id }, orderBy: { id: 'asc' } })
    expect(events.map(({ action, actor }) => [action, actor])).toEqual([
      ['listing.create', 'system:test'],
      ['listing.publish', 'system:test'],
    ])
    expect(await database().outboxRow.count({ where: { topic: 'listing', key: id } })).toBe(2)
  })

  it('keeps snapshots and audit events from being changed', async () => {
    await published()
    await expect(database().listingSnapshot.updateMany({ data: { number: 9 } })).rejects.toThrow()
    await expect(database().auditEvent.updateMany({ data: { actor: 'x' } })).rejects.toThrow()
    await expect(database().auditEvent.deleteMany()).rejects.toThrow()
  })
})

describe('answers', () => {
  it('of the provider enter a listing with its next publication', async () => {
    const { id, provider, slug } = await published()
    await inTransaction((transaction) =>
      setProviderAnswers(transaction, system, provider, [answer('providerCountry', 'DE')]),
    )
    expect((await shown(slug)).document.provider.answers.providerCountry).toBeUndefined()
    await inTransaction((transaction) => publishListing(transaction, system, id))
    expect((await shown(slug)).document.provider.answers.providerCountry?.value).toBe('DE')
  })

  it('are refused for criteria of another subject, unknown ones, and values outside the options', async () => {
    const { id } = await published()
    const write = (criterion: string, value: unknown) =>
      inTransaction((transaction) =>
        setListingAnswers(transaction, system, { listingId: id, expected: 2 }, [answer(criterion, value)]),
      )
    await expect(write('s3-location', 'eu_only')).rejects.toThrow()
    await expect(write('__proto__', 'x')).rejects.toThrow()
    await expect(write('maturity', 'perfect')).rejects.toThrow()
    await expect(write('maturity', { equals: 'stable' })).rejects.toThrow()
    await expect(write('openness', 'O5')).rejects.toThrow()
  })

  it('are refused when somebody else was faster', async () => {
    const { id } = await published()
    const write = (value: string) =>
      inTransaction((transaction) =>
        setListingAnswers(transaction, system, { listingId: id, expected: 2 }, [answer('maturity', value)]),
      )
    const results = await Promise.allSettled([write('beta'), write('stable')])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('are not written by users yet', async () => {
    const { id } = await published()
    const user: Actor = { kind: 'user', id: 'u' }
    await expect(inTransaction((transaction) => publishListing(transaction, user, id))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('evidence', () => {
  it('is accepted or refused by the operator, a refusal with its reason', async () => {
    const draft = listingDraft({ variants: [{ delivery: 'saas', answers: [answer('s2-law', 'eu', [contract])] }] })
    const { id, slug } = await published(draft)
    const [piece] = (await shown(slug)).document.variants[0]?.answers['s2-law']?.evidence ?? []
    const review = (verdict: 'accepted' | 'refused', reason?: { de: string; en: string }) =>
      inTransaction(async (transaction) => {
        await reviewEvidence(transaction, system, {
          listingId: id,
          evidenceId: piece?.id ?? '',
          verdict,
          reason,
          on: '2026-11-20',
        })
        await publishListing(transaction, system, id)
      })
    await expect(review('refused')).rejects.toMatchObject({ code: 'invalid' })
    await review('accepted')
    expect((await shown(slug)).document.variants[0]?.answers['s2-law']?.evidence[0]?.state).toBe('accepted')
    const other = await published()
    await expect(
      inTransaction((transaction) =>
        reviewEvidence(transaction, system, {
          listingId: other.id,
          evidenceId: piece?.id ?? '',
          verdict: 'accepted',
          on: '2026-11-20',
        }),
      ),
    ).rejects.toMatchObject({ code: 'notFound' })
  })

  it('and answers that are not public never leave with the public view', async () => {
    const draft = listingDraft()
    draft.answers.push(answer('internalNote', { de: 'Kanarienvogel', en: 'canary' }))
    draft.variants = [
      {
        delivery: 'saas',
        answers: [
          answer('s2-law', 'eu', [{ ...contract, visibility: 'buyers', title: { de: 'Kanarienvogel', en: 'canary' } }]),
        ],
      },
    ]
    const { slug } = await published(draft)
    expect(JSON.stringify(await shown(slug))).not.toContain('Kanarienvogel')
    const stored = await database().listingSnapshot.findFirstOrThrow()
    expect(JSON.stringify(stored.document)).toContain('Kanarienvogel')
  })
})

describe('addresses', () => {
  it('last: a former slug leads to the present one and is never given away', async () => {
    const { id, slug } = await published()
    await inTransaction((transaction) => renameListing(transaction, system, id, 'beispiel-neu'))
    expect(await findPublishedListing(slug)).toEqual({ movedTo: 'beispiel-neu' })
    await expect(published(listingDraft({ slug }))).rejects.toMatchObject({ code: 'conflict' })
    await inTransaction((transaction) => renameListing(transaction, system, id, slug))
    expect(await findPublishedListing('beispiel-neu')).toEqual({ movedTo: slug })
  })

  it('of drafts are not there, and of withdrawn listings stay with date and reason', async () => {
    const { id, slug } = await published()
    const withdrawal = { on: '2026-11-20', reason: { de: 'Betrieb eingestellt', en: 'Service ended' } }
    await inTransaction((transaction) => withdrawListing(transaction, system, id, withdrawal))
    expect((await shown(slug)).withdrawn).toEqual(withdrawal)
    await expect(
      inTransaction((transaction) => withdrawListing(transaction, system, id, withdrawal)),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect(await findPublishedListing('beispiel-nie')).toBeNull()
  })
})
