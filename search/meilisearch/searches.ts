import type { z } from 'zod'
import type { FacetFilter, IndexDefinition, SearchAnswer, SearchRequest } from '../contract'
import type { searchesSchema } from './answers'
import { attributeName, decodeToken, encodeToken, quoted } from './encoding'
import { ServerFault } from './faults'
import type { StoredSeeds } from './ranks'
import { KEY } from './stored-document'
import { MOST_RANKED, type TextRanking } from './vocabulary'

/**
 * One request to the server as several searches in one call: the hits, the best hits of its text where those are put in
 * order here, and a count for each facet that leaves its own filters out. `whole` are the facets counted with the hits.
 */
export interface Searches {
  queries: Record<string, unknown>[]
  whole: readonly string[]
  own: readonly string[]
  ranking: TextRanking | null
  /** Whether what follows the best hits is asked for in the same call. */
  ahead: boolean
}

/** The text condition of a request, `undefined` = none, and the order of its hits where they are ordered by relevance. */
export interface AskedText {
  filter: string | undefined
  ranking: TextRanking | null
}

interface Place {
  index: string
  definition: IndexDefinition
  seeds: StoredSeeds
}

function known(names: readonly string[], name: string, kind: string): void {
  if (!names.includes(name)) throw new RangeError(`The index has no ${kind} "${name}".`)
}

function condition({ facet, mode, tokens }: FacetFilter): string[] {
  const attribute = attributeName('facet', facet)
  if (mode === 'any') return [`${attribute} IN [${tokens.map((token) => quoted(encodeToken(token))).join(', ')}]`]
  return tokens.map((token) => `${attribute} = ${quoted(encodeToken(token))}`)
}

function orderOf(request: SearchRequest, definition: IndexDefinition, seeds: StoredSeeds): string[] {
  const stored = seeds.now().find(({ seed }) => seed === request.seed)
  if (!stored) throw new ServerFault('request', `no order is stored for the seed ${request.seed}`)
  const tie = `${attributeName('rank', String(stored.slot))}:asc`
  const { sort } = request
  if (sort.by === 'relevance') return [tie]
  known(sort.by === 'number' ? definition.numbers : definition.strings, sort.name, sort.by)
  return [`${attributeName(sort.by, sort.name)}:${sort.direction === 'ascending' ? 'asc' : 'desc'}`, tie]
}

const filterOf = (text: AskedText, facets: readonly FacetFilter[]): string[] => [
  ...(text.filter === undefined ? [] : [text.filter]),
  ...facets.flatMap(condition),
]

const keys = (ids: readonly string[]): string => `${KEY} IN [${ids.map((id) => quoted(encodeToken(id))).join(', ')}]`

/**
 * The searches that answer a request. Hits that are put in order here are fetched whole: all of them where they are few,
 * else the best ones of the text.
 */
export function searchesOf(request: SearchRequest, text: AskedText, place: Place): Searches {
  const { index, definition, seeds } = place
  for (const { facet } of request.filters) known(definition.facets, facet, 'facet')
  for (const facet of request.counts) known(definition.facets, facet, 'facet')
  const own = request.counts.filter((name) =>
    request.filters.some(({ facet, mode }) => facet === name && mode === 'any'),
  )
  const whole = request.counts.filter((name) => !own.includes(name))
  const { ranking } = text
  const hits = {
    indexUid: index,
    filter: filterOf(text, request.filters),
    facets: whole.map((facet) => attributeName('facet', facet)),
    attributesToRetrieve: ['id'],
    ...(ranking ? { limit: ranking.more ? 0 : MOST_RANKED } : pageOf(request, orderOf(request, definition, seeds))),
  }
  const best = {
    indexUid: index,
    filter: ranking ? [keys(ranking.best), ...filterOf(text, request.filters)] : [],
    attributesToRetrieve: ['id'],
    limit: MOST_RANKED,
  }
  const others = own.map((name) => ({
    indexUid: index,
    filter: filterOf(
      text,
      request.filters.filter(({ facet }) => facet !== name),
    ),
    facets: [attributeName('facet', name)],
    attributesToRetrieve: ['id'],
    limit: 0,
  }))
  if (ranking) orderOf(request, definition, seeds)
  const ahead = asksAhead(request, text) ? [furtherSearch(request, text, place, null)] : []
  const queries = [hits, ...(ranking?.more ? [best] : []), ...ahead, ...others]
  return { queries, whole, own, ranking, ahead: ahead.length > 0 }
}

/** Filters leave few of the best hits: what follows them is asked for at once, which costs less than another way there. */
const asksAhead = ({ filters, offset, limit }: SearchRequest, { ranking }: AskedText): boolean =>
  ranking?.more === true && filters.length > 0 && offset + limit <= MOST_RANKED

/** What follows the best hits of a text, by the order of the week; where it is not known how many stand before, from its start. */
export function furtherSearch(request: SearchRequest, text: AskedText, place: Place, before: number | null) {
  const end = Math.max(0, Math.trunc(request.offset)) + Math.max(0, Math.trunc(request.limit))
  const offset = before === null ? 0 : Math.max(0, Math.trunc(request.offset) - before)
  const limit = before === null ? end : end - before - offset
  return {
    indexUid: place.index,
    filter: [`NOT ${keys(text.ranking?.best ?? [])}`, ...filterOf(text, request.filters)],
    sort: orderOf(request, place.definition, place.seeds),
    attributesToRetrieve: ['id'],
    offset,
    limit,
  }
}

const pageOf = ({ offset, limit }: SearchRequest, sort: string[]) => ({
  sort,
  offset: Math.max(0, Math.trunc(offset)),
  limit: Math.max(0, Math.trunc(limit)),
})

/** The answer without any hit. */
export const emptyAnswer = (request: SearchRequest): SearchAnswer => ({
  total: 0,
  ids: [],
  counts: Object.fromEntries(request.counts.map((facet) => [facet, {}])),
})

/** Puts the server's results together; `ids` are all that were fetched, in order. */
export function answerOf(searches: Searches, { results }: z.output<typeof searchesSchema>): SearchAnswer {
  const { whole, own, ranking } = searches
  const [hits, ...others] = results
  if (!hits || results.length !== searches.queries.length)
    throw new ServerFault('answer', 'not every search was answered')
  const best = ranking?.more ? others.shift() : hits
  const ids = (best?.hits ?? []).map(({ id }) => id)
  if (ranking) ids.sort(ranking.compare)
  if (searches.ahead) ids.push(...(others.shift()?.hits ?? []).map(({ id }) => id))
  const counted = (result: (typeof results)[number], facet: string) => {
    const distribution = result.facetDistribution?.[attributeName('facet', facet)] ?? {}
    return [facet, Object.fromEntries(Object.entries(distribution).map(([key, count]) => [decodeToken(key), count]))]
  }
  const counts = [
    ...whole.map((facet) => counted(hits, facet)),
    ...own.map((facet, at) => counted(others[at] as (typeof results)[number], facet)),
  ]
  return { total: hits.estimatedTotalHits, ids, counts: Object.fromEntries(counts) }
}
