import { rankHash } from '../../../../search/rank'
import type { Language } from '../../../lib/language'
import type { DeliveryModel } from '../../criteria/entries/basics'
import { defaultSizeClass } from '../../criteria/size-classes'
import { variantIndex } from '../index-document'
import { emptyQuery } from '../schema/query'
import { searchCatalogue } from './search.server'
import { catalogueIndex } from './search-index.server'

/** What the page on the order shows, so that anybody can recompute it. */
export interface RankingFacts {
  /** ISO week in Berlin, `YYYY-Www`. */
  seed: string
  /** The first hits of the whole catalogue with their identifiers and the numbers that order them. */
  first: readonly { id: string; name: string; slug: string; delivery: DeliveryModel; number: number }[]
  /** Searched places with their weights, in falling order. */
  places: readonly { place: string; weight: number }[]
}

const shown = 5

/** Seed, first hits and weights as they are at this moment. */
export async function getRankingFacts(language: Language): Promise<RankingFacts> {
  const seed = catalogueIndex().seed()
  const number = rankHash(seed)
  const { cards } = await searchCatalogue(emptyQuery, language, defaultSizeClass)
  return {
    seed,
    first: cards.slice(0, shown).map(({ variantId, name, slug, delivery }) => ({
      id: variantId,
      name,
      slug,
      delivery,
      number: number(variantId),
    })),
    places: variantIndex.text.map(({ attribute, weight }) => ({ place: attribute, weight })),
  }
}
