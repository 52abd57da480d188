import { analyzeQuery } from '../../../../../search/analyze/query'
import { highlight } from '../../../../../search/highlight'
import { closeDatabase } from '../../../../lib/db.server'
import { adoptSettings, environment, parseSettings } from '../../../../lib/env.server'
import { languages } from '../../../../lib/language'
import { getCatalogueView } from '../../../../modules/catalogue/queries.server/catalogue.server'
import { startCatalogueIndex } from '../../../../modules/catalogue/queries.server/search-index.server'
import { suggest } from '../../../../modules/catalogue/queries.server/suggestions.server'
import { catalogueSearch, parseCatalogueQuery } from '../../../../modules/catalogue/schema/query'
import { findMunicipality } from '../../../../modules/regions/queries.server'
import { pageKey } from '../../../server/page-key'
import type { OddQuery } from './grammar'

/** The code behind an address, called in this process, where its traces can be seen. */
export interface Inside {
  take(query: OddQuery): unknown
  stop(): Promise<void>
}

/** Of so many addresses one is searched as well; every one is read and analysed. */
const searchedEvery = 4

/** The product's own way from an address to its hits, on a house's database. */
export async function ownCode(databaseUrl: string): Promise<Inside> {
  const own = { MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', DATABASE_URL: databaseUrl }
  adoptSettings(parseSettings({ ...environment(), ...own }))
  const index = await startCatalogueIndex(databaseUrl, () => new Date())
  let count = 0
  return {
    async take({ path, search }) {
      const query = parseCatalogueQuery(new URLSearchParams(search))
      pageKey(`${path}?${search}`)
      catalogueSearch(query)
      for (const language of languages) {
        analyzeQuery(query.text, language)
        highlight('Die Straßenbeleuchtung meldet Störungen an den Bauhof.', query.text, language)
      }
      if (count++ % searchedEvery !== 0) return
      const language = path.startsWith('/en') ? 'en' : 'de'
      await getCatalogueView(query, language, null)
      await suggest(query.text, language)
      await findMunicipality(query.municipality)
    },
    async stop() {
      await index.stop()
      await closeDatabase()
    },
  }
}

const watched = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype] as object[]
type Keys = ReadonlyMap<string | symbol, unknown>

const keysOf = (prototype: object): Keys =>
  new Map(
    Reflect.ownKeys(prototype).map((key) => {
      const { value, get } = Reflect.getOwnPropertyDescriptor(prototype, key) ?? {}
      return [key, value ?? get]
    }),
  )

/** Remembers what the prototypes of all objects hold; each call names what has been added or changed, and takes it away. */
export function watchPrototypes(): () => string[] {
  const before = watched.map((prototype) => ({ prototype, keys: keysOf(prototype) }))
  return () =>
    before.flatMap(({ prototype, keys }) =>
      [...keysOf(prototype)].flatMap(([key, value]) => {
        if (keys.has(key) && keys.get(key) === value) return []
        if (!keys.has(key)) Reflect.deleteProperty(prototype, key)
        return [`${prototype.constructor.name}.prototype.${String(key)}`]
      }),
    )
}
