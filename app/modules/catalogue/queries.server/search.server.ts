import { hasWords, isOneWord } from '../../../../search/analyze/query'
import type { SearchEngine, SearchRequest } from '../../../../search/contract'
import type { Language } from '../../../lib/language'
import { registry } from '../../criteria/registry'
import { defaultSizeClass, type SizeClassId } from '../../criteria/size-classes'
import type { Card } from '../card'
import { filtersOf } from '../filters'
import type { Widening } from '../result-sentence'
import { type CatalogueQuery, emptyQuery, pageSize } from '../schema/query'
import { catalogueIndex } from './search-index.server'

/** Under this many hits with all words, hits with any word are shown. */
const narrowLimit = 6

/**
 * Searches of one page that wait for the engine together: more of them would keep a search server from answering anybody
 * in time, and it would count as away.
 */
export const searchesTogether = 3

export interface CatalogueResult {
  total: number
  cards: readonly Card[]
  /** Exact counts by criterion and token, for all other filters. */
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Where the hits do not contain all words of the text: counts and sentence describe this wider set. */
  widened: Widening
  page: number
  pages: number
}

function request(query: CatalogueQuery, language: Language, size: SizeClassId): SearchRequest {
  const sort: SearchRequest['sort'] =
    query.sort === 'name'
      ? { by: 'string', name: 'name', direction: 'ascending' }
      : query.sort === 'bestaetigung'
        ? { by: 'number', name: 'confirmed', direction: 'descending' }
        : query.sort === 'kosten'
          ? { by: 'number', name: `cost-${size}`, direction: 'ascending' }
          : { by: 'relevance' }
  return {
    language,
    query: query.text,
    match: 'all',
    filters: filtersOf(query),
    counts: registry.facets.map(({ id }) => id),
    sort,
    seed: catalogueIndex().seed(),
    offset: (query.page - 1) * pageSize,
    limit: pageSize,
  }
}

/**
 * Which of the typed words a hit has to contain, decided by the text alone: a filter never changes it, so that the count
 * beside a filter is what choosing it gives.
 */
async function matchOf(
  { text }: CatalogueQuery,
  language: Language,
  size: SizeClassId,
  engine: SearchEngine,
): Promise<'all' | 'any'> {
  const alone = { ...request({ ...emptyQuery, text }, language, size), counts: [], limit: 0 }
  const all = await engine.search(alone)
  if (all.total >= narrowLimit) return 'all'
  return (await engine.search({ ...alone, match: 'any' })).total > all.total ? 'any' : 'all'
}

/** Asks for all words, and for any word where those are too few; without filters that is known after two searches. */
async function searchOrWiden(
  wanted: SearchRequest,
  query: CatalogueQuery,
  size: SizeClassId,
  engine: SearchEngine = catalogueIndex().engine,
) {
  const answer = await engine.search(wanted)
  const narrow = { wanted, answer }
  if (answer.total >= narrowLimit || query.text === '') return narrow
  const filtered = wanted.filters.length > 0
  if (filtered && (await matchOf(query, wanted.language, size, engine)) === 'all') return narrow
  const wider: SearchRequest = { ...wanted, match: 'any' }
  const wide = { wanted: wider, answer: await engine.search(wider) }
  return filtered || wide.answer.total > answer.total ? wide : narrow
}

function wideningOf(text: string, language: Language, match: SearchRequest['match']): Widening {
  if (text !== '' && !hasWords(text)) return 'wordless'
  if (match === 'all') return false
  return isOneWord(text, language) ? 'parts' : 'words'
}

/**
 * Answers a catalogue query: all words first; where the text alone has under six hits, any word. `size` is the class
 * that order and filter by cost reckon with. A page behind the last one answers the last.
 */
export async function searchCatalogue(
  query: CatalogueQuery,
  language: Language,
  size: SizeClassId,
): Promise<CatalogueResult> {
  const { wanted, answer } = await searchOrWiden(request(query, language, size), query, size)
  const pages = Math.max(1, Math.ceil(answer.total / pageSize))
  const page = Math.min(query.page, pages)
  const shown =
    page === query.page
      ? answer
      : await catalogueIndex().engine.search({ ...wanted, counts: [], offset: (page - 1) * pageSize })
  return {
    total: answer.total,
    cards: catalogueIndex().cards.of(shown.ids),
    counts: answer.counts,
    widened: wideningOf(query.text, language, wanted.match),
    page,
    pages,
  }
}

/** Number of hits of a query, by the same rule of widening. */
export async function countHits(query: CatalogueQuery, language: Language, size: SizeClassId): Promise<number> {
  const wanted = { ...request({ ...query, page: 1 }, language, size), counts: [], limit: 0 }
  return (await searchOrWiden(wanted, query, size)).answer.total
}

/** What a text alone finds, by the same rule of widening; `limit` ids at most. */
export async function textHits(
  text: string,
  language: Language,
  { engine = catalogueIndex().engine, limit = 0 }: { engine?: SearchEngine; limit?: number } = {},
): Promise<{ total: number; ids: readonly string[]; widened: boolean }> {
  const query = { ...emptyQuery, text }
  const alone = { ...request(query, language, defaultSizeClass), counts: [], limit }
  const { wanted, answer } = await searchOrWiden(alone, query, defaultSizeClass, engine)
  return { total: answer.total, ids: answer.ids, widened: wanted.match === 'any' }
}

/** Counts of every facet over the whole catalogue. */
export async function countWholeCatalogue(
  language: Language,
): Promise<{ total: number; counts: CatalogueResult['counts'] }> {
  const { engine } = catalogueIndex()
  const { total, counts } = await engine.search({
    ...request(emptyQuery, language, defaultSizeClass),
    limit: 0,
  })
  return { total, counts }
}
