import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import { createEmbeddedEngine } from '../../../search/embedded.server'
import type { MakeEngine } from './engine'

const perBatch = 100

/** Documents in the portions in which the product hands them over. */
export function* batches(documents: readonly VariantEntry[]): Generator<readonly VariantEntry[]> {
  for (let at = 0; at < documents.length; at += perBatch) yield documents.slice(at, at + perBatch)
}

/** The product's own engine, behind its port. */
export const makeEngine: MakeEngine = async () => {
  const engine = createEmbeddedEngine(variantIndex)
  return { build: (documents) => engine.rebuild(batches(documents)), search: (request) => engine.search(request) }
}

const wide = 'wide'
const wideValues = 10_000

/** The same with one more facet of very many values, which is counted in every search. */
export const makeWideEngine: MakeEngine = async () => {
  const engine = createEmbeddedEngine({ ...variantIndex, facets: [...variantIndex.facets, wide] })
  const widened = (entry: VariantEntry, at: number) => ({
    ...entry,
    facets: { ...entry.facets, [wide]: [`value-${at % wideValues}`] },
  })
  return {
    build: (documents) => engine.rebuild(batches(documents.map(widened))),
    search: (request) => engine.search({ ...request, counts: [...request.counts, wide] }),
  }
}
