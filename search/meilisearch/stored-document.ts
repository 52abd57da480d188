import { createHash } from 'node:crypto'
import { noAddedSynonyms, withAdded } from '../analyze/added-synonyms'
import type { AddedSynonyms, IndexDefinition, IndexDocument, Language } from '../contract'
import { rankHash } from '../rank'
import { documentWords } from './document-words'
import { attributeName, encodeSorted, encodeToken } from './encoding'
import type { StoredSeeds } from './ranks'

export const LANGUAGES: readonly Language[] = ['de', 'en']

/** The id once more, as a value that is filtered by. */
export const KEY = 'key'
export const wordsAttribute = (language: Language): string => `words_${language}`

/** A document as it is stored, and its texts. */
export interface Prepared {
  id: string
  /** Equal where what is stored is equal. */
  print: string
  /** The stored document, written out: one at a time, as many at once would hold the event loop. */
  json: string
  text: IndexDocument['text']
}

/** Makes the function that prepares documents for the server; equal documents, seeds and synonyms give equal results. */
export function documentWriter(
  definition: IndexDefinition,
  seeds: StoredSeeds,
  added: AddedSynonyms = noAddedSynonyms,
): (document: IndexDocument) => Prepared {
  const synonyms = { de: withAdded('de', added), en: withAdded('en', added) }
  return (document) => {
    const fields: Record<string, unknown> = { [KEY]: encodeToken(document.id) }
    for (const language of LANGUAGES) {
      const words = documentWords(document, definition, language, synonyms[language])
      if (words.length > 0) fields[wordsAttribute(language)] = words.map(encodeToken)
    }
    addValues(fields, document, definition)
    for (const { seed, slot } of seeds.now()) {
      fields[attributeName('rank', String(slot))] = rankHash(seed)(document.id)
    }
    const written = JSON.stringify(fields)
    const print = createHash('sha256').update(written).digest('base64url').slice(0, 22)
    const json = `{"id":${JSON.stringify(document.id)},"print":"${print}",${written.slice(1)}`
    return { id: document.id, print, json, text: document.text }
  }
}

function addValues(fields: Record<string, unknown>, document: IndexDocument, definition: IndexDefinition): void {
  for (const facet of definition.facets) {
    const tokens = Object.hasOwn(document.facets, facet) ? (document.facets[facet] ?? []) : []
    if (tokens.length > 0) fields[attributeName('facet', facet)] = [...new Set(tokens)].sort().map(encodeToken)
  }
  for (const number of definition.numbers) {
    if (Object.hasOwn(document.numbers, number)) fields[attributeName('number', number)] = document.numbers[number]
  }
  for (const string of definition.strings) {
    const value = Object.hasOwn(document.strings, string) ? document.strings[string] : undefined
    if (value !== undefined) fields[attributeName('string', string)] = encodeSorted(value)
  }
}
