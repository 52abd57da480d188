import { readFileSync } from 'node:fs'
import { catalogueSearch, parseCatalogueQuery } from '../../../../../../app/modules/catalogue/schema/query'
import { Catalogue } from './catalogue'

export const dynamic = 'force-dynamic'

let views

/** The page from constants, made anew for each request. */
export default async function Page({ searchParams }) {
  views ??= JSON.parse(readFileSync(process.env.BENCH_VIEWS, 'utf8'))
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of [value].flat()) parameters.append(name, one)
  }
  const path = `/katalog${catalogueSearch(parseCatalogueQuery(parameters))}`
  return <Catalogue view={views[path]} path={path} />
}
