import { createHash } from 'node:crypto'
import { canonicalHash } from '../../app/lib/canonical-json.server'
import type { Language } from '../../app/lib/language'
import type { SnapshotDocument } from '../../app/modules/catalogue/schema/listing'
import { type SheetSource, variantSheet } from '../../app/modules/catalogue/variant-sheet'
import { comparisonSheet } from '../../app/modules/comparison/comparison-sheet'
import type { ComparisonContent, DroppedVariant } from '../../app/modules/comparison/schema/comparison'
import type { ComparisonSheet } from '../../app/modules/comparison/schema/sheet'
import type { Answers } from '../../app/modules/criteria/answer'
import { registry } from '../../app/modules/criteria/registry'
import { minimumChoice } from '../../app/modules/needs/schema/minimum'
import { demandable, type Requirement } from '../../app/modules/needs/schema/requirement'
import { curatedListings, curatedProviders } from '../../prisma/seed/curated/all'
import { inventedListings, inventedProviders } from '../../prisma/seed/invented/all'
import type { SeedAnswer, SeedListing, SeedProvider } from '../../prisma/seed/seed-data'

const today = '2026-11-28'
const madeAt = new Date('2026-11-28T09:30:00Z')

/** An id that depends on its name alone. */
const stableId = (name: string): string =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5')

const answersOf = (list: readonly SeedAnswer[]): Answers =>
  Object.fromEntries(
    list.map(({ criterion, value, statedOn, source, evidence }) => [
      criterion,
      {
        value: value as string,
        statedOn,
        source,
        evidence: (evidence ?? []).map((piece, at) => ({
          id: stableId(`${criterion}-${at}`),
          grade: piece.grade,
          title: piece.title,
          issuer: piece.issuer ?? null,
          issuedOn: piece.issuedOn,
          validUntil: piece.validUntil ?? null,
          url: piece.url ?? null,
          visibility: piece.visibility ?? 'public',
          state: piece.state,
          reason: piece.reason ?? null,
        })),
      },
    ]),
  )

/** A listing of the demo as it is published. */
function documentOf(listing: SeedListing, providers: readonly SeedProvider[], invented: boolean): SnapshotDocument {
  const provider = providers.find(({ slug }) => slug === listing.provider)
  if (!provider) throw new Error(`no provider ${listing.provider}`)
  const { slug, name, summary, features, origin, confirmedOn } = listing
  return {
    format: 1,
    listing: {
      ...{ id: stableId(slug), slug, name, summary, origin, invented, confirmedOn },
      features: { de: [...features.de], en: [...features.en] },
    },
    provider: {
      ...{ id: stableId(provider.slug), slug: provider.slug, name: provider.name, origin: provider.origin, invented },
      answers: answersOf(provider.answers),
    },
    answers: answersOf(listing.answers),
    variants: listing.variants.map(({ delivery, answers }) => ({
      id: stableId(`${slug}-${delivery}`),
      delivery,
      answers: answersOf(answers),
    })),
    references: [],
  }
}

/** Every listing of the demo as it is published, invented ones first. */
export const demoDocuments: readonly SnapshotDocument[] = [
  ...inventedListings.map((listing) => documentOf(listing, inventedProviders, true)),
  ...curatedListings.map((listing) => documentOf(listing, curatedProviders, false)),
]

/** A requirement with the offered minimum at this place, or a limit. */
export function sampleRequirement(id: string, strength: Requirement['strength'], weight: number, at = 0): Requirement {
  const criterion = demandable(registry).get(id)
  if (!criterion) throw new Error(`${id} cannot be demanded`)
  const choice = minimumChoice(criterion)
  if (choice.kind === 'limit') {
    const value = choice.type === 'date' ? '2025-01-31' : choice.type === 'money' ? 1_250_050 : 12
    return { criterion: id, strength, weight, predicate: { criterion: id, operator: choice.operator, value } }
  }
  const chosen = choice.values[at % choice.values.length]
  if (!chosen) throw new Error(`${id} offers nothing`)
  return { criterion: id, strength, weight, predicate: chosen.predicate }
}

/** Musts and shoulds of which some are met, missed, open or not applicable somewhere. */
export const sampleRequirements: readonly Requirement[] = [
  sampleRequirement('s3-location', 'must', 10, 1),
  sampleRequirement('dpaOffered', 'must', 10),
  sampleRequirement('level-sov-3', 'must', 10, 2),
  sampleRequirement('openness', 'should', 20, 1),
  sampleRequirement('goLiveWeeks', 'should', 10),
  sampleRequirement('yearlyBase', 'should', 5),
  sampleRequirement('exitHelp', 'should', 15, 1),
]

const dropped = (document: SnapshotDocument, reason: DroppedVariant['reason']): DroppedVariant => ({
  listingId: document.listing.id,
  variantId: document.variants[0]?.id ?? '',
  number: 2,
  name: document.listing.name,
  provider: document.provider.name,
  delivery: document.variants[0]?.delivery ?? 'saas',
  reason,
})

/** What a sample comparison is made of; parts of the demo where nothing is given. */
export interface SampleComparison {
  language?: Language
  /** How many variants; one of them is withdrawn, one given up, one changed. */
  variants?: number
  requirements?: readonly Requirement[]
  documents?: readonly SnapshotDocument[]
  place?: ComparisonSheet['place']
}

/** A comparison of the demo's listings, made by the builder that pages use. */
export function sampleComparison({
  language = 'de',
  variants = 8,
  requirements = sampleRequirements,
  documents = [...demoDocuments.slice(0, 5), ...demoDocuments.slice(-4)],
  place = { ags: 'beispielstadt', name: 'Beispielstadt', population: 18_250 },
}: SampleComparison = {}): ComparisonSheet {
  const chosen = documents
    .flatMap((document) => document.variants.map(({ id }) => ({ document, id })))
    .slice(0, variants)
  const source = (document: SnapshotDocument, at: number): SheetSource => ({
    document,
    snapshot: {
      id: stableId(`${document.listing.slug}-${at}`),
      number: at + 1,
      hash: canonicalHash(document),
      publishedOn: '2026-10-05',
    },
    state: at === 1 ? 'withdrawn' : at === 2 ? 'gone' : 'offered',
    withdrawn:
      at === 1
        ? { on: '2026-11-20', reason: { de: 'Wird nicht weiterentwickelt.', en: 'No longer developed.' } }
        : null,
  })
  const sheets = chosen.flatMap(
    ({ document, id }, at) =>
      variantSheet(source(document, at), id, { language, today, place: place && { ...place } }) ?? [],
  )
  const [first, second, third] = demoDocuments.slice(20) as [SnapshotDocument, SnapshotDocument, SnapshotDocument]
  const content: ComparisonContent = {
    variants: sheets.map(({ listingId, variantId, snapshot }, at) => ({
      ...{ listingId, variantId },
      number: at === 3 ? snapshot.number - 1 : snapshot.number,
    })),
    dropped: [
      dropped(first, { kind: 'text', text: 'Nicht für Kommunen unserer Größe' }),
      dropped(second, { kind: 'choice', choice: 'price' }),
      dropped(third, {
        kind: 'requirement',
        line: { de: 'Ort der Daten: nur in der EU', en: 'Location of data: EU only' },
        answer: { de: 'außerhalb der EU', en: 'outside the EU' },
      }),
    ],
    requirements,
    search: 'suche=parken',
    municipality: place?.ags ?? '',
  }
  const sentence = {
    de: '„Parken“ mit Ort der Daten nur in der EU',
    en: '“parking” with location of data in the EU only',
  }
  return comparisonSheet(content, { language, registry, today, madeAt, sheets, sentence: sentence[language], place })
}
