import { facetValues } from '../../criteria/facet-model'
import type { FacetCriterion } from '../../criteria/registry'
import { registry } from '../../criteria/registry'

export const sortOrders = ['passung', 'name', 'bestaetigung', 'kosten'] as const
export type SortOrder = (typeof sortOrders)[number]

/** Hits per page. */
export const pageSize = 12
/** Longest text that is searched. */
export const textLimit = 200
const pageLimit = 10_000

/** A search of the catalogue as the address says it. */
export interface CatalogueQuery {
  text: string
  /** Chosen tokens by criterion id, in the order of the facet's values. Facets without a choice are absent. */
  chosen: Readonly<Record<string, readonly string[]>>
  sort: SortOrder
  page: number
  /** Municipality as typed or chosen: a key or a name. */
  municipality: string
  /** The size class is left open on purpose, so that a municipality does not choose its own again. */
  anySize: boolean
  /** Whether the rarely used filters are shown too. */
  more: boolean
}

export const emptyQuery: CatalogueQuery = {
  text: '',
  chosen: {},
  sort: 'passung',
  page: 1,
  municipality: '',
  anySize: false,
  more: false,
}

/** Criterion that a municipality chooses for itself, and the value of its parameter that leaves it open. */
const sizeCriterion = 'suitableSizes'
export const anySizeToken = 'alle'
export const sizeParameter = (registry.get(sizeCriterion) as FacetCriterion).facet.parameter

const allowed = new Map(
  registry.facets.map((criterion) => [criterion.id, facetValues(criterion).map(({ token }) => token)]),
)

/** Names of every parameter a catalogue address may carry, in canonical order. */
export const catalogueParameters: readonly string[] = [
  'suche',
  'kommune',
  ...registry.facets.map(({ facet }) => facet.parameter),
  'sortierung',
  'mehr',
  'seite',
]

/** Reads an address. Unknown parameters and values are passed over, so that every address answers. */
export function parseCatalogueQuery(parameters: URLSearchParams): CatalogueQuery {
  const chosen: Record<string, readonly string[]> = {}
  for (const criterion of registry.facets) {
    const wanted = new Set(parameters.getAll(criterion.facet.parameter))
    if (wanted.size === 0) continue
    const known = (allowed.get(criterion.id) ?? []).filter((token) => wanted.has(token))
    if (known.length > 0) chosen[criterion.id] = known
  }
  const page = Number(parameters.get('seite'))
  const sort = parameters.get('sortierung') as SortOrder
  return {
    text: cleanText(parameters.get('suche') ?? ''),
    chosen,
    sort: sortOrders.includes(sort) ? sort : 'passung',
    page: Number.isInteger(page) && page >= 1 && page <= pageLimit ? page : 1,
    municipality: cleanText(parameters.get('kommune') ?? ''),
    anySize: chosen[sizeCriterion] === undefined && parameters.has(sizeParameter),
    more: parameters.get('mehr') === '1',
  }
}

/** Typed text without control and direction characters, spaces joined, at most `textLimit` characters. */
export function cleanText(text: string): string {
  return text
    .slice(0, textLimit * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, textLimit)
}

/** The canonical search string of a query, with `?`, or the empty string. Page 1 and the default order are left out. */
export function catalogueSearch(query: CatalogueQuery): string {
  const parameters = new URLSearchParams()
  if (query.text) parameters.set('suche', query.text)
  if (query.municipality) parameters.set('kommune', query.municipality)
  for (const { id, facet } of registry.facets) {
    for (const token of query.chosen[id] ?? []) parameters.append(facet.parameter, token)
    if (id === sizeCriterion && query.anySize && query.municipality) parameters.set(facet.parameter, anySizeToken)
  }
  if (query.sort !== 'passung') parameters.set('sortierung', query.sort)
  if (query.more) parameters.set('mehr', '1')
  if (query.page > 1) parameters.set('seite', String(query.page))
  const search = parameters.toString()
  return search === '' ? '' : `?${search}`
}

/** The German path of the catalogue with a query. */
export const cataloguePath = (query: CatalogueQuery): string => `/katalog${catalogueSearch(query)}`

/** The query with other tokens for one criterion, on its first page. */
export function withChoice(query: CatalogueQuery, criterion: string, tokens: readonly string[]): CatalogueQuery {
  const { [criterion]: _, ...rest } = query.chosen
  const chosen = tokens.length === 0 ? rest : { ...rest, [criterion]: tokens }
  const anySize = criterion === sizeCriterion ? tokens.length === 0 : query.anySize
  return { ...query, page: 1, chosen, anySize }
}

/** Criteria with a choice, in the order of the panel. */
export function chosenCriteria(query: CatalogueQuery): FacetCriterion[] {
  return registry.facets.filter(({ id }) => query.chosen[id] !== undefined)
}
