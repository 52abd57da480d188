import { type CatalogueQuery, catalogueSearch, emptyQuery } from '../../app/modules/catalogue/schema/query'

/**
 * A municipality of about 9,000 inhabitants, by its key. Where no size is chosen it is left open on purpose: the page would
 * lead to the address with the municipality's own.
 */
const municipality = '06440007'

const queries: readonly Partial<CatalogueQuery>[] = [
  {},
  { text: 'Straßenbeleuchtung' },
  { text: 'Termin online buchen' },
  { text: 'Bürgerbeteiligung', chosen: { delivery: ['saas'] } },
  { text: 'Energie in Gebäuden' },
  { text: 'Daten', sort: 'name' },
  { text: 'Hochwasser' },
  { text: 'Müll' },
  { text: 'Schule', chosen: { delivery: ['saas', 'managed'] } },
  { text: 'Karte' },
  { text: 'Sensoren' },
  { text: 'Formular' },
  { municipality, anySize: true },
  { municipality, anySize: true, text: 'Parkplatz', sort: 'kosten' },
  { municipality, chosen: { suitableSizes: ['5k-10k', '-'] } },
  { page: 2 },
  { page: 3, sort: 'bestaetigung' },
  { chosen: { field: ['admin'] } },
  { chosen: { field: ['ops', 'env'], delivery: ['saas'] } },
  { chosen: { 'level-sov-3': ['2'] } },
  { chosen: { licenceFamily: ['copyleft', 'permissive', 'networkCopyleft'] } },
  { chosen: { openness: ['O2'] }, page: 2 },
  { sort: 'kosten' },
  { chosen: { standards: ['openapi'] } },
]

/** Addresses of the catalogue as visitors ask for them: words, filters, orders, pages, a municipality. */
export const cataloguePaths: readonly string[] = queries.map(
  (query) => `/katalog${catalogueSearch({ ...emptyQuery, ...query })}`,
)
