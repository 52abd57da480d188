import { compoundWords, indivisibleWords } from './compound-vocabulary'
import { fold } from './fold'
import { stem } from './stem'

/** Shortest word that can be two words: three letters from the list and four more. */
export const MIN_COMPOUND = 7
const MIN_PART = 3
const MAX_PART = 24
const MAX_LEAVES = 6
/** Letters that join two parts. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e']
/** Endings that the last part may carry beyond its vocabulary form. */
const ENDINGS = ['n', 'en', 's', 'es', 'e', 'er', 'ern']

const fixedParts = new Set(compoundWords.map((word) => fold(word.toLowerCase(), 'de')))
const indivisible = new Set(indivisibleWords.map((word) => fold(word.toLowerCase(), 'de')))
for (const word of indivisible) fixedParts.add(word)

/** Whether a folded word is a part whatever the searched texts contain. */
export const isFixedPart = (folded: string): boolean => fixedParts.has(folded)

/** What a German compound is made of. */
export interface CompoundParts {
  /** The smallest parts as they stand in the vocabulary, in order, and where each begins and ends in the word. */
  words: readonly string[]
  places: readonly { start: number; end: number }[]
  /** Stems of the smallest parts and of every run of several neighbours, without the whole word. */
  stems: readonly string[]
}

interface Segment {
  start: number
  end: number
  /** The vocabulary word: the segment without ending. */
  word: string
}

export type CompoundSplitter = (folded: string) => CompoundParts | null

/**
 * Makes the function that takes German compounds apart ("strassenbeleuchtung": strasse(n), beleuchtung). Every part
 * must be a known word, joined by nothing or a linking element; the fewest parts win, then the longer last part, and
 * parts are taken apart again. A pure function of word and vocabulary.
 *
 * @param standsAlone whether a folded word is a word of its own in the searched texts; words under four letters and
 * with anything but letters are not asked for
 * @returns a function of a folded word; null for a word that is no compound of known parts
 */
export function createCompoundSplitter(standsAlone: (folded: string) => boolean = () => false): CompoundSplitter {
  const isPart = (word: string) => fixedParts.has(word) || (word.length >= 4 && standsAlone(word))
  return (folded) => {
    if (folded.length < MIN_COMPOUND || !/^[a-z]+$/.test(folded)) return null
    const leaves = leavesOf(folded, isPart)
    if (leaves.length < 2 || leaves.length > MAX_LEAVES) return null
    return { words: leaves.map((leaf) => leaf.word), places: leaves, stems: stemsOf(folded, leaves) }
  }
}

const MIN_KNOWN_PART = 5
/** Verbs with a particle and participles are no compounds, though words may stand in their letters. */
const PARTICLE_VERB =
  /^(?:hin|her|hinzu|heran|herum|heraus|ab|an|auf|aus|bei|dazu|durch|ein|fort|los|mit|nach|um|vor|vorbei|weg|zu|zuruck).*e[rl]?n$/
const PARTICIPLE = /^(?:ge|be|ver|er|ent|zer|uber|unter).{0,11}t(?:e|en|er|es|em)?$/

/** Whether a folded word looks like a verb with a particle ("hinzufahren"), which is not sought by its parts. */
export const isVerb = (folded: string): boolean => PARTICLE_VERB.test(folded)

/**
 * Makes the function that finds known words at the begin and the end of a word that is no compound of known parts alone
 * ("baustellenchaos": baustelle). None, one or two; they do not overlap. Verbs stand in compounds without their ending
 * ("Anmeldeverfahren").
 */
export function createPartFinder(
  standsAlone: (folded: string) => boolean = () => false,
): (folded: string) => readonly string[] {
  const isWord = (word: string) => fixedParts.has(word) || standsAlone(word)
  const isPart = (word: string) =>
    word.length >= MIN_KNOWN_PART
      ? isWord(word) || standsAlone(word.endsWith('e') ? `${word}n` : `${word}en`)
      : word.length >= 4 && fixedParts.has(word)
  return (folded) => {
    if (folded.length < MIN_COMPOUND || !/^[a-z]+$/.test(folded)) return []
    if (indivisible.has(folded) || isVerb(folded) || PARTICIPLE.test(folded)) return []
    const found: string[] = []
    let from = 0
    while (from < folded.length && found.length < MAX_LEAVES) {
      const next = knownPart(folded, from, isPart) ?? (from > 0 ? knownPart(folded, from + 1, isPart) : null)
      if (!next) break
      found.push(next.word)
      from = next.end
    }
    for (let start = Math.max(from, MIN_PART); start <= folded.length - 4; start++) {
      const last = lastPart(folded, start, isPart)
      if (last && last.word.length >= MIN_KNOWN_PART) return [...found, last.word]
    }
    return found
  }
}

/** The longest part that begins at a place, the whole word left aside. */
function knownPart(word: string, start: number, isPart: IsPart): Segment | null {
  for (let end = Math.min(word.length, start + MAX_PART); end >= start + 4; end--) {
    const part = word.slice(start, end)
    if (part.length < word.length && isPart(part)) return { start, end, word: part }
  }
  return null
}

function stemsOf(folded: string, leaves: readonly Segment[]): string[] {
  const stems = new Set<string>()
  for (const leaf of leaves) stems.add(stem(leaf.word, 'de'))
  for (let first = 0; first < leaves.length; first++) {
    for (let last = first + 1; last < leaves.length; last++) {
      if (first === 0 && last === leaves.length - 1) continue
      stems.add(stem(folded.slice(leaves[first]?.start, leaves[last]?.end), 'de'))
    }
  }
  return [...stems]
}

function leavesOf(word: string, isPart: IsPart): Segment[] {
  if (indivisible.has(word)) return []
  return segment(word, isPart).flatMap((part) => {
    const inner = part.word.length >= MIN_COMPOUND ? leavesOf(part.word, isPart) : []
    if (inner.length < 2) return [part]
    const moved = inner.map((leaf) => ({ ...leaf, start: leaf.start + part.start, end: leaf.end + part.start }))
    const last = moved[moved.length - 1]
    if (last) last.end = Math.max(last.end, part.end)
    return moved
  })
}

type IsPart = (word: string) => boolean

interface Best {
  parts: number
  /** Length of the last part, for the choice between equally short segmentations. */
  tail: number
  segment: Segment
  rest: Best | null
}

/** The best segmentation of the whole word into at least two parts; empty if there is none. */
function segment(word: string, isPart: IsPart): Segment[] {
  const segments: Segment[] = []
  for (let step = bestFrom(word, 0, isPart, []); step; step = step.rest) segments.push(step.segment)
  return segments
}

/** @param memo what is known from each place on */
function bestFrom(word: string, start: number, isPart: IsPart, memo: (Best | null)[]): Best | null {
  const known = memo[start]
  if (known !== undefined) return known
  let best: Best | null = null
  if (start > 0) {
    const last = lastPart(word, start, isPart)
    if (last) best = { parts: 1, tail: word.length - start, segment: last, rest: null }
  }
  for (let end = Math.min(word.length - MIN_PART, start + MAX_PART); end >= start + MIN_PART; end--) {
    const part = word.slice(start, end)
    if (!isPart(part)) continue
    for (const next of beginsAfter(word, end)) {
      if (next > word.length - MIN_PART) continue
      const rest = bestFrom(word, next, isPart, memo)
      if (!rest || (best && !isBetter(rest.parts + 1, rest.tail, best))) continue
      best = { parts: rest.parts + 1, tail: rest.tail, segment: { start, end, word: part }, rest }
    }
  }
  memo[start] = best
  return best
}

/** Where the next part may begin: after a linking element, or with the last letter of a part that ends in two of it. */
function beginsAfter(word: string, end: number): number[] {
  const begins = LINKS.filter((link) => word.startsWith(link, end)).map((link) => end + link.length)
  return isDoubled(word, end) ? [...begins, end - 1] : begins
}

/** Two equal consonants before a place, of which folding may have taken a third one: "schiffahrt", "bestelliste". */
const isDoubled = (word: string, end: number): boolean =>
  word[end - 1] === word[end - 2] && /[^aeiou]/.test(word[end - 1] ?? '')

function isBetter(parts: number, tail: number, than: Best): boolean {
  return parts < than.parts || (parts === than.parts && tail > than.tail)
}

function lastPart(word: string, start: number, isPart: IsPart): Segment | null {
  const end = word.length
  if (end - start > MAX_PART) return null
  const whole = word.slice(start)
  if (isPart(whole)) return { start, end, word: whole }
  for (const ending of ENDINGS) {
    if (!whole.endsWith(ending) || whole.length - ending.length < 4) continue
    const bare = whole.slice(0, -ending.length)
    if (isPart(bare)) return { start, end, word: bare }
  }
  return null
}
