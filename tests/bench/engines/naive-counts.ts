import type { VariantEntry } from '../../../app/modules/catalogue/index-document'
import type { SearchAnswer, SearchRequest } from '../../../search/contract'

type Filters = SearchRequest['filters']

/** What counting needs of a variant. */
export type Counted = Pick<VariantEntry, 'id' | 'facets'>

const passes = (entry: Counted, filters: Filters, except?: string) =>
  filters.every(({ facet, mode, tokens }) => {
    if (facet === except) return true
    const own = entry.facets[facet] ?? []
    return mode === 'all' ? tokens.every((token) => own.includes(token)) : tokens.some((token) => own.includes(token))
  })

/** Filters hits and counts facets as one writes it down: one loop per facet over the hits. */
export function naiveAnswer(hits: readonly Counted[], request: SearchRequest): SearchAnswer {
  const { filters, offset, limit } = request
  const kept = hits.filter((entry) => passes(entry, filters))
  const counts: Record<string, Record<string, number>> = {}
  for (const facet of request.counts) {
    const own = filters.some((filter) => filter.facet === facet && filter.mode === 'any')
    const counted: Record<string, number> = {}
    for (const entry of own ? hits.filter((hit) => passes(hit, filters, facet)) : kept) {
      for (const token of entry.facets[facet] ?? []) counted[token] = (counted[token] ?? 0) + 1
    }
    counts[facet] = counted
  }
  return { total: kept.length, ids: kept.slice(offset, offset + limit).map(({ id }) => id), counts }
}
