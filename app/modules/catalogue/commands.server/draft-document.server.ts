import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { documentOf, type ProviderRows } from '../document.server'
import type { SnapshotDocument } from '../schema/listing'

/** What documents say of providers, by provider id. One query after the other: a transaction is one connection. */
export async function providerRows(
  transaction: Transaction,
  providerIds: readonly string[],
): Promise<ReadonlyMap<string, ProviderRows>> {
  const ids = [...new Set(providerIds)]
  const providers = await transaction.provider.findMany({ where: { id: { in: ids } } })
  const ofProviders = { where: { providerId: { in: ids } } }
  const answers = await transaction.providerAnswer.findMany(ofProviders)
  const evidence = await transaction.providerEvidence.findMany(ofProviders)
  const of = (id: string) => (row: { providerId: string }) => row.providerId === id
  return new Map(
    providers.map((provider) => [
      provider.id,
      { provider, answers: answers.filter(of(provider.id)), evidence: evidence.filter(of(provider.id)) },
    ]),
  )
}

/** The draft as a document, as publishing would freeze it. */
export async function draftDocument(transaction: Transaction, id: string): Promise<SnapshotDocument> {
  const listing = await transaction.listing.findUnique({ where: { id } })
  const provider = listing && (await providerRows(transaction, [listing.providerId])).get(listing.providerId)
  if (!provider) throw new AppError('notFound', `no listing ${id}`)
  const ofListing = { where: { listingId: id } }
  const answers = await transaction.listingAnswer.findMany(ofListing)
  const evidence = await transaction.evidence.findMany(ofListing)
  const variants = await transaction.variant.findMany({ ...ofListing, orderBy: { position: 'asc' } })
  const variantAnswers = await transaction.variantAnswer.findMany({
    where: { variantId: { in: variants.map((variant) => variant.id) } },
  })
  const references = await transaction.reference.findMany({ ...ofListing, orderBy: { id: 'asc' } })
  return documentOf({ listing, answers, evidence, variants, variantAnswers, references }, provider)
}
