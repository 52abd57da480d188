import { areBuiltIn } from '../../../search/analyze/added-synonyms'
import { type AnalyzedWord, forEachWord, type Term } from '../../../search/analyze/words'
import type { Language } from '../../lib/language'
import { noAddedWords } from './added-words'
import { phrasesOf } from './index-document'
import { phraseWords, type WordsEntry, type WordsProblem, wordLimit } from './schema/added-words'

function termsOf(word: string, language: Language): Term[] {
  const words: AnalyzedWord[] = []
  forEachWord(word, language, wordLimit, (one) => words.push(one))
  return words.flatMap(({ pieces }) => pieces)
}

const keyOf = (word: string, language: Language): string =>
  termsOf(word, language)
    .map(({ stem }) => stem)
    .join(' ')

/**
 * What keeps an entry from working as it should, in the reading of the search: texts without a letter or digit, words of
 * one letter, words that say nothing ("und"), phrases that are too long to be looked for, a word twice, what the search knows by itself.
 */
export function wordsFaults(entry: WordsEntry): WordsProblem[] {
  const problems: WordsProblem[] = []
  for (const word of new Set(entry.words)) {
    if (!/[\p{L}\p{N}]/u.test(word)) {
      problems.push({ field: 'words', reason: 'letters', word })
      continue
    }
    for (const language of entry.languages) {
      const terms = termsOf(word, language)
      const reason = !terms.some(({ surface }) => surface.length > 1)
        ? 'short'
        : terms.every(({ stop }) => stop)
          ? 'stop'
          : terms.length > phraseWords
            ? 'long'
            : null
      if (reason === null) continue
      problems.push({ field: 'words', reason, word })
      break
    }
  }
  const [language = 'de'] = entry.languages
  const keys = entry.words.map((word) => keyOf(word, language))
  const again = keys.findIndex((key, at) => key !== '' && keys.indexOf(key) < at)
  const repeated = entry.words[again]
  if (repeated !== undefined) problems.push({ field: 'words', reason: 'same', word: repeated })
  if (problems.length === 0 && entry.languages.every((one) => isKnown(entry, one))) {
    problems.push({ field: 'words', reason: 'known' })
  }
  return problems
}

function isKnown(entry: WordsEntry, language: Language): boolean {
  if (entry.kind === 'synonyms') return areBuiltIn(language, entry.words)
  const known = new Set(phrasesOf(entry.function, language, noAddedWords.phrases).map((one) => keyOf(one, language)))
  return entry.words.every((word) => known.has(keyOf(word, language)))
}
