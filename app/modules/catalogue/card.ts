import { dayBefore } from '../../lib/calendar-date'
import { round } from '../../lib/rational'
import type { DeliveryModel } from '../criteria/entries/basics'
import { holdsUntil } from '../criteria/evidence'
import type { DerivedFacts } from '../criteria/facts'
import { defaultWeightSet, objectives, weightSets } from '../criteria/objectives'
import { type OpennessStep, openness } from '../criteria/openness'
import type { Facts } from '../criteria/predicate'
import { registry } from '../criteria/registry'
import { type LevelResult, sovereigntyProfile } from '../criteria/sovereignty-profile'
import type { SnapshotDocument } from './schema/listing'
import { answersOfVariant } from './snapshot'

/** Points 0 to 100 per objective for the small profile; `null` = no question applies. */
export interface MiniBar {
  declared: number | null
  evidenced: number | null
}

/** What a result card shows of a variant, in no language yet. */
export interface Card {
  variantId: string
  listingId: string
  slug: string
  /** Number of the published snapshot. */
  number: number
  name: string
  provider: { slug: string; name: string }
  delivery: DeliveryModel
  /** Other delivery models of the same listing. */
  sisters: readonly DeliveryModel[]
  summary: { de: string; en: string }
  /** Languages of the summaries, where they are not those of the page. */
  written: { de: string; en: string } | null
  functions: readonly string[]
  mainFunction: string
  origin: 'provider' | 'public_sources'
  invented: boolean
  confirmedOn: string
  confirmedUses: number
  openness: { lower: OpennessStep; upper: OpennessStep; claimedOnly: boolean } | null
  sovereignty: {
    /** 0 = nobody answered anything. */
    stated: number
    applicable: number
    answered: number
    evidencedCount: number
    declared: number | null
    evidenced: number | null
    level: LevelResult
    bars: readonly MiniBar[]
  }
  /** Facts the yearly cost is reckoned from, and the cost once. */
  price: Facts
}

const weights = weightSets.find(({ id }) => id === defaultWeightSet) ?? weightSets[0]
const shown = (score: Parameters<typeof round>[0] | null) => (score === null ? null : round(score))

/** The card of one variant of a public document; `number` is that of its snapshot. */
export function cardOf(document: SnapshotDocument, number: number, index: number, derived: DerivedFacts): Card {
  const variant = document.variants[index]
  if (!variant) throw new RangeError(`no variant ${index} in ${document.listing.slug}`)
  const { facts } = derived
  const profile = sovereigntyProfile(derived.items, weights)
  const step = openness(facts)
  return {
    variantId: variant.id,
    listingId: document.listing.id,
    slug: document.listing.slug,
    number,
    name: document.listing.name,
    provider: { slug: document.provider.slug, name: document.provider.name },
    delivery: variant.delivery,
    sisters: document.variants.filter((other) => other !== variant).map(({ delivery }) => delivery),
    summary: document.listing.summary,
    written: document.listing.written ?? null,
    functions: (facts.functions as string[] | undefined) ?? [],
    mainFunction: (facts.mainFunction as string | undefined) ?? '',
    origin: document.listing.origin,
    invented: document.listing.invented,
    confirmedOn: document.listing.confirmedOn,
    confirmedUses: facts.confirmedUses as number,
    openness: step && { lower: step.lower, upper: step.upper, claimedOnly: step.claimedOnly },
    sovereignty: {
      stated: profile.stated,
      applicable: profile.applicable,
      answered: profile.answered,
      evidencedCount: profile.evidencedCount,
      declared: shown(profile.declared.score),
      evidenced: shown(profile.evidenced.score),
      level: profile.declared.level,
      bars: objectives.map((_, position) => ({
        declared: shown(profile.objectives[position]?.declared.score ?? null),
        evidenced: shown(profile.objectives[position]?.evidenced.score ?? null),
      })),
    },
    price: {
      priceModel: facts.priceModel,
      setupCost: facts.setupCost,
      yearlyBase: facts.yearlyBase,
      yearlyPerThousand: facts.yearlyPerThousand,
      yearlyPerUnit: facts.yearlyPerUnit,
      priceUnit: facts.priceUnit,
    },
  }
}

/** The last day on which the document's evidence states and confirmed uses still hold, or `null` if nothing in it changes. */
export function documentHoldsUntil(document: SnapshotDocument, today: string): string | null {
  const changes = document.variants.flatMap((variant) =>
    Object.entries(answersOfVariant(document, variant)).flatMap(([id, answer]) => {
      const criterion = registry.find(id)
      const day = criterion && answer ? holdsUntil(criterion, answer, today) : null
      return day === null ? [] : [day]
    }),
  )
  const starts = document.references.flatMap(({ confirmedOn }) =>
    confirmedOn !== null && confirmedOn > today ? [dayBefore(confirmedOn)] : [],
  )
  return [...changes, ...starts].sort()[0] ?? null
}
