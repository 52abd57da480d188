import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { answersFromRows } from '../answer-rows.server'
import type { KeptFile, ReferenceEntry, SnapshotDocument } from '../schema/listing'

/**
 * The draft as a document, as publishing would freeze it. One query after the other: a transaction is one connection.
 */
export async function draftDocument(transaction: Transaction, id: string): Promise<SnapshotDocument> {
  const row = await transaction.listing.findUnique({ where: { id }, include: { provider: true } })
  if (!row) throw new AppError('notFound', `no listing ${id}`)
  const ofListing = { where: { listingId: id } }
  const ofProvider = { where: { providerId: row.providerId } }
  const providerAnswers = await transaction.providerAnswer.findMany(ofProvider)
  const providerEvidence = await transaction.providerEvidence.findMany(ofProvider)
  const listingAnswers = await transaction.listingAnswer.findMany(ofListing)
  const own = await transaction.evidence.findMany(ofListing)
  const variants = await transaction.variant.findMany({ ...ofListing, orderBy: { position: 'asc' } })
  const variantAnswers = await transaction.variantAnswer.findMany({
    where: { variantId: { in: variants.map((variant) => variant.id) } },
  })
  const uses = await transaction.reference.findMany({ ...ofListing, orderBy: { id: 'asc' } })
  const references = uses.map(
    (entry): ReferenceEntry => ({
      name: entry.name,
      population: entry.population,
      latitude: entry.latitude,
      longitude: entry.longitude,
      since: entry.since,
      use: entry.use as ReferenceEntry['use'],
      confirmedOn: entry.confirmedOn?.toISOString().slice(0, 10) ?? null,
      source: entry.source as ReferenceEntry['source'],
    }),
  )
  return {
    format: 1,
    listing: {
      id: row.id,
      slug: row.slug,
      name: row.name,
      summary: row.summary as SnapshotDocument['listing']['summary'],
      features: row.features as SnapshotDocument['listing']['features'],
      ...(row.written ? { written: row.written as { de: string; en: string } } : {}),
      origin: row.origin,
      invented: row.invented,
      confirmedOn: row.confirmedOn.toISOString().slice(0, 10),
    },
    provider: {
      id: row.provider.id,
      slug: row.provider.slug,
      name: row.provider.name,
      origin: row.provider.origin,
      invented: row.provider.invented,
      answers: answersFromRows(providerAnswers, providerEvidence),
    },
    answers: answersFromRows(
      listingAnswers,
      own.filter(({ variantId }) => variantId === null),
    ),
    variants: variants.map((variant) => ({
      id: variant.id,
      delivery: variant.delivery as SnapshotDocument['variants'][number]['delivery'],
      answers: answersFromRows(
        variantAnswers.filter(({ variantId }) => variantId === variant.id),
        own.filter(({ variantId }) => variantId === variant.id),
      ),
    })),
    references,
    ...(row.publiccode ? { publiccode: row.publiccode as unknown as KeptFile } : {}),
  }
}
