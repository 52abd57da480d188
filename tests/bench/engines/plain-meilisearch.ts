import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import type { Language, SearchRequest } from '../../../search/contract'
import { requestFor } from '../requests'
import { ask, type BenchServer, namedServer, noServer, prefixFor, work } from '../search-server'
import type { BenchEngine } from './engine'

const languages: readonly Language[] = ['de', 'en']
const locales = { de: 'deu', en: 'eng' } as const
interface Found {
  hits: { id: string }[]
  estimatedTotalHits: number
}
interface Localized {
  attributePatterns: string[]
  locales: string[]
}

/** The server may answer a setting with success and yet not have it. */
async function requireLocale(server: BenchServer, path: string, locale: string): Promise<void> {
  const { localizedAttributes } = await ask<{ localizedAttributes?: Localized[] | null }>(
    server,
    'GET',
    `${path}/settings`,
  )
  const kept = localizedAttributes?.some(
    ({ attributePatterns, locales }) => attributePatterns.includes('*') && locales.includes(locale),
  )
  if (!kept) throw new Error(`the server has not kept the locale ${locale}: ${JSON.stringify(localizedAttributes)}`)
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
        if (withLocale) await requireLocale(server, path, locales[language])
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

const compound: VariantEntry = {
  id: 'compound',
  text: { de: { title: 'Straßenbeleuchtung' }, en: {} },
  facets: {},
  numbers: {},
  strings: {},
}

/**
 * Whether the named server takes German words apart when it is told the language. That is a part of its build: one made
 * without it keeps a locale as a setting, and answers as without one.
 */
export async function takesWordsApart(): Promise<boolean> {
  const engine = await makePlainMeilisearch(true)
  await engine.build([compound])
  const { total } = await engine.search({ ...requestFor('beleuchtung'), match: 'all', counts: [] })
  return total > 0
}
