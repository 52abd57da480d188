import type { Language } from '../../../lib/language'
import { plainSentence, resultSentence } from '../result-sentence'
import { catalogueSearch, parseCatalogueQuery } from './query'

/** What of a search belongs to what was looked for: neither page nor order. Canonical, without `?`. */
export function searchedFor(search: string): string {
  const query = parseCatalogueQuery(new URLSearchParams(search))
  return catalogueSearch({ ...query, page: 1, sort: 'passung', more: false }).slice(1)
}

/** A search in words, without the number of its hits: `zu „Papierkorb“ für …, mit …`. `null` where nothing was chosen. */
export function searchWords(search: string, language: Language): string | null {
  const query = parseCatalogueQuery(new URLSearchParams(search))
  if (query.text === '' && Object.keys(query.chosen).length === 0) return null
  const [, ...words] = resultSentence(language, query, 0, false)
  return plainSentence(words).trim().replace(/\.$/, '')
}
