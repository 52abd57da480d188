import type { AddedSynonyms, Language } from '../contract'
import { keysOfMember, type SynonymIndex, synonymsOf, wordOfMember } from './synonyms'

export const noAddedSynonyms: AddedSynonyms = { de: [], en: [] }

/** The groups of a language, each member as the keys by which it can stand in a text. */
const groupsOf = (language: Language, added: AddedSynonyms): string[][][] =>
  added[language].map((group) => group.map((member) => keysOfMember(member, language)))

const isPhrase = (key: string): boolean => key.includes(' ')

/**
 * The built-in synonyms of a language together with added groups. A member of an added group finds the other members and
 * what these find by the built-in synonyms; added groups are not chained with each other, so no circle can come about.
 */
export function withAdded(language: Language, added: AddedSynonyms): SynonymIndex {
  if (added[language].length === 0) return synonymsOf(language)
  const known = made.get(added) ?? {}
  made.set(added, known)
  known[language] ??= combine(language, added)
  return known[language]
}

/** What was made of each set of added groups, which never change. */
const made = new WeakMap<AddedSynonyms, Partial<Record<Language, SynonymIndex>>>()

function combine(language: Language, added: AddedSynonyms): SynonymIndex {
  const builtIn = synonymsOf(language)
  const related = new Map<string, Set<string>>()
  const phrases = new Map<string, (readonly string[])[]>()
  for (const group of groupsOf(language, added)) {
    for (const own of group) {
      const others = group.filter((member) => member !== own).flat()
      for (const key of own) {
        const same = related.get(key) ?? new Set(builtIn.sameAs(key))
        for (const other of others) for (const one of [other, ...builtIn.sameAs(other)]) same.add(one)
        same.delete(key)
        related.set(key, same)
        if (isPhrase(key)) addPhrase(phrases, key, builtIn)
      }
    }
  }
  const lists = new Map([...related].map(([key, others]) => [key, [...others]]))
  const words = new Set(added[language].flat().map((member) => wordOfMember(member, language)))
  return {
    language,
    knows: (surface) => words.has(surface) || builtIn.knows(surface),
    nearTo: (surface) => builtIn.nearTo(surface),
    leadsTo: (key) => builtIn.leadsTo(key),
    sameAs: (key) => lists.get(key) ?? builtIn.sameAs(key),
    phrasesFrom: (stem) => phrases.get(stem) ?? builtIn.phrasesFrom(stem),
  }
}

function addPhrase(phrases: Map<string, (readonly string[])[]>, key: string, builtIn: SynonymIndex): void {
  const stems = key.split(' ')
  const first = stems[0] ?? ''
  const list = phrases.get(first) ?? [...(builtIn.phrasesFrom(first) ?? [])]
  if (!list.some((one) => one.join(' ') === key)) list.push(stems)
  phrases.set(first, list)
}

const phrasesOf = (language: Language, added: AddedSynonyms): Set<string> =>
  new Set(groupsOf(language, added).flat(2).filter(isPhrase))

/** Phrases, as stems, that only one of two sets of added groups knows: documents with them have to be read anew. */
export function phrasesThatDiffer(language: Language, one: AddedSynonyms, other: AddedSynonyms): string[][] {
  const [before, after] = [phrasesOf(language, one), phrasesOf(language, other)]
  const differing = [...before, ...after].filter((key) => before.has(key) !== after.has(key))
  return differing.map((key) => key.split(' '))
}

/** Whether a language's built-in synonyms alone make each of the words find all the others. */
export function areBuiltIn(language: Language, words: readonly string[]): boolean {
  const builtIn = synonymsOf(language)
  const members = words.map((word) => keysOfMember(word, language))
  return members.every((keys, at) =>
    members.every((others, other) => {
      if (at === other) return true
      const known = new Set(keys.flatMap((key) => [key, ...builtIn.sameAs(key)]))
      return others.some((key) => known.has(key))
    }),
  )
}
