import { allowedTypos, mayHaveTypos } from '../analyze/distance'
import { stem } from '../analyze/stem'
import type { Dictionary } from './dictionary'

/** A word that may have been meant, by its stem. */
interface NearWord {
  stem: string
  /** Typos: 1 or 2. */
  distance: number
}

/** Shortest word whose typos are forgiven though it stands in no text. */
const MIN_LEADING = 6

/**
 * The nearest known words at one or two typos: none under 4 letters, one up to 7, two from 8; never in numbers. Another
 * first letter is two typos, since hardly anybody mistypes it: "Doodle" is not meant to be "Moodle". Words that only lead
 * to what stands in a text come in where no word of a text is one typo away.
 */
export function nearestWords(dictionary: Dictionary, surface: string): readonly NearWord[] {
  const allowed = allowedTypos(surface.length)
  if (allowed === 0 || !mayHaveTypos(surface)) return []
  const near = [...similarWords(dictionary, surface, allowed), ...swappedWords(dictionary, surface)]
  const nearest = Math.min(...near.map((one) => one.distance))
  const leading = nearest === 1 ? [] : leadingWords(dictionary, surface)
  return leading.length > 0 ? leading : near.filter((one) => one.distance === nearest)
}

function similarWords(dictionary: Dictionary, surface: string, allowed: number): NearWord[] {
  const near: NearWord[] = []
  for (const [entry, distance] of dictionary.similarTo(surface, allowed)) {
    const typos = Math.max(1, distance) + (entry.surface[0] === surface[0] ? 0 : 1)
    if (!entry.stop && typos <= allowed) near.push({ stem: entry.group.stem, distance: typos })
  }
  return near
}

/** The spellings in which two neighbouring letters have changed places. */
const swapsOf = (surface: string): string[] =>
  Array.from(
    { length: surface.length - 1 },
    (_, at) => surface.slice(0, at) + surface[at + 1] + surface[at] + surface.slice(at + 2),
  )

const swappedWords = (dictionary: Dictionary, surface: string): NearWord[] =>
  swapsOf(surface).flatMap((swapped) => {
    const entry = dictionary.get(swapped)
    return entry && !entry.stop ? { stem: entry.group.stem, distance: 1 } : []
  })

function leadingWords(dictionary: Dictionary, surface: string): NearWord[] {
  if (surface.length < MIN_LEADING) return []
  const { synonyms, language } = dictionary
  const words = [...synonyms.nearTo(surface), ...swapsOf(surface).filter((swapped) => synonyms.knows(swapped))]
  return words.flatMap((word) => {
    const meant = stem(word, language)
    const aims = [...synonyms.sameAs(meant), ...synonyms.leadsTo(meant)]
    const helps = word[0] === surface[0] && aims.some((key) => dictionary.group(key) !== undefined)
    return helps ? { stem: meant, distance: 1 } : []
  })
}
