import { facetValues } from '../../app/modules/criteria/facet-model'
import { registry } from '../../app/modules/criteria/registry'
import type { FacetFilter, SearchRequest } from '../../search/contract'

const any = (facet: string, ...tokens: string[]): FacetFilter => ({ facet, mode: 'any', tokens })
const all = (facet: string, ...tokens: string[]): FacetFilter => ({ facet, mode: 'all', tokens })

/** What visitors type: words, compounds and their parts, other spellings, typos, several words, nothing. */
const texts = [
  'Straßenbeleuchtung',
  'Beleuchtung',
  'Strassenbeleuchtung',
  'Strassenbeleuchtng',
  'Termin online buchen',
  'Bürgerbeteiligung',
  'Buergerbeteiligung',
  'Bürgerbeteilgung',
  'Energie in Gebäuden',
  'Schule',
  'Daten',
  'Datenplattform',
  'Hochwasser Warnung',
  'Feinstaub messen',
  'Parkplatz',
  'freie Parkplätze anzeigen',
  'Ladesäule',
  'Müll',
  'Mängelmelder',
  'Feuerwehr',
  'Akte',
  'Hund anmelden',
  'Sitzung',
  'Sensoren LoRaWAN',
  'Winterdienst',
  'Kita Anmeldung',
  'Glasfaser',
  'Radweg',
  'Software',
  '',
]

/** What visitors choose beside it, from nothing to four facets. */
const choices: readonly (readonly FacetFilter[])[] = [
  [],
  [any('delivery', 'saas', 'managed')],
  [any('field', 'ops', 'energy', 'env'), any('delivery', 'saas')],
  [any('level-sov-3', '2'), any('licenceFamily', 'copyleft', 'permissive')],
  [any('suitableSizes', '5k-10k', '-'), all('uiLanguages', 'de', 'en'), any('s3-location', 'mainly_eu')],
  [all('standards', 'mqtt'), any('delivery', 'saas', 'onprem'), any('openness', 'O2'), any('purchaseWays', 'direct')],
]

/** Throws where a choice names a value that the registry does not offer, so that no filter is empty by mistake. */
function checked(filters: readonly FacetFilter[]): readonly FacetFilter[] {
  for (const { facet, tokens } of filters) {
    const criterion = registry.facets.find(({ id }) => id === facet)
    const offered = criterion ? facetValues(criterion).map(({ token }) => token) : []
    const unknown = tokens.find((token) => !offered.includes(token))
    if (unknown !== undefined) throw new Error(`The facet ${facet} does not offer ${unknown}.`)
  }
  return filters
}

/** Seed of every benchmark's order. */
export const benchSeed = '2026-W48'

export const facetNames: readonly string[] = registry.facets.map(({ id }) => id)

export const requestFor = (query: string, filters: readonly FacetFilter[] = []): SearchRequest => ({
  language: 'de',
  query,
  match: 'all',
  filters: [...filters],
  counts: [...facetNames],
  sort: { by: 'relevance' },
  seed: benchSeed,
  offset: 0,
  limit: 12,
})

/** Three groups chosen, each counted without itself: without words and with each of the first ten texts. */
export const groupRequests: readonly SearchRequest[] = ['', ...texts.slice(0, 10)].map((text) =>
  requestFor(
    text,
    checked([
      any('delivery', 'saas', 'managed'),
      any('field', 'ops', 'energy', 'env'),
      any('licenceFamily', 'copyleft'),
    ]),
  ),
)

/** The requests that are timed: every text with one of the choices. No text comes twice. */
export const timedRequests: readonly SearchRequest[] = texts.map((text, index) =>
  requestFor(text, checked(choices[index % choices.length] ?? [])),
)
