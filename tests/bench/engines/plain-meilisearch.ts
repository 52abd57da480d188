import { setTimeout as sleep } from 'node:timers/promises'
import { type VariantEntry, variantIndex } from '../../../app/modules/catalogue/index-document'
import type { Language, SearchRequest } from '../../../search/contract'
import { benchServer } from './bench-server'
import type { BenchEngine } from './engine'

const languages: readonly Language[] = ['de', 'en']
const locales = { de: 'deu', en: 'eng' } as const
const taskWithin = 60_000

/** A request to the server, as its documentation shows it. */
async function ask(path: string, method: string, body?: unknown): Promise<Record<string, unknown>> {
  const { url, key } = benchServer()
  const answer = await fetch(`${url}/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const read = (await answer.json()) as Record<string, unknown>
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${read.code}`)
  return read
}

async function work(path: string, method: string, body?: unknown): Promise<void> {
  const { taskUid } = await ask(path, method, body)
  const until = performance.now() + taskWithin
  for (;;) {
    const { status, error } = await ask(`tasks/${taskUid}`, 'GET')
    if (status === 'succeeded') return
    if (status === 'failed' || performance.now() > until) {
      throw new Error(`task ${taskUid} ${status}: ${(error as { message?: string } | null)?.message}`)
    }
    await sleep(20)
  }
}

/**
 * Meilisearch as it comes: an index per language of the same texts, titles first, everything else as the server has it.
 *
 * @param withLocale tells the server the language of texts and queries
 */
export async function makePlainMeilisearch(withLocale: boolean): Promise<BenchEngine> {
  benchServer()
  const nameOf = (language: Language) => `bench-raw${withLocale ? '-locale' : ''}-${language}`
  const flat = ({ id, text }: VariantEntry, language: Language) => ({ id, ...text[language] })
  return {
    async build(documents) {
      for (const language of languages) {
        const path = `indexes/${nameOf(language)}`
        await work(path, 'DELETE').catch(() => undefined)
        await work('indexes', 'POST', { uid: nameOf(language), primaryKey: 'id' })
        await work(`${path}/settings`, 'PATCH', {
          searchableAttributes: variantIndex.text.map(({ attribute }) => attribute),
          ...(withLocale ? { localizedAttributes: [{ attributePatterns: ['*'], locales: [locales[language]] }] } : {}),
        })
        await work(
          `${path}/documents`,
          'POST',
          documents.map((one) => flat(one, language)),
        )
      }
    },
    async search({ language, query, match, limit }: SearchRequest) {
      const found = await ask(`indexes/${nameOf(language)}/search`, 'POST', {
        q: query,
        limit,
        attributesToRetrieve: ['id'],
        ...(withLocale ? { locales: [locales[language]] } : {}),
        ...(match === 'all' ? { matchingStrategy: 'all' } : {}),
      })
      const hits = found.hits as { id: string }[]
      return { total: Number(found.estimatedTotalHits), ids: hits.map(({ id }) => id), counts: {} }
    },
  }
}
