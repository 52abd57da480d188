import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankHash, selectPage } from './rank'

describe('rankHash', () => {
  /** Computed with a separate program from the description in rank.ts. */
  it.each([
    ['2026-W48', 'listing-1', 3453178921],
    ['2026-W49', 'listing-1', 1746442299],
    ['', 'a', 2341691385],
    ['Woche 1 ü', 'variant_A-9', 2736645814],
    ['2026-W48', 'ä🚲', 3744366138],
  ])('of "%s:%s" is %i', (seed, id, expected) => {
    expect(rankHash(seed)(id)).toBe(expected)
  })

  it('gives every document the first place about equally often', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `listing-${at}`)
    const first = new Map<string, number>()
    for (let week = 0; week < 2000; week++) {
      const hash = rankHash(`2026-W${week}`)
      const winner = ids.reduce((best, id) => (hash(id) < hash(best) ? id : best))
      first.set(winner, (first.get(winner) ?? 0) + 1)
    }
    const deviation = ids.reduce((sum, id) => sum + ((first.get(id) ?? 0) - 100) ** 2 / 100, 0)
    expect(deviation).toBeLessThan(43.8)
  })
})

describe('selectPage', () => {
  it('equals a full sort', { timeout: 60_000 }, () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200, size: 'max' })
    fc.assert(
      fc.property(numbers, fc.nat(20), fc.nat(20), (values, offset, limit) => {
        const compare = (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0) || a - b
        const items = Uint32Array.from(values, (_, at) => at)
        const expected = [...items].sort(compare).slice(offset, offset + limit)
        expect(selectPage(items, compare, offset, limit)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
