/** Typos that a word of this many letters may have: none under four letters, one up to seven, two from eight. */
export function allowedTypos(letters: number): number {
  if (letters < 4) return 0
  return letters < 8 ? 1 : 2
}

/** Names of standards and numbers ("91357") are never taken for one another. */
export const mayHaveTypos = (surface: string): boolean => !/[^\p{L}]/u.test(surface)

/**
 * Whether two words differ by at most `most` typos: a letter missing, added, replaced, or two neighbours swapped.
 * Time grows with the length of the words times `most`.
 */
export function isWithinTypos(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let twoBack: number[] = []
  let oneBack = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(most + 1)
    row[0] = i
    let least = row[0]
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const replaced = (oneBack[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let distance = Math.min(replaced, (oneBack[j] as number) + 1, (row[j - 1] as number) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (twoBack[j - 2] as number) + 1)
      }
      row[j] = distance
      least = Math.min(least, distance)
    }
    if (least > most) return false
    twoBack = oneBack
    oneBack = row
  }
  return (oneBack[b.length] as number) <= most
}
