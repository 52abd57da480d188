import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeToken, encodeSorted, encodeToken, quoted } from './encoding'

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

describe('encoding for the server', () => {
  it('brings every token back, and keeps different ones different after folding', { timeout: 60_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'A', 'a', 'ä', '~', '~0041', '', 'x"\\'),
    )
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(decodeToken(encodeToken(one))).toBe(one)
        expect(folded(encodeToken(one)) === folded(encodeToken(other))).toBe(one === other)
        expect(quoted(encodeToken(one))).toMatch(/^"[a-z0-9_.~-]*"$/)
      }),
    )
  })

  it('keeps the order of code units, and is never empty', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.string({ maxLength: 100 }), (one, other) => {
        expect(encodeSorted(one) < encodeSorted(other)).toBe(one < other)
      }),
    )
    expect(encodeSorted('')).not.toBe('')
    expect(Buffer.byteLength(encodeSorted('ß'.repeat(500)))).toBeLessThan(468)
  })
})
