import { getCatalogueView } from '../../app/modules/catalogue/queries.server/catalogue.server'
import { parseCatalogueQuery } from '../../app/modules/catalogue/schema/query'
import { getPageShortlist } from '../../app/modules/comparison/queries.server/shortlist.server'
import { findMunicipality } from '../../app/modules/regions/queries.server'
import type { PageView } from './page-view'

/** What the catalogue page at an address shows somebody without a shortlist, from the product's own search and database. */
export async function getPageView(url: URL): Promise<PageView> {
  const query = parseCatalogueQuery(url.searchParams)
  const match = query.municipality === '' ? null : await findMunicipality(query.municipality)
  const municipality = match?.kind === 'found' ? match.municipality : null
  const [view, shortlist] = await Promise.all([
    getCatalogueView(query, 'de', municipality),
    getPageShortlist(null, url.href, 'de'),
  ])
  return { ...view, municipality, shortlist }
}
