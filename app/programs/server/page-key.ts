import { catalogueSearch, parseCatalogueQuery } from '../../modules/catalogue/schema/query'

/**
 * How a page without personal data may be kept: under `key`, its canonical address, which is also the address that is
 * handed to the application, so that nothing else of a request can get into a kept page.
 */
export interface PageKey {
  key: string
  /** False for what visitors typed: such pages are made anew each time. */
  keep: boolean
}

/** A municipality by its key; anything else in the parameter is typed text. */
const municipality = /^(?:\d{8}|demo-[a-z0-9-]{1,40})$/
const token = /^[a-z0-9][a-z0-9-]{0,40}$/i

/** Known parameters by page, in canonical order; each counts once. Pages that are not named here know none. */
const parametersByPage: readonly [page: RegExp, parameters: Readonly<Record<string, RegExp>>][] = [
  [/^\/$/, { kommune: municipality }],
  [/^\/loesung\/[a-z0-9-]+$/, { kommune: municipality, betrieb: token, gewichte: token }],
]

/** Paths as our own links write them, and the list of all of them. */
const plainPath = /^\/(?:[A-Za-z0-9/_~-]*|sitemap\.xml)$/

function catalogueKey(path: string, parameters: URLSearchParams): PageKey {
  const query = parseCatalogueQuery(parameters)
  const typed = query.text !== '' || (query.municipality !== '' && !municipality.test(query.municipality))
  return { key: path + catalogueSearch(query), keep: !typed }
}

/**
 * The key of a page address (path with query, as it stands in the request), or `null` for an address of which no page
 * is kept. Unknown parameters are passed over on pages with known ones; on the others they keep the page from being
 * kept, so that a page with parameters of its own is never answered without them.
 */
export function pageKey(url: string): PageKey | null {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (!plainPath.test(path)) return null
  const german = path === '/en' ? '/' : path.startsWith('/en/') ? path.slice(3) : path
  if (german === '/katalog') return catalogueKey(path, new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)))
  if (mark < 0) return { key: path, keep: true }
  const known = parametersByPage.find(([page]) => page.test(german))?.[1]
  if (known === undefined) return null
  const given = new URLSearchParams(url.slice(mark + 1))
  const canonical = new URLSearchParams()
  let keep = true
  for (const [name, form] of Object.entries(known)) {
    const value = given.get(name)
    if (value === null || value === '') continue
    canonical.set(name, value)
    keep &&= form.test(value)
  }
  const search = canonical.toString()
  return { key: search === '' ? path : `${path}?${search}`, keep }
}
