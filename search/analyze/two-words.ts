/** Shortest of two English words that are written as one. */
const MIN_WORD = 3

/**
 * The two known words that a folded English word is written from ("opendata": open, data), or none. Of several ways the one
 * whose shorter word is longest counts, since short letters make up words by chance.
 */
export function twoWords(folded: string, isKnown: (word: string) => boolean): readonly string[] {
  if (!/^[a-z]+$/.test(folded)) return []
  let best: readonly string[] = []
  let shorter = MIN_WORD - 1
  for (let at = MIN_WORD; at <= folded.length - MIN_WORD; at++) {
    const least = Math.min(at, folded.length - at)
    if (least <= shorter) continue
    const words = [folded.slice(0, at), folded.slice(at)]
    if (words.every(isKnown)) [best, shorter] = [words, least]
  }
  return best
}
