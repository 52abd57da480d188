import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import { wordsOf } from '../../../search/analyze/texts'
import type { FacetFilter, Language, SearchAnswer, SearchRequest } from '../../../search/contract'
import { documentWords } from '../../../search/meilisearch/document-words'
import { encodeToken } from '../../../search/meilisearch/encoding'
import { KEY, LANGUAGES, wordsAttribute } from '../../../search/meilisearch/stored-document'
import { rankHash } from '../../../search/rank'
import { type BenchServer, enqueue, follow, work } from '../search-server'

const perPost = 1_000
/** Facets, texts and numbers under their own names, told apart by their first letters. */
const facetName = (facet: string) => `f_${facet}`
const textName = (language: string, attribute: string) => `t_${language}_${attribute}`

/** One call to a server, written by hand: no client, answers uncompressed. */
export async function askServer<Answer>(
  { url, key }: BenchServer,
  method: string,
  path: string,
  body?: string,
): Promise<Answer> {
  const answer = await fetch(`${url}/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', authorization: `Bearer ${key}`, 'accept-encoding': 'identity' },
    ...(body === undefined ? {} : { body }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Deletes every index whose name begins so. */
export async function clearServer(server: BenchServer, prefix: string): Promise<void> {
  const { results } = await askServer<{ results: { uid: string }[] }>(server, 'GET', 'indexes?limit=1000')
  for (const { uid } of results) {
    if (uid.startsWith(prefix)) await work(server, 'DELETE', `indexes/${uid}`)
  }
}

const settings = {
  searchableAttributes: variantIndex.text.flatMap(({ attribute }) =>
    ['de', 'en'].map((language) => textName(language, attribute)),
  ),
  displayedAttributes: ['id'],
  filterableAttributes: [
    {
      attributePatterns: [KEY, ...variantIndex.facets.map(facetName), wordsAttribute('de'), wordsAttribute('en')],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['rank'],
  faceting: { maxValuesPerFacet: 100_000 },
  pagination: { maxTotalHits: 1_000_000 },
}

/** @param words of the document, by attribute: by hand as well there has to be something that finds the same */
function plainDocument({ id, text, facets, numbers, strings }: VariantEntry, rank: number, words: object) {
  const document: Record<string, unknown> = { id, rank, ...words, ...numbers, ...strings }
  for (const [language, texts] of Object.entries(text))
    for (const [attribute, words] of Object.entries(texts)) document[textName(language, attribute)] = words
  for (const [facet, tokens] of Object.entries(facets)) document[facetName(facet)] = tokens
  return document
}

function plainFilter({ facet, mode, tokens }: FacetFilter): string[] {
  const values = tokens.map((token) => JSON.stringify(token))
  if (mode === 'any') return [`${facetName(facet)} IN [${values.join(', ')}]`]
  return values.map((value) => `${facetName(facet)} = ${value}`)
}

/**
 * The searches for hits and counts of a request, as one would write them by hand. With a filter on words they find the
 * same as the port; without one the words go to the server as typed.
 */
function plainSearches(uid: string, request: SearchRequest, wordFilter: string | null) {
  const own = request.counts.filter((name) => request.filters.some((one) => one.facet === name && one.mode === 'any'))
  const asTyped = {
    q: request.query,
    matchingStrategy: 'all',
    attributesToSearchOn: variantIndex.text.map(({ attribute }) => textName(request.language, attribute)),
  }
  const words = { indexUid: uid, attributesToRetrieve: ['id'], ...(wordFilter === null ? asTyped : {}) }
  const found = wordFilter ? [wordFilter] : []
  const whole = {
    ...words,
    filter: [...found, ...request.filters.flatMap(plainFilter)],
    facets: request.counts.filter((name) => !own.includes(name)).map(facetName),
    sort: ['rank:asc'],
    offset: request.offset,
    limit: request.limit,
  }
  const others = own.map((name) => ({
    ...words,
    filter: [...found, ...request.filters.filter(({ facet }) => facet !== name).flatMap(plainFilter)],
    facets: [facetName(name)],
    limit: 0,
  }))
  return { queries: [whole, ...others], own }
}

interface Result {
  hits: { id: string }[]
  estimatedTotalHits: number
  facetDistribution?: Record<string, Record<string, number>>
}

/** The server as it is, without the port: documents and questions as one would write them by hand. */
export function plainServer(server: BenchServer, uid: string, seed: string) {
  const hash = rankHash(seed)
  const wordsIn = (entry: VariantEntry, language: Language) =>
    documentWords(wordsOf(entry, language), variantIndex, language).map(encodeToken)
  const plain = (entry: VariantEntry) =>
    plainDocument(entry, hash(entry.id), {
      [KEY]: encodeToken(entry.id),
      ...Object.fromEntries(LANGUAGES.map((language) => [wordsAttribute(language), wordsIn(entry, language)])),
    })
  return {
    async build(entries: readonly VariantEntry[]): Promise<void> {
      await work(server, 'POST', 'indexes', { uid, primaryKey: 'id' })
      await work(server, 'PATCH', `indexes/${uid}/settings`, settings)
      let last: number | undefined
      for (let at = 0; at < entries.length; at += perPost) {
        const documents = entries.slice(at, at + perPost).map(plain)
        last = await enqueue(server, 'POST', `indexes/${uid}/documents`, documents)
      }
      if (last !== undefined) await follow(server, last)
    },
    write: (entry: VariantEntry): Promise<void> => work(server, 'POST', `indexes/${uid}/documents`, [plain(entry)]),
    /** @param wordFilter a filter on words that finds what the port finds, `''` = everything; `null` asks as typed */
    async search(request: SearchRequest, wordFilter: string | null): Promise<SearchAnswer> {
      const { queries, own } = plainSearches(uid, request, wordFilter)
      const body = JSON.stringify({ queries })
      const { results } = await askServer<{ results: Result[] }>(server, 'POST', 'multi-search', body)
      const [whole, ...others] = results as [Result, ...Result[]]
      const counts: SearchAnswer['counts'] = {}
      for (const facet of request.counts) {
        const from = own.includes(facet) ? others[own.indexOf(facet)] : whole
        counts[facet] = from?.facetDistribution?.[facetName(facet)] ?? {}
      }
      return { total: whole.estimatedTotalHits, ids: whole.hits.map(({ id }) => id), counts }
    },
  }
}
