import type { Language } from '../contract'
import { stopWords as german } from '../stop-words/de'
import { stopWords as english } from '../stop-words/en'
import { bounded } from './bounded'
import { fold } from './fold'
import { scanWords } from './scan'
import { stem } from './stem'

/** Longest word that is told apart; longer ones count by their first letters. */
const MAX_LETTERS = 60
const MAX_RAW_LETTERS = 3 * MAX_LETTERS
/** Hyphenated words of more pieces than this have no spelling in one. */
const MAX_JOINED_PIECES = 5

/** One word as it is compared. */
export interface Term {
  /** Folded spelling. */
  surface: string
  /** Stem of the surface; for phrases the stems with spaces between them. */
  stem: string
  /** Too frequent to mean anything ("und"). */
  stop: boolean
}

/** A word as a reader sees it: its pieces around hyphens, and all of them in one ("E-Akte": e, akte; eakte). */
export interface AnalyzedWord {
  pieces: readonly Term[]
  joined: Term | null
}

const STOP: Record<Language, ReadonlySet<string>> = {
  de: new Set(german.map((word) => fold(word, 'de'))),
  en: new Set(english.map((word) => fold(word, 'en'))),
}

const caches = { de: bounded<AnalyzedWord>(40_000), en: bounded<AnalyzedWord>(40_000) }

/** The comparable form of one folded word. */
export function term(surface: string, language: Language): Term {
  return { surface, stem: stem(surface, language), stop: STOP[language].has(surface) }
}

/** Analyses one word as found by `scanWords`. Same word, same (shared) answer: do not change it. */
export function analyzeWord(raw: string, language: Language): AnalyzedWord {
  const known = caches[language].get(raw)
  if (known) return known
  const word = compute(raw, language)
  caches[language].set(raw, word)
  return word
}

function compute(raw: string, language: Language): AnalyzedWord {
  const plain = raw
    .slice(0, MAX_RAW_LETTERS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}'\u2019]/gu, '')
    .replace(/[:*_]innen|[:*]in(?!\p{L})/gu, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
  const spellings = plain
    .split(/[-\u2010\u2011+&_]|(?<!\d)\.|\.(?!\d)/)
    .map((piece) => fold(withoutThousandsDots(piece), language).slice(0, MAX_LETTERS))
    .filter((piece) => piece !== '')
  const pieces = spellings.map((piece) => term(piece, language))
  const joined = fold(spellings.join(''), language)
  const joinable = pieces.length > 1 && pieces.length <= MAX_JOINED_PIECES && joined.length <= MAX_LETTERS
  return { pieces, joined: joinable ? term(joined, language) : null }
}

function withoutThousandsDots(piece: string): string {
  return /^\d{1,3}(?:\.\d{3})+$/.test(piece) ? piece.replaceAll('.', '') : piece
}

/**
 * Calls `visit` with every analysed word of a text, in order.
 *
 * @param limit characters that are read; what follows is not searched
 */
export function forEachWord(
  text: string,
  language: Language,
  limit: number,
  visit: (word: AnalyzedWord) => void,
): void {
  const read = text.length > limit ? text.slice(0, limit) : text
  scanWords(read, (start, end) => {
    visit(analyzeWord(read.slice(start, end), language))
    return true
  })
}
