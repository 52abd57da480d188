import type { z } from 'zod'
import type { FacetFilter, IndexDefinition, SearchAnswer, SearchRequest } from '../contract'
import type { searchesSchema } from './answers'
import { attributeName, decodeToken, encodeToken, quoted } from './encoding'
import { ServerFault } from './faults'
import type { StoredSeeds } from './ranks'
import { EVERYWHERE } from './stored-document'
import type { TextCondition } from './text-condition'

/** The server reads this many words of a query. */
const MAX_SERVER_WORDS = 10

/** One request to the server as several searches in one call: the hits, and a count for each facet that leaves its own
 * filters out. `whole` are the facets counted with the hits. */
export interface Searches {
  queries: Record<string, unknown>[]
  whole: readonly string[]
  own: readonly string[]
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

/** The searches that answer a request; `text` is its text condition, `null` = none. */
export function searchesOf(
  request: SearchRequest,
  definition: IndexDefinition,
  { index, text, seeds }: { index: string; text: TextCondition | null; seeds: StoredSeeds },
): Searches {
  for (const { facet } of request.filters) known(definition.facets, facet, 'facet')
  for (const facet of request.counts) known(definition.facets, facet, 'facet')
  const own = request.counts.filter((name) =>
    request.filters.some(({ facet, mode }) => facet === name && mode === 'any'),
  )
  const whole = request.counts.filter((name) => !own.includes(name))
  const filter = (facets: readonly FacetFilter[]) => [
    ...(text?.filter ? [text.filter] : []),
    ...facets.flatMap(condition),
  ]
  const ranked = request.sort.by === 'relevance' && text !== null
  const hits = {
    indexUid: index,
    ...(ranked ? { q: [EVERYWHERE, ...text.signals].slice(0, MAX_SERVER_WORDS).join(' ') } : {}),
    matchingStrategy: 'last',
    filter: filter(request.filters),
    sort: orderOf(request, definition, seeds),
    facets: whole.map((facet) => attributeName('facet', facet)),
    attributesToRetrieve: ['id'],
    offset: Math.max(0, Math.trunc(request.offset)),
    limit: Math.max(0, Math.trunc(request.limit)),
  }
  const others = own.map((name) => ({
    indexUid: index,
    filter: filter(request.filters.filter(({ facet }) => facet !== name)),
    facets: [attributeName('facet', name)],
    attributesToRetrieve: ['id'],
    limit: 0,
  }))
  return { queries: [hits, ...others], whole, own }
}

/** The answer without any hit. */
export const emptyAnswer = (request: SearchRequest): SearchAnswer => ({
  total: 0,
  ids: [],
  counts: Object.fromEntries(request.counts.map((facet) => [facet, {}])),
})

/** Puts the server's results together. */
export function answerOf({ whole, own }: Searches, { results }: z.output<typeof searchesSchema>): SearchAnswer {
  const [hits, ...others] = results
  if (!hits || others.length !== own.length) throw new ServerFault('answer', 'not every search was answered')
  const counted = (result: (typeof results)[number], facet: string) => {
    const distribution = result.facetDistribution?.[attributeName('facet', facet)] ?? {}
    return [facet, Object.fromEntries(Object.entries(distribution).map(([key, count]) => [decodeToken(key), count]))]
  }
  const counts = [
    ...whole.map((facet) => counted(hits, facet)),
    ...own.map((facet, at) => counted(others[at] as (typeof results)[number], facet)),
  ]
  return { total: hits.estimatedTotalHits, ids: hits.hits.map(({ id }) => id), counts: Object.fromEntries(counts) }
}
