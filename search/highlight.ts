import { withAdded } from './analyze/added-synonyms'
import { createCompoundSplitter, createPartFinder } from './analyze/compounds'
import { allowedTypos, isWithinTypos, mayHaveTypos } from './analyze/distance'
import { familyOf } from './analyze/family'
import { analyzeQuery, type QueryUnit } from './analyze/query'
import { scanWords } from './analyze/scan'
import { stem } from './analyze/stem'
import { type AnalyzedWord, analyzeWord } from './analyze/words'
import type { AddedSynonyms, Language } from './contract'

/** Characters of a text in which words are marked; what follows is handed back unmarked. */
const MAX_LETTERS = 5_000
const MIN_BEGINNING = 3

const splitFixed = createCompoundSplitter()
const findFixed = createPartFinder()

/** A piece of the text; all pieces in order are the text. */
export interface Highlight {
  text: string
  hit: boolean
}

interface VisibleWord {
  start: number
  end: number
  word: AnalyzedWord
  /** Stems of the word, its pieces and its compound parts. */
  stems: ReadonlySet<string>
}

/**
 * Marks in a text the words that a query finds, always the whole visible word: any form, compounds that contain it,
 * synonyms and what the word leads to. A query word without any of these in the text marks words that begin with it (if it is the last one), the
 * parts of the compound it is, and words that differ by a typo.
 */
export function highlight(text: string, query: string, language: Language, added?: AddedSynonyms): Highlight[] {
  const { units, open } = analyzeQuery(query, language, added && withAdded(language, added))
  const words = units.length === 0 ? [] : wordsOf(text, units, language)
  const hits = new Set<VisibleWord>()
  for (let at = 0; at < units.length; at++) {
    mark(units[at] as QueryUnit, words, hits, language, open && at === units.length - 1)
  }
  return pieces(text, words, hits)
}

function wordsOf(text: string, units: readonly QueryUnit[], language: Language): VisibleWord[] {
  const read = text.slice(0, MAX_LETTERS)
  const words: Omit<VisibleWord, 'stems'>[] = []
  scanWords(read, (start, end) => {
    words.push({ start, end, word: analyzeWord(read.slice(start, end), language) })
    return true
  })
  const alone = new Set(words.flatMap(({ word }) => word.pieces.map((piece) => piece.surface)))
  for (const unit of units) alone.add(unit.term.surface)
  const split = language === 'de' ? createCompoundSplitter((word) => alone.has(word)) : () => null
  const sought = units.flatMap((unit) => soughtStems(unit, language))
  return words.map((one) => {
    const terms = one.word.joined ? [...one.word.pieces, one.word.joined] : one.word.pieces
    const stems = new Set(terms.map((term) => term.stem))
    for (const { surface, stop } of terms) {
      if (stop || !sought.some((other) => surface.includes(other))) continue
      for (const part of split(surface)?.stems ?? []) stems.add(part)
    }
    return { ...one, stems }
  })
}

/** Stems that a compound may contain to be a hit: only such words need be taken apart. */
function soughtStems(unit: QueryUnit, language: Language): string[] {
  const keys = [unit.term.stem, ...unit.synonyms, ...unit.related, ...compoundStems(unit, language)]
  const own = keys.filter((key) => !key.includes(' '))
  return [...own, ...unit.parts.flatMap((part) => soughtStems(part, language))]
}

function compoundStems(unit: QueryUnit, language: Language): string[] {
  if (language !== 'de') return []
  const { surface } = unit.term
  return (splitFixed(surface)?.words ?? findFixed(surface)).map((word) => stem(word, 'de'))
}

/** Marks what one unit finds; says whether it found anything. */
function mark(
  unit: QueryUnit,
  words: readonly VisibleWord[],
  hits: Set<VisibleWord>,
  language: Language,
  last: boolean,
): boolean {
  let found = false
  for (const key of [unit.term.stem, ...unit.synonyms, ...unit.related]) found = markKey(key, words, hits) || found
  if (language === 'de') found = markFamily(unit.term.stem, words, hits) || found
  if (unit.partsSuffice || !found) {
    for (const part of unit.parts) found = mark(part, words, hits, language, false) || found
  }
  if (found || unit.parts.length > 0) return found
  const { surface } = unit.term
  const stems = compoundStems(unit, language)
  const typos = mayHaveTypos(surface) ? allowedTypos(surface.length) : 0
  for (const one of words) {
    const surfaces = one.word.pieces.map((piece) => piece.surface)
    const begins = last && surface.length >= MIN_BEGINNING && surfaces.some((other) => other.startsWith(surface))
    const part = stems.some((other) => one.stems.has(other))
    const typo = typos > 0 && surfaces.some((other) => isWithinTypos(other, surface, typos))
    if (!begins && !part && !typo) continue
    hits.add(one)
    found = true
  }
  return found
}

/** Marks other forms of the same action. */
function markFamily(wordStem: string, words: readonly VisibleWord[], hits: Set<VisibleWord>): boolean {
  const family = familyOf(wordStem)
  let found = false
  for (const one of family === null ? [] : words) {
    if (!one.word.pieces.some((piece) => familyOf(piece.stem) === family)) continue
    hits.add(one)
    found = true
  }
  return found
}

function markKey(key: string, words: readonly VisibleWord[], hits: Set<VisibleWord>): boolean {
  let found = false
  if (!key.includes(' ')) {
    for (const one of words) {
      if (!one.stems.has(key)) continue
      hits.add(one)
      found = true
    }
    return found
  }
  const pieces = words.flatMap((one) => one.word.pieces.map((piece) => ({ one, stem: piece.stem })))
  const stems = key.split(' ')
  for (let at = 0; at + stems.length <= pieces.length; at++) {
    if (!stems.every((stem, offset) => pieces[at + offset]?.stem === stem)) continue
    for (const { one } of pieces.slice(at, at + stems.length)) hits.add(one)
    found = true
  }
  return found
}

function pieces(text: string, words: readonly VisibleWord[], hits: ReadonlySet<VisibleWord>): Highlight[] {
  const parts: Highlight[] = []
  let from = 0
  for (const one of words) {
    if (!hits.has(one)) continue
    if (one.start > from) parts.push({ text: text.slice(from, one.start), hit: false })
    parts.push({ text: text.slice(one.start, one.end), hit: true })
    from = one.end
  }
  if (from < text.length) parts.push({ text: text.slice(from), hit: false })
  return parts
}
