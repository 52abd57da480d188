import type { Actor } from '../../../lib/actor'
import { recordAudit, recordAudits } from '../../../lib/audit.server'
import { canonicalHash } from '../../../lib/canonical-json.server'
import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { insertRows, type NewRow } from '../../../lib/insert-rows.server'
import { announce, announceAll } from '../../../lib/outbox.server'
import { timeOrderedId } from '../../../lib/time-ordered-id.server'
import { missingAnswers } from '../../criteria/answers-schema'
import { registry } from '../../criteria/registry'
import { type SnapshotDocument, slugSchema } from '../schema/listing'
import { draftDocument } from './draft-document.server'
import { requireEditor } from './editor.server'

/** A document to be frozen, and the snapshot before it. */
interface Publication {
  document: SnapshotDocument
  last: { id: string; number: number; hash: string } | null
}

/**
 * Freezes the draft as the next snapshot and shows it. Publishing what is already shown changes nothing.
 * Refused while required answers are missing. Returns the snapshot's number.
 */
export async function publishListing(transaction: Transaction, actor: Actor, id: string): Promise<number> {
  requireEditor(actor)
  await transaction.$queryRaw`SELECT 1 FROM "Listing" WHERE "id" = ${id}::uuid FOR UPDATE`
  const document = await draftDocument(transaction, id)
  const last = await transaction.listingSnapshot.findFirst({
    where: { listingId: id },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, hash: true },
  })
  const [number] = await publishDocuments(transaction, actor, [{ document, last }])
  return number as number
}

function requireAnswers({ listing, answers }: SnapshotDocument): void {
  const values = Object.fromEntries(Object.entries(answers).map(([criterion, answer]) => [criterion, answer?.value]))
  const missing = missingAnswers(registry, 'listing', values)
  if (missing.length > 0) {
    throw new AppError('invalid', `required answers missing in ${listing.slug}: ${missing.join(', ')}`)
  }
}

/** Freezes documents of listings that nobody else can write just now, and shows them. Returns the snapshots' numbers. */
export async function publishDocuments(
  transaction: Transaction,
  actor: Actor,
  publications: readonly Publication[],
): Promise<number[]> {
  requireEditor(actor)
  const fresh: NewRow<'ListingSnapshot'>[] = []
  const shown = publications.map(({ document, last }) => {
    requireAnswers(document)
    const hash = canonicalHash(document)
    const listingId = document.listing.id
    if (last?.hash === hash) return { ...last, listingId }
    const snapshot = { id: timeOrderedId(), listingId, number: (last?.number ?? 0) + 1, hash }
    fresh.push({ ...snapshot, document })
    return snapshot
  })
  await insertRows(transaction, 'ListingSnapshot', fresh)
  await transaction.$executeRaw`
    UPDATE "Listing" SET "state" = 'published', "publishedSnapshotId" = snapshot."id", "withdrawnOn" = NULL,
      "version" = "version" + 1, "updatedAt" = ${new Date()}
    FROM "ListingSnapshot" AS snapshot
    WHERE snapshot."id" = ANY(${shown.map(({ id }) => id)}::uuid[]) AND "Listing"."id" = snapshot."listingId"`
  await recordAudits(
    transaction,
    actor,
    shown.map(({ listingId, number }) => ({
      action: 'listing.publish',
      entity: 'listing',
      entityId: listingId,
      details: { snapshot: number },
    })),
  )
  await announceAll(
    transaction,
    'listing',
    shown.map(({ listingId }) => listingId),
  )
  return shown.map(({ number }) => number)
}

/** Takes a published listing out of the catalogue; its page stays and says since when and why. */
export async function withdrawListing(
  transaction: Transaction,
  actor: Actor,
  id: string,
  withdrawal: { on: string; reason: { de: string; en: string } },
): Promise<void> {
  requireEditor(actor)
  const { count } = await transaction.listing.updateMany({
    where: { id, state: 'published' },
    data: {
      state: 'withdrawn',
      withdrawnOn: new Date(`${withdrawal.on}T00:00:00Z`),
      withdrawnReason: withdrawal.reason,
      version: { increment: 1 },
    },
  })
  if (count === 0) throw new AppError('conflict', `listing ${id} is not published`)
  await recordAudit(transaction, actor, { action: 'listing.withdraw', entity: 'listing', entityId: id })
  await announce(transaction, 'listing', id)
}

/** Gives a listing a new address; the old one leads there for ever and is never given away again. */
export async function renameListing(transaction: Transaction, actor: Actor, id: string, slug: string): Promise<void> {
  requireEditor(actor)
  const wanted = slugSchema.parse(slug)
  const taken = await transaction.slugRedirect.findUnique({ where: { slug: wanted }, select: { listingId: true } })
  if (taken && taken.listingId !== id) throw new AppError('conflict', `slug ${wanted} belonged to another listing`)
  const { slug: former } = await transaction.listing.findUniqueOrThrow({ where: { id }, select: { slug: true } })
  if (former === wanted) return
  if (taken) await transaction.slugRedirect.delete({ where: { slug: wanted } })
  await transaction.slugRedirect.create({ data: { slug: former, listingId: id } })
  await transaction.listing.update({ where: { id }, data: { slug: wanted, version: { increment: 1 } } })
  await recordAudit(transaction, actor, {
    action: 'listing.rename',
    entity: 'listing',
    entityId: id,
    details: { from: former, to: wanted },
  })
  await announce(transaction, 'listing', id)
}
