import { createCompoundSplitter } from '../analyze/compounds'
import { type SynonymIndex, synonymsOf } from '../analyze/synonyms'
import { forEachWord, type Term } from '../analyze/words'
import type { IndexDefinition, IndexDocument, Language } from '../contract'
import { MAX_TEXT_LETTERS } from '../embedded/text-index'
import { encodeSignal } from './encoding'

/** The words of one document in one language. */
export interface DocumentWords {
  /** Distinct words, as pieces and in one. */
  terms: readonly Term[]
  /** Distinct known phrases, each as its stems with spaces between them. */
  phrases: readonly string[]
  /**
   * What the order goes by, per text attribute: stems of its words, and stems near to them (parts of compounds, keys of
   * synonyms). Signals only rank; what is found is decided by words and phrases.
   */
  signals: readonly { own: string; near: string }[]
}

/** Parts by the fixed vocabulary alone: what is stored of a document depends on nothing else. */
const split = createCompoundSplitter()

/**
 * Reads the words of a document with the analysis of queries. Phrases are those that `synonyms` know; what is near goes
 * by the built-in synonyms alone, so that an added one changes only documents with its phrases.
 */
export function documentWords(
  document: IndexDocument,
  definition: IndexDefinition,
  language: Language,
  synonyms: SynonymIndex = synonymsOf(language),
): DocumentWords {
  const terms = new Map<string, Term>()
  const phrases = new Set<string>()
  const texts = document.text[language] ?? {}
  const signals = definition.text.map(({ attribute }) => {
    const text = Object.hasOwn(texts, attribute) ? (texts[attribute] ?? '') : ''
    const own: string[] = []
    const sequence: string[] = []
    const found = new Map<string, Term>()
    forEachWord(text, language, MAX_TEXT_LETTERS, ({ pieces, joined }) => {
      for (const piece of pieces) sequence.push(piece.stem)
      for (const one of joined ? [...pieces, joined] : pieces) {
        if (!found.has(one.surface)) own.push(one.stem)
        found.set(one.surface, one)
        terms.set(one.surface, one)
      }
    })
    const spoken = phrasesIn(sequence, synonyms)
    for (const phrase of spoken) phrases.add(phrase)
    const near = nearOf([...found.values()], spoken, language)
    return { own: signalText([...own, ...spoken]), near: signalText(near) }
  })
  return { terms: [...terms.values()], phrases: [...phrases], signals }
}

function phrasesIn(stems: readonly string[], synonyms: SynonymIndex): string[] {
  const found = new Set<string>()
  for (let at = 0; at < stems.length; at++) {
    for (const phrase of synonyms.phrasesFrom(stems[at] as string) ?? []) {
      if (phrase.every((stem, offset) => stems[at + offset] === stem)) found.add(phrase.join(' '))
    }
  }
  return [...found]
}

function nearOf(terms: readonly Term[], phrases: readonly string[], language: Language): string[] {
  const synonyms = synonymsOf(language)
  const near = new Set<string>()
  for (const { surface, stem, stop } of terms) {
    const parts = language === 'de' && !stop ? (split(surface)?.stems ?? []) : []
    for (const key of [stem, ...parts]) for (const other of synonyms.sameAs(key)) near.add(other)
    for (const part of parts) near.add(part)
  }
  for (const phrase of phrases) for (const other of synonyms.sameAs(phrase)) near.add(other)
  return [...near]
}

const signalText = (keys: readonly string[]): string => [...new Set(keys.map(encodeSignal))].join(' ')
