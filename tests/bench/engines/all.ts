import { existsSync } from 'node:fs'
import { variantIndex } from '../../../app/modules/catalogue/index-document'
import type { BenchEngine, MakeEngine } from './engine'

const orama = new URL('../peers/orama/engine.mjs', import.meta.url)

/** Weeks whose order is asked for where one week alone would be luck. */
export const weeks = Array.from({ length: 10 }, (_, index) => `2026-W${40 + index}`)

/** Every engine the benchmarks know, by name. */
export const engines = {
  embedded: async (settings) => (await import('./embedded')).makeEngine(settings),
  'embedded-wide': async (settings) => (await import('./embedded')).makeWideEngine(settings),
  meilisearch: async (settings) => (await import('./meilisearch')).makeEngine(settings),
  'meilisearch-wide': async (settings) => (await import('./meilisearch')).makeWideEngine(settings),
  'meilisearch-raw': async (settings) => (await import('./meilisearch')).makeRawEngine(settings),
  minisearch: async () => (await import('./minisearch')).makeMiniSearch(true),
  'meilisearch-weekly': async () => (await import('./meilisearch')).makeWeeklyEngine(weeks),
  'meilisearch-plain': async () => (await import('./plain-meilisearch')).makePlainMeilisearch(false),
  'meilisearch-locale': async () => (await import('./plain-meilisearch')).makePlainMeilisearch(true),
  'minisearch-raw': async () => (await import('./minisearch')).makeRawMiniSearch(false),
  'minisearch-raw-fuzzy': async () => (await import('./minisearch')).makeRawMiniSearch(true),
  'minisearch-exact': async () => (await import('./minisearch')).makeMiniSearch(false),
  orama: async () => {
    if (!existsSync(orama)) throw new Error('Orama is not there.')
    const { makeOrama } = (await import(orama.href)) as {
      makeOrama(definition: { attributes: typeof variantIndex.text; facets: readonly string[] }): BenchEngine
    }
    return makeOrama({ attributes: variantIndex.text, facets: variantIndex.facets })
  },
  postgres: async (settings) => (await import('./postgres')).makeEngine(settings),
  'typed-arrays': async (settings) => (await import('./typed-arrays')).makeEngine(settings),
} satisfies Record<string, MakeEngine>

export type EngineName = keyof typeof engines

/** How the engines are called in the report. */
export const engineTitles: Record<EngineName, string> = {
  embedded: 'ours',
  'embedded-wide': 'ours with a facet of 10,000 values',
  meilisearch: 'ours on Meilisearch',
  'meilisearch-wide': 'ours on Meilisearch with a facet of 10,000 values',
  'meilisearch-raw': 'Meilisearch, raw',
  minisearch: 'MiniSearch, stems + fuzzy',
  'minisearch-raw': 'MiniSearch, as it comes',
  'minisearch-raw-fuzzy': 'MiniSearch, prefix + fuzzy',
  'minisearch-exact': 'MiniSearch, exact',
  'meilisearch-weekly': 'ours on Meilisearch',
  'meilisearch-plain': 'Meilisearch, plain',
  'meilisearch-locale': 'Meilisearch, plain with locale',
  orama: 'Orama, tolerance 1',
  postgres: 'PostgreSQL FTS',
  'typed-arrays': 'typed arrays',
}
