import { z } from 'zod'
import type { Language } from '../../../lib/language'
import { cleanTyped, withoutInvisible } from '../../../lib/typed-text'
import { type FunctionId, functionIds } from '../../criteria/functions'
import { textLimit } from './query'

/** `synonyms` mean the same; `phrases` are what people say when they look for a function. */
export const wordsKinds = ['synonyms', 'phrases'] as const
export type WordsKind = (typeof wordsKinds)[number]

export const wordsLanguages = ['de', 'en', 'both'] as const
export type WordsLanguages = (typeof wordsLanguages)[number]

/** An entry of the operator: words with what they mean. */
export type WordsEntry = { languages: readonly Language[]; words: readonly string[] } & (
  | { kind: 'synonyms' }
  | { kind: 'phrases'; function: string }
)

/** Words of one entry, characters of one word or phrase, and entries that hold at a time. */
export const mostWords = 10
export const wordLimit = 60
export const mostEntries = 1_000
/** What is typed stays whole; more than this does not fit into one form. */
const longestForm = 200_000
/** Words that one phrase may have. */
export const phraseWords = 5

/** The form as it was filled in; `null` where a choice is none of those there are. */
export interface WordsValues {
  kind: WordsKind | null
  languages: WordsLanguages | null
  /** One word or phrase a line. */
  words: string
  function: string
  /** The search that led here; its hits are shown too. */
  search: string
  /** The entry's version when the form was opened; `null` for a new one. */
  version: number | null
}

export const wordsFields = ['kind', 'words', 'function', 'languages'] as const
export type WordsField = (typeof wordsFields)[number]
/** What is wrong with a field, with the word it is about. */
export type WordsProblem =
  | { field: 'kind' | 'function' | 'languages'; reason: 'missing' }
  | { field: 'words'; reason: 'missing' | 'invisible' | 'two' | 'most' | 'full' | 'known' | 'exists' }
  | { field: 'words'; reason: 'letters' | 'short' | 'long' | 'stop' | 'same'; word: string }

export const wordsIdSchema = z.uuid()

const isFunction = (id: string): id is FunctionId => (functionIds as readonly string[]).includes(id)

/** The words of a field, one a line; empty lines are passed over. */
export const wordLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => cleanTyped(line))
    .filter((line) => line !== '')

/**
 * Reads the form. Absent and odd values count as not chosen; nothing typed is lost but what nobody sees, and `invisible`
 * tells that there was some.
 */
export function readWordsForm(form: { get(name: string): unknown }): { values: WordsValues; invisible: boolean } {
  const text = (name: string, most = 200) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, most) : ''
  }
  const version = /^[1-9]\d{0,8}$/.exec(text('fassung'))
  const typed = text('woerter', longestForm).replace(/\r\n?/g, '\n')
  const words = withoutInvisible(typed)
  const values = {
    kind: wordsKinds.find((kind) => kind === text('art')) ?? null,
    languages: wordsLanguages.find((one) => one === text('sprache')) ?? null,
    words,
    function: text('funktion'),
    search: cleanTyped(text('suche')).slice(0, textLimit),
    version: version ? Number(version[0]) : null,
  }
  return { values, invisible: words !== typed }
}

/** The entry a form describes, or what every entry must have and this one lacks. What words mean is not looked at. */
export function wordsEntry(values: WordsValues): { entry: WordsEntry } | { problems: WordsProblem[] } {
  const words = wordLines(values.words)
  const problems: WordsProblem[] = []
  const { kind } = values
  const least = kind === 'synonyms' ? 2 : 1
  if (kind === null) problems.push({ field: 'kind', reason: 'missing' })
  if (words.length === 0) problems.push({ field: 'words', reason: 'missing' })
  else if (words.length < least) problems.push({ field: 'words', reason: 'two' })
  if (words.length > mostWords) problems.push({ field: 'words', reason: 'most' })
  const long = words.find((word) => word.length > wordLimit)
  if (long) problems.push({ field: 'words', reason: 'long', word: long })
  if (kind === 'phrases' && !isFunction(values.function)) problems.push({ field: 'function', reason: 'missing' })
  if (values.languages === null) problems.push({ field: 'languages', reason: 'missing' })
  if (problems.length > 0 || kind === null || values.languages === null) return { problems }
  const languages: Language[] = values.languages === 'both' ? ['de', 'en'] : [values.languages]
  return {
    entry:
      kind === 'synonyms'
        ? { kind: 'synonyms', languages, words }
        : { kind: 'phrases', languages, words, function: values.function },
  }
}

/** The form of an entry that is there. */
export const valuesOf = (entry: WordsEntry, version: number): WordsValues => ({
  kind: entry.kind,
  languages: entry.languages.length > 1 ? 'both' : (entry.languages[0] ?? 'de'),
  words: entry.words.join('\n'),
  function: entry.kind === 'phrases' ? entry.function : '',
  search: '',
  version,
})

/** The form for a search that found nothing, or an empty one. */
export function valuesForSearch(parameters: URLSearchParams): WordsValues {
  const search = cleanTyped(withoutInvisible(parameters.get('suche') ?? '')).slice(0, textLimit)
  return {
    kind: 'synonyms',
    languages: parameters.get('sprache') === 'en' ? 'en' : 'de',
    words: search === '' ? '' : `${search}\n`,
    function: '',
    search,
    version: null,
  }
}

/** One form of what an entry says, whatever the order and the letters' case: two with the same one are the same entry. */
export function wordsIdentity(entry: WordsEntry): string {
  const words = entry.words.map((word) => word.normalize('NFKC').toLowerCase()).sort()
  return JSON.stringify([
    entry.kind,
    [...entry.languages].sort(),
    entry.kind === 'phrases' ? entry.function : '',
    ...words,
  ])
}
