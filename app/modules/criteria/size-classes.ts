/**
 * Size classes of municipalities by inhabitants, lower bound inclusive. `typical` is the population that cost filters and
 * the order by cost reckon with when a class, not a municipality, is meant.
 * Bounds follow the classes of Destatis and BBSR, with 2,000 as an added bound.
 */
export const sizeClasses = [
  { id: 'lt2k', min: 0, max: 1_999, typical: 1_500 },
  { id: '2k-5k', min: 2_000, max: 4_999, typical: 3_500 },
  { id: '5k-10k', min: 5_000, max: 9_999, typical: 7_500 },
  { id: '10k-20k', min: 10_000, max: 19_999, typical: 15_000 },
  { id: '20k-50k', min: 20_000, max: 49_999, typical: 35_000 },
  { id: '50k-100k', min: 50_000, max: 99_999, typical: 75_000 },
  { id: '100k-500k', min: 100_000, max: 499_999, typical: 200_000 },
  { id: 'ge500k', min: 500_000, max: null, typical: 750_000 },
] as const

export type SizeClassId = (typeof sizeClasses)[number]['id']
export const sizeClassIds: readonly SizeClassId[] = sizeClasses.map(({ id }) => id)

/** The class that is reckoned with when nobody said for which municipality: the most frequent one in Hessen. */
export const defaultSizeClass: SizeClassId = '5k-10k'

/** The size class of a municipality with `population` inhabitants. */
export function sizeClassOf(population: number): SizeClassId {
  return (sizeClasses.findLast(({ min }) => population >= min) ?? sizeClasses[0]).id
}
