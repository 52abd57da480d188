import { forEachWord } from '../../../../search/analyze/words'
import { functionWords as german } from '../../../content/de/functions'
import { functionWords as english } from '../../../content/en/functions'
import type { Language } from '../../../lib/language'
import type { PlainMap } from '../../../lib/publiccode/plain-value'
import { type FunctionId, functionIds } from '../../criteria/functions'
import { categoryFunctions } from './category-functions'
import { descriptionsOf, primary } from './descriptions'
import { textAt, textsAt } from './paths'
import { plainWords } from './plain-text'

export type Confidence = 'high' | 'medium' | 'low'

/** A function that a file may mean, and why one may think so. */
export interface FunctionSuggestion {
  function: FunctionId
  confidence: Confidence
  /** Categories of the file that may stand for it. */
  categories: string[]
  /** Words of the file that also describe the function, strongest first. */
  words: string[]
}

const mostSuggestions = 5
/** Characters that are read of one text. */
const longestRead = 4_000
/** What a category weighs against words. */
const categoryWeight = 6
const least = 4
/** Below this share of the best score nothing is suggested. */
const leastShare = 0.5

/**
 * How far a suggestion may be trusted, from its score and its share of the best one. On the 39 real listings, whose
 * functions are known, 34 of 40 suggestions of high confidence were right, 9 of 30 of medium and 7 of 57 of low.
 */
function confidenceOf({ total, categories }: Score, best: number): Confidence {
  const share = total / best
  if (total >= 16 && share >= 0.85) return 'high'
  const named = categories.some((category) => categoryFunctions[category]?.length === 1)
  return share >= 0.7 && (total >= 8 || named) ? 'medium' : 'low'
}

/** Weight of each stem for each function, by language: how often it stands in the function's words, and how rare it is. */
type Vocabulary = ReadonlyMap<string, ReadonlyMap<FunctionId, number>>

function stemsOf(text: string, language: Language): Map<string, { count: number; word: string }> {
  const stems = new Map<string, { count: number; word: string }>()
  forEachWord(text, language, longestRead, ({ pieces, joined }) => {
    for (const { stem, stop, surface } of joined ? [...pieces, joined] : pieces) {
      if (stop || stem.length < 3 || /^\d/.test(stem)) continue
      const seen = stems.get(stem)
      if (seen) seen.count++
      else stems.set(stem, { count: 1, word: surface })
    }
  })
  return stems
}

function vocabularyOf(language: Language): Vocabulary {
  const words = language === 'de' ? german : english
  const weights = new Map<string, Map<FunctionId, number>>()
  for (const id of functionIds) {
    const { label, task, description, phrases } = words[id] ?? { label: '', task: '', description: '', phrases: [] }
    for (const [text, weight] of [
      [label, 3],
      [task, 2],
      [phrases.join('\n'), 1.5],
      [description, 1.5],
    ] as const) {
      for (const stem of stemsOf(text, language).keys()) {
        const functions = weights.get(stem) ?? new Map<FunctionId, number>()
        functions.set(id, Math.max(functions.get(id) ?? 0, weight))
        weights.set(stem, functions)
      }
    }
  }
  for (const functions of weights.values()) {
    const rarity = Math.log(functionIds.length / functions.size)
    for (const [id, weight] of functions) functions.set(id, (weight * rarity) / 2)
  }
  return weights
}

const vocabularies = new Map<Language, Vocabulary>()

function vocabulary(language: Language): Vocabulary {
  const known = vocabularies.get(language) ?? vocabularyOf(language)
  vocabularies.set(language, known)
  return known
}

interface Score {
  total: number
  words: Map<string, number>
  categories: string[]
}

/** Texts of a file in a language, each with its weight. */
function textsIn(document: PlainMap, language: Language): (readonly [string, number])[] {
  const all = descriptionsOf(document)
  const own = all.filter(({ tag }) => primary(tag) === language)
  return own.flatMap(({ section }) => [
    [textAt(section, 'genericName') ?? '', 1.5],
    [textAt(section, 'shortDescription') ?? '', 1.5],
    [textsAt(section, 'features').join('\n'), 0.8],
    [textAt(section, 'longDescription') ?? '', 0.6],
  ])
}

/** What the words of a file in one language say for each function. */
function wordScores(document: PlainMap, language: Language): Map<FunctionId, Score> {
  const best = new Map<string, { weight: number; word: string }>()
  for (const [text, weight] of textsIn(document, language)) {
    for (const [stem, { word }] of stemsOf(plainWords(text), language)) {
      if ((best.get(stem)?.weight ?? 0) < weight) best.set(stem, { weight, word })
    }
  }
  const scores = new Map<FunctionId, Score>()
  const known = vocabulary(language)
  for (const [stem, { weight, word }] of best) {
    for (const [id, own] of known.get(stem) ?? []) {
      const score = scoreOf(scores, id)
      score.total += weight * own
      score.words.set(word, weight * own)
    }
  }
  return scores
}

function scoreOf(scores: Map<FunctionId, Score>, id: FunctionId): Score {
  const score = scores.get(id) ?? { total: 0, words: new Map(), categories: [] }
  scores.set(id, score)
  return score
}

/**
 * Functions that a file's categories and words point to, best first, at most five. Suggestions for somebody who knows
 * the software: nothing is taken over by itself.
 */
export function suggestFunctions(document: PlainMap): FunctionSuggestion[] {
  const scores = wordScores(document, 'de')
  // The same said in two languages is not said twice.
  for (const [id, score] of wordScores(document, 'en')) {
    if (score.total > (scores.get(id)?.total ?? 0)) scores.set(id, score)
  }
  for (const category of new Set(textsAt(document, 'categories'))) {
    const functions = Object.hasOwn(categoryFunctions, category) ? (categoryFunctions[category] ?? []) : []
    for (const id of functions) {
      const score = scoreOf(scores, id)
      score.total += categoryWeight / functions.length
      score.categories.push(category)
    }
  }
  const best = Math.max(0, ...[...scores.values()].map(({ total }) => total))
  return [...scores]
    .filter(([, { total }]) => total >= least && total >= best * leastShare)
    .sort(([a, { total: x }], [b, { total: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(([id, score]) => ({
      function: id,
      confidence: confidenceOf(score, best),
      categories: score.categories,
      words: [...score.words]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, 6)
        .map(([word]) => word),
    }))
}
