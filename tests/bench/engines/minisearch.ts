import MiniSearch, { type Options } from 'minisearch'
import * as snowball from 'snowball-stemmers'
import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import type { BenchEngine } from './engine'
import { type Counted, naiveAnswer } from './naive-counts'

const { newStemmer } =
  'newStemmer' in snowball ? snowball : (snowball as unknown as { default: typeof import('snowball-stemmers') }).default

const languages = ['de', 'en'] as const
const fields = languages.flatMap((language) => variantIndex.text.map(({ attribute }) => `${language}_${attribute}`))
const boost = (language: 'de' | 'en') =>
  Object.fromEntries(variantIndex.text.map(({ attribute, weight }) => [`${language}_${attribute}`, weight]))

/** Small letters without diacritics, then Snowball's stem of the field's language. */
function stems(): NonNullable<Options['processTerm']> {
  const stemmers = { de: newStemmer('german'), en: newStemmer('english') }
  const known = { de: new Map<string, string>(), en: new Map<string, string>() }
  return (term, field) => {
    const language = field?.startsWith('en_') ? 'en' : 'de'
    let stem = known[language].get(term)
    if (stem === undefined) {
      const plain = term.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
      stem = stemmers[language].stem(plain)
      known[language].set(term, stem)
    }
    return stem
  }
}

const flat = ({ id, text }: VariantEntry) => {
  const document: Record<string, string> = { id }
  for (const language of languages) {
    for (const { attribute } of variantIndex.text)
      document[`${language}_${attribute}`] = text[language][attribute] ?? ''
  }
  return document
}

/**
 * MiniSearch as it comes, with facets counted in plain JavaScript. `tolerant` adds what its users add: stems and a
 * fuzziness of 0.2.
 */
export async function makeMiniSearch(tolerant: boolean): Promise<BenchEngine> {
  let index = new MiniSearch({ fields })
  let entries: readonly Counted[] = []
  let byId = new Map<string, Counted>()
  const stem = stems()
  return {
    async build(documents) {
      index = new MiniSearch({ fields, ...(tolerant ? { processTerm: stem } : {}) })
      index.addAll(documents.map(flat))
      entries = documents.map(({ id, facets }) => ({ id, facets }))
      byId = new Map(entries.map((entry) => [entry.id, entry]))
    },
    async search(request) {
      if (request.query === '') return naiveAnswer(entries, request)
      const found = index.search(request.query, {
        fields: fields.filter((field) => field.startsWith(request.language)),
        boost: boost(request.language),
        combineWith: request.match === 'all' ? 'AND' : 'OR',
        ...(tolerant ? { fuzzy: 0.2, processTerm: (term) => stem(term, `${request.language}_`) } : {}),
      })
      return naiveAnswer(
        found.map(({ id }) => byId.get(id) as Counted),
        request,
      )
    },
  }
}
