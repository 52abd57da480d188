import type { FacetCriterion } from '../criteria/registry'
import { type CatalogueQuery, chosenCriteria } from './schema/query'

/** Chosen tokens of one facet: one of them is enough, or all are needed. */
export interface FacetChoice {
  facet: string
  mode: 'any' | 'all'
  tokens: readonly string[]
}

/** Filters of a query: one per facet; alternatives in `any`, demands that add up in `all`. */
export function filtersOf(query: CatalogueQuery): FacetChoice[] {
  return chosenCriteria(query).map((criterion) => filterOf(criterion, query.chosen[criterion.id] ?? []))
}

function filterOf({ id, facet }: FacetCriterion, tokens: readonly string[]): FacetChoice {
  return { facet: id, mode: facet.logic === 'all' ? 'all' : 'any', tokens }
}
