import type { Facts } from './predicate'

/**
 * Yearly cost, net, in cents, of a municipality with `population` inhabitants, or why it cannot be told:
 * `notStated` amounts are missing · `perUnit` depends on a number of devices, users … · `individual` priced on request.
 */
export type YearlyCost = { cents: number } | { unknown: 'notStated' | 'perUnit' | 'individual' }

/** Base amount plus amount per 1,000 inhabitants, as far as the price model allows; half cents round up. */
export function yearlyCost(facts: Facts, population: number): YearlyCost {
  const base = facts.yearlyBase as number | undefined
  const perThousand = facts.yearlyPerThousand as number | undefined
  switch (facts.priceModel) {
    case 'free':
      return { cents: base ?? 0 }
    case 'fixed':
      return base === undefined ? { unknown: 'notStated' } : { cents: base }
    case 'per_inhabitant':
      return perThousand === undefined
        ? { unknown: 'notStated' }
        : { cents: (base ?? 0) + Math.round((perThousand * population) / 1_000) }
    case 'per_unit':
      return { unknown: 'perUnit' }
    case 'individual':
      return { unknown: 'individual' }
    default:
      return { unknown: 'notStated' }
  }
}
