/** Finds words that contain one of many others, without comparing each with each. */

const MIN_LETTERS = 4

/**
 * Makes the test whether a word contains one of `words` as letters. Words with anything but a to z, or under four
 * letters, are not looked for; null if none is left.
 */
export function containsAnyOf(words: Iterable<string>): ((word: string) => boolean) | null {
  const byBegin = new Map<number, string[]>()
  for (const word of words) {
    if (word.length < MIN_LETTERS || !/^[a-z]+$/.test(word)) continue
    const begin = fourLetters(word, 0)
    const others = byBegin.get(begin)
    if (others) others.push(word)
    else byBegin.set(begin, [word])
  }
  if (byBegin.size === 0) return null
  return (word) => {
    for (let at = 0; at + MIN_LETTERS <= word.length; at++) {
      const others = byBegin.get(fourLetters(word, at))
      if (others?.some((other) => word.startsWith(other, at))) return true
    }
    return false
  }
}

/** Four letters from a place on as a number; equal letters give equal numbers, others rarely do. */
function fourLetters(word: string, at: number): number {
  const firstTwo = ((word.charCodeAt(at) & 31) << 5) | (word.charCodeAt(at + 1) & 31)
  return (firstTwo << 10) | ((word.charCodeAt(at + 2) & 31) << 5) | (word.charCodeAt(at + 3) & 31)
}
