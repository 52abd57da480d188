import { variantIndex } from '../../../app/modules/catalogue/index-document'
import type { FacetFilter, SearchAnswer } from '../../../search/contract'
import { fixedSeeds } from '../../../search/meilisearch/ranks'
import { createMeilisearchEngine } from '../../../search/meilisearch.server'
import { benchSeed } from '../requests'
import { ask, type BenchServer, enqueue, follow, namedServer, prefixFor, work } from '../search-server'
import { batches } from './embedded'
import type { BenchEngine, MakeEngine } from './engine'

function server(): BenchServer {
  const named = namedServer()
  if (!named) throw new Error('no search server is named')
  return named
}

const port = (definition: typeof variantIndex, name: string, seeds: readonly string[] = [benchSeed]) => {
  const { url, key } = server()
  return createMeilisearchEngine(definition, {
    access: { url, searchKey: key, writeKey: key, searchWithin: 30_000 },
    prefix: prefixFor(name),
    seeds: fixedSeeds(seeds),
  })
}

/** The product's adapter to a search server, behind its port. */
export const makeEngine: MakeEngine = async () => makePort('port')

/** The same with the orders of several weeks. */
export const makeWeeklyEngine = async (weeks: readonly string[]): Promise<BenchEngine> => makePort('weekly', weeks)

function makePort(name: string, weeks?: readonly string[]): BenchEngine {
  const engine = port(variantIndex, name, weeks)
  return {
    async build(documents) {
      await engine.prepare()
      await engine.rebuild(batches(documents))
    },
    search: (request) => engine.search(request),
  }
}

const wide = 'wide'
const wideValues = 10_000

/** The same with one more facet of very many values, which is counted in every search. */
export const makeWideEngine: MakeEngine = async () => {
  const engine = port({ ...variantIndex, facets: [...variantIndex.facets, wide] }, 'wide')
  return {
    async build(documents) {
      await engine.prepare()
      const widened = documents.map((entry, at) => ({
        ...entry,
        facets: { ...entry.facets, [wide]: [`value-${at % wideValues}`] },
      }))
      await engine.rebuild(batches(widened))
    },
    search: (request) => engine.search({ ...request, counts: [...request.counts, wide] }),
  }
}

const perBatch = 1_000
const flat = { de: 'de_', en: 'en_' } as const

const condition = ({ facet, mode, tokens }: FacetFilter): (string | string[])[] => {
  const each = tokens.map((token) => `"${facet}" = ${JSON.stringify(token)}`)
  return mode === 'all' ? each : [each]
}

/**
 * The server as its users ask it: the texts as they are, titles before the rest, facets to filter by, everything else as it
 * comes. Counts of a facet include its own filter, so it does less than the port promises.
 */
export const makeRawEngine: MakeEngine = async () => {
  const named = server()
  const uid = prefixFor('raw')
  return {
    async build(documents) {
      await work(named, 'DELETE', `indexes/${uid}`).catch(() => undefined)
      await work(named, 'POST', 'indexes', { uid, primaryKey: 'id' })
      let last = await enqueue(named, 'PATCH', `indexes/${uid}/settings`, {
        searchableAttributes: variantIndex.text.flatMap(({ attribute }) => [flat.de + attribute, flat.en + attribute]),
        filterableAttributes: [...variantIndex.facets],
        pagination: { maxTotalHits: 1_000_000 },
        faceting: { maxValuesPerFacet: 100_000 },
      })
      for (let at = 0; at < documents.length; at += perBatch) {
        const part = documents.slice(at, at + perBatch).map(({ id, text, facets }) => {
          const own = (language: 'de' | 'en') =>
            Object.entries(text[language]).map(([attribute, value]) => [flat[language] + attribute, value])
          return { id, ...Object.fromEntries([...own('de'), ...own('en')]), ...facets }
        })
        last = await enqueue(named, 'POST', `indexes/${uid}/documents`, part)
      }
      await follow(named, last)
    },
    async search({ query, match, filters, counts, offset, limit }): Promise<SearchAnswer> {
      const answer = await ask<{
        hits: { id: string }[]
        estimatedTotalHits: number
        facetDistribution?: Record<string, Record<string, number>>
      }>(named, 'POST', `indexes/${uid}/search`, {
        q: query,
        matchingStrategy: match === 'all' ? 'all' : 'last',
        filter: filters.flatMap(condition),
        facets: counts,
        attributesToRetrieve: ['id'],
        offset,
        limit,
      })
      return {
        total: answer.estimatedTotalHits,
        ids: answer.hits.map(({ id }) => id),
        counts: answer.facetDistribution ?? {},
      }
    },
  }
}
