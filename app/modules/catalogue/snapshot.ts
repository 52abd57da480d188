import type { Answer, Answers } from '../criteria/answer'
import { type DerivedFacts, deriveFacts } from '../criteria/facts'
import type { Registry } from '../criteria/registry'
import type { SnapshotDocument } from './schema/listing'

/**
 * What everybody may see: answers of public criteria with their public evidence. Index, pages, exports and JSON-LD are
 * made from this alone; a count over anything else could reveal it.
 */
export function publicView(document: SnapshotDocument, registry: Registry): SnapshotDocument {
  const visible = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
        if (!answer || registry.find(id)?.visibility !== 'public') return []
        const evidence = answer.evidence.filter(({ visibility }) => visibility === 'public')
        return [[id, evidence.length === answer.evidence.length ? answer : { ...answer, evidence }]]
      }),
    )
  return {
    ...document,
    provider: { ...document.provider, answers: visible(document.provider.answers) },
    answers: visible(document.answers),
    variants: document.variants.map((variant) => ({ ...variant, answers: visible(variant.answers) })),
  }
}

/** A snapshot's document at the address its listing has now: a snapshot never changes, an address may. */
export function shownDocument({ slug }: { slug: string }, snapshot: { document: unknown }): SnapshotDocument {
  const document = snapshot.document as SnapshotDocument
  return document.listing.slug === slug ? document : { ...document, listing: { ...document.listing, slug } }
}

/** Everything that was answered for one variant: by its provider, for the listing, for itself. */
export function answersOfVariant(document: SnapshotDocument, variant: SnapshotDocument['variants'][number]): Answers {
  return { ...document.provider.answers, ...document.answers, ...variant.answers }
}

/** The facts of each variant on a day (Berlin, `YYYY-MM-DD`), in the snapshot's order. */
export function variantFacts(document: SnapshotDocument, registry: Registry, today: string): DerivedFacts[] {
  const confirmedUses = document.references.filter(
    ({ confirmedOn }) => confirmedOn !== null && confirmedOn <= today,
  ).length
  return document.variants.map((variant) =>
    deriveFacts(registry, {
      delivery: variant.delivery,
      answers: answersOfVariant(document, variant),
      confirmedUses,
      today,
    }),
  )
}
