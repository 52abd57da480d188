/** The search port: what the product asks of a search engine. It knows no domain word. */

export type Language = 'de' | 'en'

/** What an index holds. Attributes of `text` stand in falling weight. */
export interface IndexDefinition {
  name: string
  text: readonly { attribute: string; weight: number }[]
  /** Names of token sets that can be filtered and counted. */
  facets: readonly string[]
  /** Names of numbers that can be sorted by. Absent numbers sort last in both directions. */
  numbers: readonly string[]
  /** Names of strings that can be sorted by, compared by code unit. */
  strings: readonly string[]
}

export interface IndexDocument {
  /** Letters, digits, hyphen, underscore. */
  id: string
  /** Searched words per language and attribute; never shown. */
  text: Record<Language, Record<string, string>>
  /** Tokens per facet; a token twice counts once. */
  facets: Record<string, readonly string[]>
  numbers: Record<string, number>
  strings: Record<string, string>
}

/**
 * One facet's part of a filter: `any` = at least one of the tokens, `all` = every one of them.
 * Filters on different facets are combined by AND; two filters on the same facet too.
 */
export interface FacetFilter {
  facet: string
  mode: 'any' | 'all'
  tokens: readonly string[]
}

export interface SearchRequest {
  language: Language
  /** Free text as typed; empty = no text condition. */
  query: string
  /** `all` every word must be found, `any` one is enough. Stop words count only if there is nothing else. */
  match: 'all' | 'any'
  /** The last word may be the beginning of a word (while typing). */
  prefix?: boolean
  filters: readonly FacetFilter[]
  /**
   * Facets whose counts are wanted. A facet with a filter in mode `any` is counted without its own filters
   * (what would choosing this value as well give), one in mode `all` with them (what would remain).
   */
  counts: readonly string[]
  sort: { by: 'relevance' } | { by: 'number' | 'string'; name: string; direction: 'ascending' | 'descending' }
  /** Ties, and everything when there is no query, are ordered by a hash of id and seed. */
  seed: string
  offset: number
  limit: number
}

export interface SearchAnswer {
  /** Exact number of documents that fulfil query and filters. */
  total: number
  /** Ids in order, from `offset`, at most `limit`. */
  ids: readonly string[]
  /** Exact counts per requested facet and token; tokens with 0 may be absent. */
  counts: Record<string, Record<string, number>>
}

/**
 * Groups of words and phrases that mean the same, by language, beside those that the search brings along. Every member of
 * a group finds the others.
 */
export type AddedSynonyms = Readonly<Record<Language, readonly (readonly string[])[]>>

export interface IndexChanges {
  upsert: readonly IndexDocument[]
  remove: readonly string[]
}

export interface SearchEngine {
  readonly kind: 'embedded' | 'meilisearch'
  /** Replaces everything; searches go on with the old content until the new one is whole. Yields to the event loop. */
  rebuild(documents: AsyncIterable<readonly IndexDocument[]> | Iterable<readonly IndexDocument[]>): Promise<void>
  /** Applies changes; they are visible to every search that starts after the promise resolves. */
  apply(changes: IndexChanges): Promise<void>
  /**
   * Takes added synonyms in place of earlier ones, at once for queries; documents in which a phrase has come to be known
   * or has ceased to be are read anew with `documents`, which answers those of the ids that there are now.
   */
  learn(
    synonyms: AddedSynonyms,
    documents: (ids: readonly string[]) => Promise<readonly IndexDocument[]>,
  ): Promise<void>
  search(request: SearchRequest): Promise<SearchAnswer>
  /** Number of documents in the index. */
  size(): Promise<number>
}

/**
 * The engine cannot answer now; the caller may fall back to another one.
 * @public part of the port, thrown by engines that stand outside the process
 */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable'
}
