import type { VariantEntry } from '../../../app/modules/catalogue/index-document'
import type { SearchAnswer, SearchRequest } from '../../../search/contract'

/** A search engine under test: the same documents, the same questions, the same form of answer. */
export interface BenchEngine {
  /** Replaces everything. */
  build(documents: readonly VariantEntry[]): Promise<void>
  search(request: SearchRequest): Promise<SearchAnswer>
}

export type MakeEngine = (settings: { databaseUrl?: string | undefined }) => Promise<BenchEngine>
