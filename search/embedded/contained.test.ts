import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsAnyOf } from './contained'

describe('containsAnyOf', () => {
  it('equals looking for each word', { timeout: 60_000 }, () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 4, maxLength: 7 })
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '1'), maxLength: 14 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), text, (words, one) => {
        expect(containsAnyOf(words)?.(one)).toBe(words.some((other) => one.includes(other)))
      }),
      { numRuns: 2000 },
    )
  })

  it('looks for nothing short or with other characters', () => {
    expect(containsAnyOf(['abc', 'ab12', 'zwei wörter'])).toBeNull()
  })
})
