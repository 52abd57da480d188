import type { IndexDocument, Language } from '../contract'
import { type AnalyzedWord, forEachWord } from './words'

/** Characters of one attribute that are searched; more than any listing has. */
export const MAX_TEXT_LETTERS = 20_000

/** The words of an attribute's text, in order; none where there is no text. */
export type WordsOf = (attribute: string) => readonly AnalyzedWord[]

/** Reads the texts of a document in one language, each when it is first asked for and then no more. */
export function wordsOf({ text }: Pick<IndexDocument, 'text'>, language: Language): WordsOf {
  const texts = text[language] ?? {}
  const read = new Map<string, readonly AnalyzedWord[]>()
  return (attribute) => {
    const known = read.get(attribute)
    if (known) return known
    const words: AnalyzedWord[] = []
    const value = Object.hasOwn(texts, attribute) ? (texts[attribute] ?? '') : ''
    forEachWord(value, language, MAX_TEXT_LETTERS, (word) => words.push(word))
    read.set(attribute, words)
    return words
  }
}
