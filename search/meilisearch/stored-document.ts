import { createHash } from 'node:crypto'
import { noAddedSynonyms, withAdded } from '../analyze/added-synonyms'
import type { AddedSynonyms, IndexDefinition, IndexDocument, Language } from '../contract'
import { rankHash } from '../rank'
import { type DocumentWords, documentWords } from './document-words'
import { attributeName, encodeSorted, encodeToken } from './encoding'
import type { StoredSeeds } from './ranks'

export const LANGUAGES: readonly Language[] = ['de', 'en']

/** A word in every document, so that a query of signals orders documents and leaves none out. */
export const EVERYWHERE = 'x0x'
export const everywhereAttribute = 'everywhere'
export const wordsAttribute = (language: Language): string => `words_${language}`
/** Attributes of the signals, those of the heaviest text first. */
export const signalAttributes = (language: Language, at: number) => ({
  own: `${language}_${at}_own`,
  near: `${language}_${at}_near`,
})

export type StoredDocument = { id: string; print: string } & Record<string, unknown>

/** A document as it is stored, and its words. */
export interface Prepared {
  stored: StoredDocument
  words: Record<Language, DocumentWords>
}

/** Makes the function that prepares documents for the server; equal documents, seeds and synonyms give equal results. */
export function documentWriter(
  definition: IndexDefinition,
  seeds: StoredSeeds,
  added: AddedSynonyms = noAddedSynonyms,
): (document: IndexDocument) => Prepared {
  const synonyms = { de: withAdded('de', added), en: withAdded('en', added) }
  const order = definition.text.map(({ weight }, at) => ({ weight, at })).sort((a, b) => b.weight - a.weight)
  return (document) => {
    const words = {
      de: documentWords(document, definition, 'de', synonyms.de),
      en: documentWords(document, definition, 'en', synonyms.en),
    }
    const fields: Record<string, unknown> = { [everywhereAttribute]: EVERYWHERE }
    for (const language of LANGUAGES) {
      const { terms, phrases, signals } = words[language]
      const all = [...terms.map(({ surface }) => surface), ...phrases].map(encodeToken)
      if (all.length > 0) fields[wordsAttribute(language)] = all
      for (const [place, { at }] of order.entries()) {
        const { own, near } = signalAttributes(language, place)
        const signal = signals[at]
        if (signal?.own) fields[own] = signal.own
        if (signal?.near) fields[near] = signal.near
      }
    }
    addValues(fields, document, definition)
    for (const { seed, slot } of seeds.now()) {
      fields[attributeName('rank', String(slot))] = rankHash(seed)(document.id)
    }
    const print = createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 22)
    return { stored: { id: document.id, print, ...fields }, words }
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
