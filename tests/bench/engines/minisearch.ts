import MiniSearch, { type Options, type SearchOptions } from 'minisearch'
import * as snowball from 'snowball-stemmers'
import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import type { Language, SearchRequest } from '../../../search/contract'
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

const textOf = (language: Language) => fields.filter((field) => field.startsWith(language))

/** MiniSearch with facets counted in plain JavaScript; `optionsFor` says how a request's words are searched. */
function countedMiniSearch(
  ownOptions: Partial<Options>,
  optionsFor: (request: SearchRequest) => SearchOptions,
): BenchEngine {
  let index = new MiniSearch({ fields })
  let entries: readonly Counted[] = []
  let byId = new Map<string, Counted>()
  return {
    async build(documents) {
      index = new MiniSearch({ fields, ...ownOptions })
      index.addAll(documents.map(flat))
      entries = documents.map(({ id, facets }) => ({ id, facets }))
      byId = new Map(entries.map((entry) => [entry.id, entry]))
    },
    async search(request) {
      if (request.query === '') return naiveAnswer(entries, request)
      const found = index.search(request.query, { fields: textOf(request.language), ...optionsFor(request) })
      return naiveAnswer(
        found.map(({ id }) => byId.get(id) as Counted),
        request,
      )
    },
  }
}

/**
 * MiniSearch with our weights and, like ours, all words or any. `tolerant` adds stems of the language and a fuzziness of 0.2.
 */
export async function makeMiniSearch(tolerant: boolean): Promise<BenchEngine> {
  const stem = stems()
  return countedMiniSearch(tolerant ? { processTerm: stem } : {}, ({ language, match }) => ({
    boost: boost(language),
    combineWith: match === 'all' ? 'AND' : 'OR',
    ...(tolerant ? { fuzzy: 0.2, processTerm: (term) => stem(term, `${language}_`) } : {}),
  }))
}

/** MiniSearch as it comes; `tolerant` takes the two options that its documentation shows: beginnings and a fuzziness of 0.2. */
export async function makeRawMiniSearch(tolerant: boolean): Promise<BenchEngine> {
  return countedMiniSearch({}, () => (tolerant ? { prefix: true, fuzzy: 0.2 } : {}))
}
