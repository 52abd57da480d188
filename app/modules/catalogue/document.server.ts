import { type AnswerColumns, answersFromRows, day, type EvidenceColumns } from './answer-rows.server'
import type { KeptFile, ReferenceEntry, SnapshotDocument } from './schema/listing'

type Head = SnapshotDocument['listing']
type Columns<Keys extends keyof Head> = Pick<Head, Keys>

/** What a document says of a provider. */
export interface ProviderRows {
  provider: Omit<SnapshotDocument['provider'], 'answers'>
  answers: readonly AnswerColumns[]
  evidence: readonly EvidenceColumns[]
}

/** What a document says of a listing: rows that were read, or that are about to be written. In the order of the document. */
export interface DraftRows {
  listing: Columns<'id' | 'slug' | 'name' | 'origin' | 'invented'> & {
    summary: unknown
    features: unknown
    written: unknown
    publiccode: unknown
    confirmedOn: Date
  }
  answers: readonly AnswerColumns[]
  evidence: readonly (EvidenceColumns & { variantId: string | null })[]
  variants: readonly { id: string; delivery: string }[]
  variantAnswers: readonly (AnswerColumns & { variantId: string })[]
  references: readonly (Omit<ReferenceEntry, 'use' | 'source' | 'confirmedOn'> & {
    use: unknown
    source: unknown
    confirmedOn: Date | null
  })[]
}

function referenceEntry(row: DraftRows['references'][number]): ReferenceEntry {
  return {
    name: row.name,
    population: row.population,
    latitude: row.latitude,
    longitude: row.longitude,
    since: row.since,
    use: row.use as ReferenceEntry['use'],
    confirmedOn: row.confirmedOn && day(row.confirmedOn),
    source: row.source as ReferenceEntry['source'],
  }
}

/** The document that a publication of these rows freezes: the same whether they come from the database or go there. */
export function documentOf(rows: DraftRows, { provider, ...ofProvider }: ProviderRows): SnapshotDocument {
  const { listing } = rows
  const of = (id: string | null) => (row: { variantId: string | null }) => row.variantId === id
  return {
    format: 1,
    listing: {
      id: listing.id,
      slug: listing.slug,
      name: listing.name,
      summary: listing.summary as Head['summary'],
      features: listing.features as Head['features'],
      ...(listing.written ? { written: listing.written as NonNullable<Head['written']> } : {}),
      origin: listing.origin,
      invented: listing.invented,
      confirmedOn: day(listing.confirmedOn),
    },
    provider: {
      id: provider.id,
      slug: provider.slug,
      name: provider.name,
      origin: provider.origin,
      invented: provider.invented,
      answers: answersFromRows(ofProvider.answers, ofProvider.evidence),
    },
    answers: answersFromRows(rows.answers, rows.evidence.filter(of(null))),
    variants: rows.variants.map(({ id, delivery }) => ({
      id,
      delivery: delivery as SnapshotDocument['variants'][number]['delivery'],
      answers: answersFromRows(rows.variantAnswers.filter(of(id)), rows.evidence.filter(of(id))),
    })),
    references: rows.references.map(referenceEntry),
    ...(listing.publiccode ? { publiccode: listing.publiccode as KeptFile } : {}),
  }
}
