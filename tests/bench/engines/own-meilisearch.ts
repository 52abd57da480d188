import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import { fixedSeeds } from '../../../search/meilisearch/ranks'
import { createMeilisearchEngine } from '../../../search/meilisearch.server'
import { benchServer } from './bench-server'
import type { BenchEngine } from './engine'

const perBatch = 100

/** The product's adapter on a real server; `seeds` are the orders that will be asked for. */
export async function makeMeilisearch(seeds: readonly string[]): Promise<BenchEngine> {
  const { url, key } = benchServer()
  const engine = createMeilisearchEngine(variantIndex, {
    access: { url, searchKey: key, writeKey: key, searchWithin: 20_000 },
    prefix: 'bench',
    seeds: fixedSeeds(seeds),
  })
  return {
    async build(documents) {
      await engine.rebuild(batches(documents))
    },
    search: (request) => engine.search(request),
  }
}

function* batches(documents: readonly VariantEntry[]): Generator<readonly VariantEntry[]> {
  for (let at = 0; at < documents.length; at += perBatch) yield documents.slice(at, at + perBatch)
}
