import { createHash } from 'node:crypto'
import { noAddedSynonyms, withAdded } from '../analyze/added-synonyms'
import { type WordsOf, wordsOf } from '../analyze/texts'
import type { AddedSynonyms, IndexDefinition, IndexDocument, Language } from '../contract'
import { rankHash } from '../rank'
import { documentWords } from './document-words'
import { attributeName, encodeSorted, encodeToken } from './encoding'
import type { StoredSeeds } from './ranks'

export const LANGUAGES: readonly Language[] = ['de', 'en']

/** The id once more, as a value that is filtered by. */
export const KEY = 'key'
export const wordsAttribute = (language: Language): string => `words_${language}`

/** A document as it is stored, and its words. */
export interface Prepared {
  id: string
  /** Equal where what is stored is equal. */
  print: string
  /** The stored document, written out: one at a time, as many at once would hold the event loop. */
  json: string
  words: Record<Language, WordsOf>
}

/** Makes the function that prepares documents for the server; equal documents, seeds and synonyms give equal results. */
export function documentWriter(
  definition: IndexDefinition,
  seeds: StoredSeeds,
  added: AddedSynonyms = noAddedSynonyms,
): (document: IndexDocument) => Prepared {
  const synonyms = { de: withAdded('de', added), en: withAdded('en', added) }
  const addValues = valueWriter(definition)
  return (document) => {
    const fields: Record<string, unknown> = { [KEY]: encodeToken(document.id) }
    const words = { de: wordsOf(document, 'de'), en: wordsOf(document, 'en') }
    for (const language of LANGUAGES) {
      const found = documentWords(words[language], definition, language, synonyms[language])
      if (found.length > 0) fields[wordsAttribute(language)] = found.map(encodeToken)
    }
    addValues(fields, document)
    for (const { seed, slot } of seeds.now()) {
      fields[attributeName('rank', String(slot))] = rankHash(seed)(document.id)
    }
    const written = JSON.stringify(fields)
    const print = createHash('sha256').update(written).digest('base64url').slice(0, 22)
    const json = `{"id":${JSON.stringify(document.id)},"print":"${print}",${written.slice(1)}`
    return { id: document.id, print, json, words }
  }
}

/** Makes the function that adds facets, numbers and strings, whose names on the server are written once. */
function valueWriter({ facets, numbers, strings }: IndexDefinition) {
  const named = (kind: 'facet' | 'number' | 'string', names: readonly string[]) =>
    names.map((name) => [name, attributeName(kind, name)] as const)
  const names = { facets: named('facet', facets), numbers: named('number', numbers), strings: named('string', strings) }
  return (fields: Record<string, unknown>, document: IndexDocument): void => {
    for (const [facet, attribute] of names.facets) {
      const tokens = Object.hasOwn(document.facets, facet) ? (document.facets[facet] ?? []) : []
      if (tokens.length > 0) fields[attribute] = [...new Set(tokens)].sort().map(encodeToken)
    }
    for (const [number, attribute] of names.numbers) {
      if (Object.hasOwn(document.numbers, number)) fields[attribute] = document.numbers[number]
    }
    for (const [string, attribute] of names.strings) {
      const value = Object.hasOwn(document.strings, string) ? document.strings[string] : undefined
      if (value !== undefined) fields[attribute] = encodeSorted(value)
    }
  }
}
