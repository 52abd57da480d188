import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestCounted } from './schema/search-list'
import { countedText } from './search-text'

describe('a search as it is counted', () => {
  it.each([
    ['  Papierkorb   VOLL ', 'papierkorb voll'],
    ['DIN SPEC 91379', 'din spec 91379'],
    ['§ 31 VgV', '§ 31 vgv'],
    ['ﬁnanzen\u200b 2026', 'finanzen 2026'],
  ])('"%s" is "%s"', (typed, counted) => {
    expect(countedText(typed)).toBe(counted)
  })

  it.each([
    '',
    ' ',
    'a',
    '?!',
    'erika@beispiel.invalid',
    'mail an erika ＠ beispiel',
    '0561 / 12 34 56',
    '+49 561 12',
    'DE12 3456 7890',
    'https://beispiel.invalid/erika',
    'www.beispiel.invalid',
    'x'.repeat(longestCounted + 1),
  ])('"%s" is not counted', (typed) => {
    expect(countedText(typed)).toBeNull()
  })

  it('is a fixed point, short, and without addresses or long numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
        const counted = countedText(typed)
        if (counted === null) return
        expect(countedText(counted)).toBe(counted)
        expect(counted.length).toBeLessThanOrEqual(longestCounted)
        expect(counted).not.toMatch(/@|(?:\D*\d){7}/)
      }),
    )
  })
})
