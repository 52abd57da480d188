import { createHash } from 'node:crypto'
import type { IndexDefinition } from '../contract'
import { attributeName } from './encoding'
import type { StoredSeeds } from './ranks'
import { KEY, LANGUAGES, wordsAttribute } from './stored-document'

/** The most values of one facet that are counted; more than any facet has, so that no count is cut off. */
export const MAX_FACET_VALUES = 100_000
/** The last hit that can be paged to. */
export const MAX_HITS = 1_000_000

export type IndexSettings = Record<string, unknown>

/**
 * The settings of an index, read from its definition. Every one that decides what is found or counted is set on purpose:
 *
 * - Words are filtered by equality, not searched: our analysis has decided which spellings answer a query. So typos,
 *   beginnings, stop words and synonyms of the server are off; they would find other documents than the port promises.
 * - Nothing is searched by the server: hits of a text are put in order by the process, which asks for them by key.
 * - Filters compare by equality only and offer no search in facet values, which keeps the index small.
 * - The last rule is the order that the request asks for: always a stored hash of the week, or a value and that hash.
 * - Documents are read as English, which takes no word apart.
 */
export function indexSettings(definition: IndexDefinition, seeds: StoredSeeds): IndexSettings {
  const filterable = [
    KEY,
    ...LANGUAGES.map(wordsAttribute),
    ...definition.facets.map((facet) => attributeName('facet', facet)),
  ]
  const sortable = [
    ...definition.numbers.map((name) => attributeName('number', name)),
    ...definition.strings.map((name) => attributeName('string', name)),
    ...Array.from({ length: seeds.slots }, (_, slot) => attributeName('rank', String(slot))),
  ]
  return {
    searchableAttributes: [],
    displayedAttributes: ['id', 'print'],
    filterableAttributes: [
      {
        attributePatterns: filterable.sort(),
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
    ],
    sortableAttributes: sortable.sort(),
    rankingRules: ['sort'],
    distinctAttribute: null,
    stopWords: [],
    synonyms: {},
    typoTolerance: { enabled: false },
    prefixSearch: 'disabled',
    proximityPrecision: 'byAttribute',
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
    faceting: { maxValuesPerFacet: MAX_FACET_VALUES, sortFacetValuesBy: { '*': 'alpha' } },
    pagination: { maxTotalHits: MAX_HITS },
    searchCutoffMs: 2_000,
  }
}

/** A short name of the settings: processes with other settings use another index and do not fight over one. */
export const settingsPrint = (settings: IndexSettings): string =>
  createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 8)

/** Names of the settings that are not as wanted; what the server adds to an object of ours does not count. */
export function settingsDrift(wanted: IndexSettings, actual: Record<string, unknown>): string[] {
  return Object.keys(wanted).filter((name) => !covers(actual[name], wanted[name]))
}

function covers(actual: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(actual) && actual.length === wanted.length && wanted.every((one, at) => covers(actual[at], one))
    )
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null) return false
    const held = actual as Record<string, unknown>
    return Object.entries(wanted).every(([name, value]) => covers(held[name], value))
  }
  return actual === wanted
}
