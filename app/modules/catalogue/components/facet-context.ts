import { type SizeClassId, sizeClasses } from '../../criteria/size-classes'
import type { CatalogueQuery } from '../schema/query'

/** What facets are drawn from: the query, exact counts for all other filters, the size class costs reckon with. */
export interface FacetContext {
  query: CatalogueQuery
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  size: SizeClassId
}

/** Population that cost bands of a size class reckon with. */
export const typicalPopulation = (size: SizeClassId): number => sizeClasses.find(({ id }) => id === size)?.typical ?? 0
