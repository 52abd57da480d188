import type { Language } from '../../lib/language'
import type { WordsEntry } from './schema/added-words'

/** Everything the operator has added to the words of the search, as one value that never changes. */
export interface AddedWords {
  /** Groups of words and phrases that mean the same. */
  synonyms: Readonly<Record<Language, readonly (readonly string[])[]>>
  /** Everyday phrases by function. */
  phrases: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>
}

export const noAddedWords: AddedWords = { synonyms: { de: [], en: [] }, phrases: { de: {}, en: {} } }

/** Puts entries together, in the order given. */
export function addedWordsOf(entries: readonly WordsEntry[]): AddedWords {
  const of = (language: Language) => entries.filter(({ languages }) => languages.includes(language))
  const synonyms = (language: Language) =>
    of(language).flatMap(({ kind, words }) => (kind === 'synonyms' ? [words] : []))
  const phrases = (language: Language) => {
    const byFunction: Record<string, string[]> = {}
    for (const entry of of(language)) {
      if (entry.kind === 'phrases') byFunction[entry.function] = [...(byFunction[entry.function] ?? []), ...entry.words]
    }
    return byFunction
  }
  return { synonyms: { de: synonyms('de'), en: synonyms('en') }, phrases: { de: phrases('de'), en: phrases('en') } }
}

/** Functions whose phrases are others in `after`: what has them has to be read anew. */
export function functionsThatDiffer(before: AddedWords, after: AddedWords): Set<string> {
  const differing = new Set<string>()
  for (const language of ['de', 'en'] as const) {
    const [one, other] = [before.phrases[language], after.phrases[language]]
    for (const id of [...Object.keys(one), ...Object.keys(other)]) {
      if (JSON.stringify(one[id]) !== JSON.stringify(other[id])) differing.add(id)
    }
  }
  return differing
}
