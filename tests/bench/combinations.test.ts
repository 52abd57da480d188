import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { variantIndex } from '../../app/modules/catalogue/index-document'
import { facetValues } from '../../app/modules/criteria/facet-model'
import { type FacetCriterion, registry } from '../../app/modules/criteria/registry'
import { generatedListings } from '../../prisma/seed/generator'
import type { FacetFilter, SearchEngine, SearchRequest } from '../../search/contract'
import { createEmbeddedEngine } from '../../search/embedded.server'
import { fixedSeeds } from '../../search/meilisearch/ranks'
import { createMeilisearchEngine } from '../../search/meilisearch.server'
import { benchDocuments } from './documents'
import { compare, Oracle } from './oracle'
import { benchSeed, requestFor, timedRequests } from './requests'

/**
 * One list of random combinations over the catalogue's own index and generated entries, against the predicate asked of
 * every entry. The embedded engine gets all of it; a real server too where MEILISEARCH_TEST_URL names one
 * (MEILISEARCH_TEST_KEY: its master key). Its answers are not recorded: every new word of the page texts changes the questions.
 */
const { MEILISEARCH_TEST_URL: live, MEILISEARCH_TEST_KEY: key = '' } = process.env
const caseSeed = 20_261_128
const count = 2_000
const variants = 300
const everything = 1_000_000

const documents = [...benchDocuments(generatedListings(variants))].slice(0, variants)
const entries = documents.map(({ entry }) => entry)
const oracle = new Oracle(documents)

const filterOf = (criterion: FacetCriterion): fc.Arbitrary<FacetFilter> => {
  const values = facetValues(criterion).map(({ token }) => token)
  return fc.record({
    facet: fc.constant(criterion.id),
    mode: fc.constant(criterion.facet.logic === 'all' ? 'all' : 'any'),
    tokens: fc.subarray(values, { minLength: 1 }),
  })
}
const direction = fc.constantFrom('ascending' as const, 'descending' as const)
const sort: fc.Arbitrary<SearchRequest['sort']> = fc.oneof(
  fc.constant({ by: 'relevance' as const }),
  fc.record({ by: fc.constant('number' as const), name: fc.constantFrom(...variantIndex.numbers), direction }),
  fc.record({ by: fc.constant('string' as const), name: fc.constantFrom(...variantIndex.strings), direction }),
)
const request: fc.Arbitrary<SearchRequest> = fc
  .record({
    language: fc.constantFrom('de' as const, 'en' as const),
    query: fc.oneof(fc.constant(''), fc.constantFrom(...timedRequests.map(({ query }) => query))),
    match: fc.constantFrom('all' as const, 'any' as const),
    filters: fc.uniqueArray(fc.constantFrom(...registry.facets).chain(filterOf), {
      maxLength: 4,
      selector: ({ facet }) => facet,
    }),
    sort,
  })
  .map((changes) => ({ ...requestFor(''), limit: everything, ...changes }))

const requests = fc.sample(request, { numRuns: count, seed: caseSeed })
const byWords = ({ language, query, match }: SearchRequest) => JSON.stringify([language, query, match])
/** What each text finds without a filter, by the embedded engine; every engine is to find the same. */
const found = new Map<string, Set<string>>()

const embedded = createEmbeddedEngine(variantIndex)
const indexed = embedded.rebuild([entries])

async function expectedOf(one: SearchRequest): Promise<ReturnType<Oracle['expected']>> {
  if (one.query === '') return oracle.expected(one, null)
  await indexed
  const words = byWords(one)
  const ids = found.get(words) ?? new Set((await embedded.search({ ...one, filters: [], counts: [] })).ids)
  found.set(words, ids)
  return oracle.expected(one, ids)
}

/** Differences from brute force, and how many combinations found something. */
async function differences(engine: SearchEngine): Promise<{ wrong: string[]; withHits: number }> {
  const wrong: string[] = []
  let withHits = 0
  for (const [at, one] of requests.entries()) {
    const expected = await expectedOf(one)
    const { example } = compare(await engine.search(one), expected)
    if (example !== null) wrong.push(`${at} ${byWords(one)}: ${example}`)
    if (expected.ids.size > 0) withHits++
  }
  return { wrong, withHits }
}

describe('2,000 random combinations over the catalogue, against brute force', { timeout: 600_000 }, () => {
  it('ask about texts and filters that find something, and not everything', () => {
    expect(requests.filter(({ query }) => query !== '').length).toBeGreaterThan(count / 3)
    expect(new Set(requests.flatMap(({ filters }) => filters.map(({ facet }) => facet))).size).toBe(
      registry.facets.length,
    )
  })

  it('are answered by the embedded engine', async () => {
    await indexed
    const { wrong, withHits } = await differences(embedded)
    expect(wrong).toEqual([])
    expect(withHits).toBeGreaterThan(count / 4)
    expect(withHits).toBeLessThan(count)
  })

  it.runIf(live)('are answered by a real server (MEILISEARCH_TEST_URL)', async () => {
    const url = live ?? ''
    const engine = createMeilisearchEngine(variantIndex, {
      access: { url, searchKey: key || null, writeKey: key || null, searchWithin: 30_000 },
      prefix: 'combinations',
      seeds: fixedSeeds([benchSeed]),
    })
    const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
    try {
      await engine.prepare()
      await engine.rebuild([entries])
      expect((await differences(engine)).wrong).toEqual([])
    } finally {
      await fetch(`${url}/indexes/${engine.index}`, { method: 'DELETE', headers })
    }
  })
})
