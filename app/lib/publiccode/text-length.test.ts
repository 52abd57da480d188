import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textLength } from './text-length'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const signs = [
  'a',
  ' ',
  '\n',
  '\r',
  'ä',
  'a\u0301',
  '\u0301',
  '\u200d',
  '🙂',
  '👩‍👩‍👧',
  '🇩',
  '🇪',
  '中',
  '\u0600',
  '\ud83d',
  '각',
]

it('counts characters as readers do, in texts of any length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...signs), fc.oneof(fc.nat(3), fc.nat(200))), { maxLength: 12 }),
      fc.nat(1_500),
      (parts, most) => {
        const text = parts.map(([sign, times]) => sign.repeat(times)).join('')
        const whole = [...segmenter.segment(text)].length
        const counted = textLength(text, most)
        // Where nothing but ASCII stands, the whole length costs nothing.
        expect(Math.min(counted, most + 1)).toBe(Math.min(whole, most + 1))
      },
    ),
    { numRuns: 400 },
  )
})
