import type { Actor } from '../../../lib/actor'
import { recordAudits } from '../../../lib/audit.server'
import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { insertRows } from '../../../lib/insert-rows.server'
import { announceAll } from '../../../lib/outbox.server'
import { documentOf } from '../document.server'
import { joinedRows, type ListingRows, listingRows } from '../listing-rows.server'
import { type ListingDraft, listingDraftSchema } from '../schema/listing'
import { providerRows } from './draft-document.server'
import { requireEditor } from './editor.server'
import { publishDocuments } from './publish.server'

/** A listing to be made, and whose it is. */
export interface NewListing {
  providerId: string
  draft: ListingDraft
}

/** How many listings are well made at once: some megabytes in one transaction of less than a second. */
export const listingsAtOnce = 100

/** Creates a draft with its variants, answers, evidence and references. Returns the new id. */
export async function createListing(
  transaction: Transaction,
  actor: Actor,
  providerId: string,
  draft: ListingDraft,
): Promise<string> {
  const [made] = await createDrafts(transaction, actor, [{ providerId, draft }])
  return (made as ListingRows).listing.id
}

/**
 * Creates many listings and publishes each as its first snapshot: what `createListing` and `publishListing` write one by
 * one. All or none; refused where required answers are missing. Returns the new ids in the order of the listings.
 */
export async function createPublishedListings(
  transaction: Transaction,
  actor: Actor,
  listings: readonly NewListing[],
): Promise<string[]> {
  const made = await createDrafts(transaction, actor, listings)
  const providers = await providerRows(
    transaction,
    made.map(({ listing }) => listing.providerId),
  )
  const documents = made.map((rows) => {
    const provider = providers.get(rows.listing.providerId)
    if (!provider) throw new AppError('notFound', `no provider ${rows.listing.providerId}`)
    return { document: documentOf(rows, provider), last: null }
  })
  await publishDocuments(transaction, actor, documents)
  return made.map(({ listing }) => listing.id)
}

async function createDrafts(
  transaction: Transaction,
  actor: Actor,
  listings: readonly NewListing[],
): Promise<ListingRows[]> {
  requireEditor(actor)
  const now = new Date()
  const made = listings.map(({ providerId, draft }) => listingRows(providerId, listingDraftSchema.parse(draft), now))
  const taken = await transaction.slugRedirect.findFirst({
    where: { slug: { in: made.map(({ listing }) => listing.slug) } },
    select: { slug: true },
  })
  if (taken) throw new AppError('conflict', `slug ${taken.slug} belonged to another listing`)
  const rows = joinedRows(made)
  await insertRows(transaction, 'Listing', rows.listings)
  await insertRows(transaction, 'ListingAnswer', rows.answers)
  await insertRows(transaction, 'Variant', rows.variants)
  await insertRows(transaction, 'VariantAnswer', rows.variantAnswers)
  await insertRows(transaction, 'Evidence', rows.evidence)
  await insertRows(transaction, 'Reference', rows.references)
  const ids = made.map(({ listing }) => listing.id)
  await recordAudits(
    transaction,
    actor,
    made.map(({ listing: { id, slug } }) => ({
      action: 'listing.create',
      entity: 'listing',
      entityId: id,
      details: { slug },
    })),
  )
  await announceAll(transaction, 'listing', ids)
  return made
}
