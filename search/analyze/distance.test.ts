import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithinTypos } from './distance'

/** Optimal string alignment, the whole table. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)])
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const options = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(at(i - 2, j - 2) + 1)
      ;(rows[i] as number[])[j] = Math.min(...options)
    }
  }
  return at(a.length, b.length)
}

describe('isWithinTypos', () => {
  it('equals the full table', { timeout: 60_000 }, () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
        expect(isWithinTypos(a, b, most)).toBe(distance(a, b) <= most)
      }),
      { numRuns: 5000 },
    )
  })
})
