import type { FacetFilter, IndexDocument, SearchAnswer, SearchRequest } from '../contract'
import { rankHash } from '../rank'

/**
 * The contract computed the slow and obvious way. Words match only whole, as they stand, in any attribute of the
 * language: use texts in which no other way of finding applies.
 */
export function bruteForce(documents: readonly IndexDocument[], request: SearchRequest): SearchAnswer {
  const latest = [...new Map(documents.map((one) => [one.id, one])).values()]
  const byText = latest.filter((one) => hasWords(one, request))
  const hits = byText.filter((one) => request.filters.every((filter) => fulfils(one, filter)))
  const counts = request.counts.map((facet) => {
    const own = request.filters.some((filter) => filter.facet === facet && filter.mode === 'any')
    const others = request.filters.filter((filter) => filter.facet !== facet)
    const among = own ? byText.filter((one) => others.every((filter) => fulfils(one, filter))) : hits
    return [facet, tokenCounts(among, facet)] as const
  })
  const hash = rankHash(request.seed)
  const ordered = hits.sort((a, b) => bySort(a, b, request) || hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1))
  const ids = ordered.slice(request.offset, request.offset + request.limit).map((one) => one.id)
  return { total: hits.length, ids, counts: Object.fromEntries(counts) }
}

function hasWords(document: IndexDocument, { query, match, language }: SearchRequest): boolean {
  const words = query.split(' ').filter((word) => word !== '')
  if (words.length === 0) return true
  const present = new Set(Object.values(document.text[language]).flatMap((text) => text.split(' ')))
  return match === 'all' ? words.every((word) => present.has(word)) : words.some((word) => present.has(word))
}

function fulfils(document: IndexDocument, { facet, mode, tokens }: FacetFilter): boolean {
  const own = document.facets[facet] ?? []
  return mode === 'any' ? tokens.some((token) => own.includes(token)) : tokens.every((token) => own.includes(token))
}

function tokenCounts(documents: readonly IndexDocument[], facet: string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const one of documents) {
    for (const token of new Set(one.facets[facet] ?? [])) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

function bySort(a: IndexDocument, b: IndexDocument, { sort }: SearchRequest): number {
  if (sort.by === 'relevance') return 0
  const first = sort.by === 'number' ? a.numbers[sort.name] : a.strings[sort.name]
  const second = sort.by === 'number' ? b.numbers[sort.name] : b.strings[sort.name]
  if (first === second) return 0
  if (first === undefined) return 1
  if (second === undefined) return -1
  const ascending = first < second ? -1 : 1
  return sort.direction === 'ascending' ? ascending : -ascending
}

/** Counts without the tokens that have none: an engine may leave them out or not. */
export function withoutZeros(counts: SearchAnswer['counts']): SearchAnswer['counts'] {
  return Object.fromEntries(
    Object.entries(counts).map(([facet, tokens]) => [
      facet,
      Object.fromEntries(Object.entries(tokens).filter(([, count]) => count > 0)),
    ]),
  )
}
