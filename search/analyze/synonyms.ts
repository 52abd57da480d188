import SearchableMap from 'minisearch/SearchableMap'
import type { Language } from '../contract'
import { related as relatedGerman } from '../related/de'
import { related as relatedEnglish } from '../related/en'
import { synonyms as german } from '../synonyms/de'
import { synonyms as english } from '../synonyms/en'
import { type AnalyzedWord, forEachWord, type Term } from './words'

/** Longest phrase that is looked for, in words. */
export const MAX_PHRASE = 5

/** Synonyms by key. The key of a word is its stem, that of a phrase its stems with one space between them. */
export interface SynonymIndex {
  language: Language
  /** Keys that mean the same, without the asked one; empty if there are none. */
  sameAs(key: string): readonly string[]
  /** Keys of what somebody who looks for this key is after; empty if there are none. */
  leadsTo(key: string): readonly string[]
  /** Phrases that begin with this stem, each as its stems; undefined if there are none. */
  phrasesFrom(stem: string): readonly (readonly string[])[] | undefined
  /** Whether a folded word, in this spelling, is one of those that lead somewhere: then it also tells as part of a compound. */
  knows(surface: string): boolean
  /** Such words that differ by one typo. */
  nearTo(surface: string): readonly string[]
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

const keysOf = (members: string, language: Language): Set<string> =>
  new Set(members.split('|').flatMap((member) => keysOfMember(member, language)))

/** Folded spelling of a member that is a single word; null for others. */
export function wordOfMember(member: string, language: Language): string | null {
  const words: AnalyzedWord[] = []
  forEachWord(member, language, member.length, (word) => words.push(word))
  const pieces = words.flatMap((word) => word.pieces)
  return pieces.length === 1 ? (pieces[0]?.surface ?? null) : null
}

/** Reads lines of "aim | aim < word | word": who types a word of the right side is after the left side. */
function readRelated(language: Language): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>()
  for (const line of language === 'de' ? relatedGerman : relatedEnglish) {
    const [aims = '', words = ''] = line.split('<')
    for (const key of keysOf(words, language)) {
      const known = leads.get(key) ?? new Set()
      leads.set(key, known)
      for (const aim of keysOf(aims, language)) if (aim !== key) known.add(aim)
    }
  }
  return leads
}

/** Folded spellings of all members that are single words. */
function readWords(language: Language): Set<string> {
  const [groups, lines] = language === 'de' ? [german, relatedGerman] : [english, relatedEnglish]
  const members = [...groups, ...lines.map((line) => line.slice(line.lastIndexOf('<') + 1))].flatMap((group) =>
    group.split('|'),
  )
  return new Set(members.flatMap((member) => wordOfMember(member, language) ?? []))
}

function build(language: Language): SynonymIndex {
  const groups = language === 'de' ? german : english
  const words = SearchableMap.from([...readWords(language)].map((word) => [word, word]))
  const leads = readRelated(language)
  const related = new Map<string, Set<string>>()
  const phrases = new Map<string, string[][]>()
  for (const group of groups) {
    const keys = keysOf(group, language)
    for (const key of keys) {
      const others = related.get(key) ?? new Set()
      related.set(key, others)
      for (const other of keys) if (other !== key) others.add(other)
    }
  }
  const all = new Set([...related.keys(), ...leads.keys(), ...[...leads.values()].flatMap((aims) => [...aims])])
  for (const key of all) {
    const stems = key.split(' ')
    if (stems.length === 1 || stems.length > MAX_PHRASE) continue
    const first = stems[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), stems])
  }
  const lists = new Map([...related].map(([key, others]) => [key, [...others]]))
  const aims = new Map([...leads].map(([key, others]) => [key, [...others]]))
  return {
    language,
    sameAs: (key) => lists.get(key) ?? [],
    leadsTo: (key) => aims.get(key) ?? [],
    phrasesFrom: (stem) => phrases.get(stem),
    knows: (surface) => words.has(surface),
    nearTo: (surface) => [...words.fuzzyGet(surface, 1).keys()],
  }
}

const built: Partial<Record<Language, SynonymIndex>> = {}

/** The synonyms of a language, read once. */
export function synonymsOf(language: Language): SynonymIndex {
  built[language] ??= build(language)
  return built[language]
}
