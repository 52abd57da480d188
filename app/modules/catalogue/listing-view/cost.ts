import type { Language } from '../../../lib/language'
import type { Facts } from '../../criteria/predicate'
import { defaultSizeClass, sizeClasses } from '../../criteria/size-classes'
import { optionLabel } from '../../criteria/words'
import { type YearlyCost, yearlyCost } from '../../criteria/yearly-cost'
import type { ListingPlace } from './references'

/** The yearly cost, net, in cents, with everything it was reckoned from. */
export interface CostView {
  cost: YearlyCost
  /** Name of the municipality, `null` = a typical one of the default size class. */
  place: string | null
  population: number
  /** Whether the number of inhabitants changes the result. */
  byInhabitants: boolean
  free: boolean
  base: number | null
  perThousand: number | null
  setup: number | null
  perUnit: { cents: number; unit: string | null } | null
}

/** Cost for the municipality, or for a typical size where none is named. */
export function costView(
  facts: Facts,
  language: Language,
  place: Pick<ListingPlace, 'name' | 'population'> | null,
): CostView {
  const typical = sizeClasses.find(({ id }) => id === defaultSizeClass)?.typical ?? 0
  const population = place?.population ?? typical
  const amount = (id: string) => (typeof facts[id] === 'number' ? (facts[id] as number) : null)
  const perUnit = amount('yearlyPerUnit')
  return {
    cost: yearlyCost(facts, population),
    place: place?.name ?? null,
    population,
    byInhabitants: facts.priceModel === 'per_inhabitant',
    free: facts.priceModel === 'free',
    base: amount('yearlyBase'),
    perThousand: amount('yearlyPerThousand'),
    setup: amount('setupCost'),
    perUnit:
      facts.priceModel === 'per_unit' && perUnit !== null
        ? {
            cents: perUnit,
            unit: typeof facts.priceUnit === 'string' ? optionLabel(language, 'priceUnit', facts.priceUnit) : null,
          }
        : null,
  }
}
