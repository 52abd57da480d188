import type { Language } from '../contract'
import { scanWords } from './scan'
import { keyOf, MAX_PHRASE, type SynonymIndex, synonymsOf } from './synonyms'
import { isWeak } from './weak-words'
import { type AnalyzedWord, analyzeWord, forEachWord, type Term } from './words'

export const MAX_QUERY_LETTERS = 200
export const MAX_QUERY_WORDS = 16

/** One thing that a text must contain. It is found as its term, as a synonym, or as all of its parts. */
export interface QueryUnit {
  /** The word, the spelling in one of a hyphenated word, or the phrase. */
  term: Term
  /** Keys (see `SynonymIndex`) that mean the same. */
  synonyms: readonly string[]
  /** Keys of what somebody who types this is after, though it does not mean the same. */
  related: readonly string[]
  /** Says little about what is sought: it only helps to order hits where other words decide. */
  weak: boolean
  /** Telling pieces of a hyphenated word, telling words of a phrase; empty for a single word. */
  parts: readonly QueryUnit[]
  /** All parts together are as good as the whole; else they count only if the whole is not found ("E-Akte": Akte). */
  partsSuffice: boolean
  /** Two words that texts write as one. */
  typedApart?: boolean
}

export interface AnalyzedQuery {
  units: readonly QueryUnit[]
  /** The last word may still be in the making: nothing follows it. */
  open: boolean
}

/**
 * Reads what somebody typed, with the same analysis as the documents. Only the first 200 characters and 16 words count.
 * Stop words are left out, unless there is nothing else. No words, no units.
 */
export function analyzeQuery(
  query: string,
  language: Language,
  synonyms: SynonymIndex = synonymsOf(language),
): AnalyzedQuery {
  const read = query.slice(0, MAX_QUERY_LETTERS)
  const words: AnalyzedWord[] = []
  let lastEnd = -1
  scanWords(read, (start, end) => {
    const word = analyzeWord(read.slice(start, end), language)
    if (word.pieces.length > 0) words.push(word)
    lastEnd = end
    return words.length < MAX_QUERY_WORDS
  })
  const units = unitsOf(words, synonyms)
  const telling = units.filter((unit) => unit.parts.length > 0 || !unit.term.stop)
  const last = units[units.length - 1]
  const kept = telling.length > 0 ? telling : units
  const allWeak = kept.every((unit) => unit.weak)
  return {
    units: allWeak ? kept.map((unit) => ({ ...unit, weak: false })) : kept,
    open: lastEnd === read.length && kept.includes(last as QueryUnit),
  }
}

/** Whether a text has one telling word, hyphenated or not: then it can only be found whole or by parts of that word. */
export function isOneWord(text: string, language: Language): boolean {
  const words: AnalyzedWord[] = []
  forEachWord(text, language, MAX_QUERY_LETTERS, (word) => words.push(word))
  const telling = words.filter(({ pieces }) => pieces.some(({ stop }) => !stop))
  return telling.length === 1
}

/** Whether a text holds anything that can be looked for: a letter or a digit. Marks that belong to a sign are neither. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.slice(0, MAX_QUERY_LETTERS))

function unitsOf(words: readonly AnalyzedWord[], synonyms: SynonymIndex): QueryUnit[] {
  const units: QueryUnit[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, synonyms)
    if (phrase) {
      units.push(phrase.unit)
      at += phrase.words
    } else {
      units.push(unitOf(words[at] as AnalyzedWord, synonyms))
      at++
    }
  }
  return units
}

/** The longest known phrase that begins at a word and ends with a word. */
function phraseAt(words: readonly AnalyzedWord[], at: number, synonyms: SynonymIndex) {
  const first = words[at]?.pieces[0]
  if (!first || !synonyms.phrasesFrom(first.stem)) return null
  for (let count = Math.min(MAX_PHRASE, words.length - at); count >= 2; count--) {
    const spanned = words.slice(at, at + count)
    const terms = spanned.flatMap((word) => word.pieces)
    const key = keyOf(terms)
    const same = synonyms.sameAs(key)
    const related = synonyms.leadsTo(key)
    if (same.length === 0 && related.length === 0) continue
    const telling = spanned.filter((word) => word.joined || !word.pieces[0]?.stop)
    const parts = telling.map((word) => unitOf(word, synonyms, false))
    const term = { surface: key, stem: key, stop: false }
    const unit = { term, synonyms: same, related, weak: false, parts, partsSuffice: true } satisfies QueryUnit
    return { words: count, unit }
  }
  return null
}

/** @param expand whether synonyms of the word count too; not inside a phrase, which has its own */
function unitOf(word: AnalyzedWord, synonyms: SynonymIndex, expand = true): QueryUnit {
  const [only] = word.pieces
  if (word.pieces.length === 1 && only) {
    const [same, related] = expand ? [synonyms.sameAs(only.stem), synonyms.leadsTo(only.stem)] : [[], []]
    const weak = isWeak(only.stem, synonyms.language)
    return { term: only, synonyms: same, related, weak, parts: [], partsSuffice: false }
  }
  const key = keyOf(word.pieces)
  const term = word.joined ?? { surface: key, stem: key, stop: false }
  const same = expand ? new Set([...synonyms.sameAs(term.stem), ...synonyms.sameAs(key)]) : new Set<string>()
  same.delete(term.stem)
  const telling = word.pieces.filter((piece) => piece.surface.length > 1 && !piece.stop)
  const parts = unitsOf(
    telling.map((piece) => ({ pieces: [piece], joined: null })),
    synonyms,
  )
  const related = expand ? [...new Set([...synonyms.leadsTo(term.stem), ...synonyms.leadsTo(key)])] : []
  const weak = parts.length > 0 && parts.every((part) => part.weak)
  return { term, synonyms: [...same], related, weak, parts, partsSuffice: telling.length === word.pieces.length }
}
