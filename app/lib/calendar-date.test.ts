import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCalendarDate } from './calendar-date'

it('takes the days that the calendar has, and no others', () => {
  const two = (value: number) => String(value).padStart(2, '0')
  const numbers = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(14), fc.nat(33))
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
      const moment = new Date(`${text}T00:00:00Z`)
      const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
      expect(isCalendarDate(text)).toBe(exists)
    }),
    { numRuns: 2_000 },
  )
})

it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('takes %s', (text) => expect(isCalendarDate(text)).toBe(true))

it.each([
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '',
])('does not take "%s"', (text) => expect(isCalendarDate(text)).toBe(false))
