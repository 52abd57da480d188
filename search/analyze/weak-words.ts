import type { Language } from '../contract'
import { weakWords as german } from '../weak-words/de'
import { weakWords as english } from '../weak-words/en'
import { fold } from './fold'
import { stem } from './stem'

const stems = (words: readonly string[], language: Language): ReadonlySet<string> =>
  new Set(words.map((word) => stem(fold(word.toLowerCase(), language), language)))

const WEAK: Record<Language, ReadonlySet<string>> = { de: stems(german, 'de'), en: stems(english, 'en') }

/** Whether a word says little about what somebody looks for, in any of its forms. */
export const isWeak = (wordStem: string, language: Language): boolean => WEAK[language].has(wordStem)
