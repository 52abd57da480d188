import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import type { Language, SearchRequest } from '../../../search/contract'
import { ask, namedServer, noServer, prefixFor, work } from '../search-server'
import type { BenchEngine } from './engine'

const languages: readonly Language[] = ['de', 'en']
const locales = { de: 'deu', en: 'eng' } as const
interface Found {
  hits: { id: string }[]
  estimatedTotalHits: number
}

/**
 * Meilisearch as it comes: an index per language of the same texts, titles first, everything else as the server has it.
 *
 * @param withLocale tells the server the language of texts and queries
 */
export async function makePlainMeilisearch(withLocale: boolean): Promise<BenchEngine> {
  const server = namedServer()
  if (!server) throw new Error(noServer)
  const nameOf = (language: Language) => prefixFor(`plain${withLocale ? '-locale' : ''}-${language}`)
  const flat = ({ id, text }: VariantEntry, language: Language) => ({ id, ...text[language] })
  return {
    async build(documents) {
      for (const language of languages) {
        const path = `indexes/${nameOf(language)}`
        await work(server, 'DELETE', path).catch(() => undefined)
        await work(server, 'POST', 'indexes', { uid: nameOf(language), primaryKey: 'id' })
        await work(server, 'PATCH', `${path}/settings`, {
          searchableAttributes: variantIndex.text.map(({ attribute }) => attribute),
          ...(withLocale ? { localizedAttributes: [{ attributePatterns: ['*'], locales: [locales[language]] }] } : {}),
        })
        await work(
          server,
          'POST',
          `${path}/documents`,
          documents.map((one) => flat(one, language)),
        )
      }
    },
    async search({ language, query, match, limit }: SearchRequest) {
      const found = await ask<Found>(server, 'POST', `indexes/${nameOf(language)}/search`, {
        q: query,
        limit,
        attributesToRetrieve: ['id'],
        ...(withLocale ? { locales: [locales[language]] } : {}),
        ...(match === 'all' ? { matchingStrategy: 'all' } : {}),
      })
      return { total: found.estimatedTotalHits, ids: found.hits.map(({ id }) => id), counts: {} }
    },
  }
}
