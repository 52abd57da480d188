import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational } from '../rational'
import { readCell } from './cell-reading'
import { decimal, decimalText, toScale } from './decimal'
import { valueText } from './value-text'
import type { Cell } from './workbook'

describe('what a cell shows', () => {
  const cases: readonly (readonly [Cell, german: string, english: string])[] = [
    [{ type: 'number', value: 6280793 }, '6.280.793', '6,280,793'],
    [{ type: 'number', value: 2026, plain: true }, '2026', '2026'],
    [{ type: 'number', value: 0.1 + 0.2 }, '0,3', '0.3'],
    [{ type: 'number', value: '-1234.500' }, '-1.234,500', '-1,234.500'],
    [{ type: 'number', value: '0.125', decimals: 2 }, '0,13', '0.13'],
    [{ type: 'number', value: '-0.004', decimals: 2 }, '0,00', '0.00'],
    [{ type: 'number', value: 1e-7 }, '0,0000001', '0.0000001'],
    [{ type: 'number', value: 1e21 }, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [{ type: 'money', cents: 123456 }, '1.234,56\u00a0€', '€1,234.56'],
    [{ type: 'money', cents: -5 }, '-0,05\u00a0€', '-€0.05'],
    [{ type: 'percent', share: rational(1, 3) }, '33,3\u00a0%', '33.3%'],
    [{ type: 'percent', share: rational(-2, 3), decimals: 0 }, '-67\u00a0%', '-67%'],
    [{ type: 'percent', share: '0.125' }, '12,5\u00a0%', '12.5%'],
    [{ type: 'percent', share: '1' }, '100\u00a0%', '100%'],
    [{ type: 'date', date: '2026-11-28' }, '28.11.2026', '28/11/2026'],
    [{ type: 'dateTime', instant: '2026-07-01T22:30:05Z' }, '02.07.2026 00:30', '02/07/2026 00:30'],
    [{ type: 'dateTime', instant: '2026-11-28T09:30:00.000Z' }, '28.11.2026 10:30', '28/11/2026 10:30'],
    [{ type: 'boolean', value: true }, 'WAHR', 'TRUE'],
    [{ type: 'text', text: ' a\tb ' }, ' a b ', ' a b '],
    [{ type: 'text', text: '\u0000' }, '', ''],
    [{ type: 'empty' }, '', ''],
  ]
  it.each(cases.map(([cell, ...texts]) => [...texts, cell] as const))('%s, in English %s', (german, english, cell) => {
    expect(valueText('de', readCell('de', cell))).toBe(german)
    expect(valueText('en', readCell('en', cell))).toBe(english)
  })
})

describe('what no spreadsheet holds as a value', () => {
  const cases: readonly (readonly [Cell, string])[] = [
    [{ type: 'number', value: '12345678901234567890.5' }, '12.345.678.901.234.567.890,5'],
    [{ type: 'number', value: '0.1234567890123456', decimals: 2 }, '0,1234567890123456'],
    [{ type: 'money', cents: 9_007_199_254_740_991 }, '90.071.992.547.409,91\u00a0€'],
    [{ type: 'percent', share: '0.12345678901234567' }, '12,345678901234567\u00a0%'],
    [{ type: 'date', date: '1900-02-28' }, '1900-02-28'],
    [{ type: 'dateTime', instant: '1899-12-31T12:00:00Z' }, '1899-12-31 13:00:00'],
  ]
  it.each(cases)('%j is text: %s', (cell, text) =>
    expect(readCell('de', cell)).toEqual({ kind: 'text', text, link: null }),
  )
})

it.each<Cell>([
  { type: 'number', value: Number.NaN },
  { type: 'number', value: Number.POSITIVE_INFINITY },
  { type: 'number', value: '1,5' },
  { type: 'number', value: '=1+1' },
  { type: 'number', value: '1e999' },
  { type: 'money', cents: 0.5 },
  { type: 'date', date: '2026-02-30' },
  { type: 'dateTime', instant: '2026-11-28T10:30:00' },
  { type: 'dateTime', instant: 'Z' },
])('%j is refused', (cell) => expect(() => readCell('de', cell)).toThrow(RangeError))

it('takes no number of more signs than are quickly read', () => {
  expect(() => readCell('de', { type: 'number', value: '1'.repeat(401) })).toThrow(RangeError)
})

it('links one line of text, and only to the web', () => {
  const link = 'https://beispiel.example/'
  expect(readCell('de', { type: 'text', text: 'a', link })).toMatchObject({ link })
  expect(readCell('de', { type: 'text', text: 'a\nb', link })).toMatchObject({ link: null })
  expect(readCell('de', { type: 'text', text: 'a', link: 'data:,a' })).toMatchObject({ link: null })
})

describe('decimals', () => {
  const digits = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
  const scale = fc.integer({ min: 0, max: 20 })

  it('are written and read without loss', () => {
    fc.assert(
      fc.property(digits, scale, (value, decimals) => {
        const number = { digits: value, scale: decimals }
        expect(decimal(decimalText(number))).toEqual(number)
        expect(toScale(toScale(number, 20), decimals)).toEqual(number)
      }),
    )
  })

  it('agree with binary numbers to 15 digits, or are text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = readCell('de', { type: 'number', value })
        if (read.kind === 'text') expect(Number.isInteger(value)).toBe(true)
        else expect(read.kind === 'number' && Number(decimalText(read.number))).toBe(Number(value.toPrecision(15)) || 0)
      }),
    )
  })

  it('are rounded half away from zero, by at most half a unit', () => {
    fc.assert(
      fc.property(digits, scale, fc.integer({ min: 0, max: 20 }), (value, decimals, wanted) => {
        const rounded = toScale({ digits: value, scale: decimals }, wanted)
        const unit = 10n ** BigInt(Math.max(0, decimals - wanted))
        const difference = rounded.digits * unit - value * 10n ** BigInt(Math.max(0, wanted - decimals))
        expect(2n * (difference < 0n ? -difference : difference)).toBeLessThanOrEqual(unit)
      }),
    )
    expect(decimalText(toScale(decimal('-2.5'), 0))).toBe('-3')
    expect(decimalText(toScale(decimal('2.5'), 0))).toBe('3')
  })
})
