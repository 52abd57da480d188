import type { Language } from '../contract'
import { synonyms as german } from '../synonyms/de'
import { synonyms as english } from '../synonyms/en'
import { type AnalyzedWord, forEachWord, type Term } from './words'

/** Longest phrase that is looked for, in words. */
export const MAX_PHRASE = 5

/** Synonyms by key. The key of a word is its stem, that of a phrase its stems with one space between them. */
export interface SynonymIndex {
  /** Keys that mean the same, without the asked one; empty if there are none. */
  sameAs(key: string): readonly string[]
  /** Phrases that begin with this stem, each as its stems; undefined if there are none. */
  phrasesFrom(stem: string): readonly (readonly string[])[] | undefined
}

/** The stems of a phrase or word as one key. */
export function keyOf(terms: readonly Term[]): string {
  return terms.map((one) => one.stem).join(' ')
}

/** How one member of a group can stand in a text: as a word, as a phrase, hyphenated words as both. */
export function keysOfMember(member: string, language: Language): string[] {
  const words: AnalyzedWord[] = []
  forEachWord(member, language, member.length, (word) => words.push(word))
  const keys = [keyOf(words.flatMap((word) => word.pieces))]
  const only = words.length === 1 ? words[0] : undefined
  if (only?.joined) keys.push(only.joined.stem)
  return keys.filter((key) => key !== '')
}

function build(language: Language): SynonymIndex {
  const groups = language === 'de' ? german : english
  const related = new Map<string, Set<string>>()
  const phrases = new Map<string, string[][]>()
  for (const group of groups) {
    const keys = new Set(group.split('|').flatMap((member) => keysOfMember(member, language)))
    for (const key of keys) {
      const others = related.get(key) ?? new Set()
      related.set(key, others)
      for (const other of keys) if (other !== key) others.add(other)
    }
  }
  for (const key of related.keys()) {
    const stems = key.split(' ')
    if (stems.length === 1 || stems.length > MAX_PHRASE) continue
    const first = stems[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), stems])
  }
  const lists = new Map([...related].map(([key, others]) => [key, [...others]]))
  return { sameAs: (key) => lists.get(key) ?? [], phrasesFrom: (stem) => phrases.get(stem) }
}

const built: Partial<Record<Language, SynonymIndex>> = {}

/** The synonyms of a language, read once. */
export function synonymsOf(language: Language): SynonymIndex {
  built[language] ??= build(language)
  return built[language]
}
