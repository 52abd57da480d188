import { readFileSync } from 'node:fs'
import { getCatalogueView } from '../../../../../app/modules/catalogue/queries.server/catalogue.server'
import { parseCatalogueQuery } from '../../../../../app/modules/catalogue/schema/query'
import { findMunicipality } from '../../../../../app/modules/regions/queries.server'
import type { PageView } from '../../../page-view'

const constants = process.env.BENCH_VIEWS
  ? (JSON.parse(readFileSync(process.env.BENCH_VIEWS, 'utf8')) as Record<string, PageView>)
  : null

/** What the page shows: constants from a file where BENCH_VIEWS names one, else the product's own search and data. */
export async function viewOf(url: URL): Promise<PageView> {
  if (constants) {
    const view = constants[url.pathname + url.search]
    if (!view) throw new Response('not among the constants', { status: 404 })
    return view
  }
  const query = parseCatalogueQuery(url.searchParams)
  const match = query.municipality === '' ? null : await findMunicipality(query.municipality)
  const municipality = match?.kind === 'found' ? match.municipality : null
  return { ...(await getCatalogueView(query, 'de', municipality)), municipality }
}
