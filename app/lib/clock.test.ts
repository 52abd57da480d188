import { describe, expect, it } from 'vitest'
import { berlinDate, isoWeek, weekLater, weekNumber } from './clock'

describe('berlinDate', () => {
  it('changes at midnight in Berlin, not in UTC, in winter and in summer', () => {
    expect(berlinDate(new Date('2026-01-10T22:59:59Z'))).toBe('2026-01-10')
    expect(berlinDate(new Date('2026-01-10T23:00:00Z'))).toBe('2026-01-11')
    expect(berlinDate(new Date('2026-07-10T22:00:00Z'))).toBe('2026-07-11')
  })
})

describe('isoWeek', () => {
  it.each([
    ['2026-01-01T12:00:00Z', '2026-W01'],
    ['2027-01-01T12:00:00Z', '2026-W53'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
    ['2026-11-22T22:59:59Z', '2026-W47'],
    ['2026-11-22T23:00:00Z', '2026-W48'],
  ])('%s is in %s', (moment, week) => {
    expect(isoWeek(new Date(moment))).toBe(week)
  })
})

describe('weekNumber', () => {
  it('goes up by one at midnight to Monday in Berlin, also over New Year', () => {
    expect(weekNumber(new Date('2026-11-22T22:59:59Z')) + 1).toBe(weekNumber(new Date('2026-11-22T23:00:00Z')))
    expect(weekNumber(new Date('2026-12-28T12:00:00Z'))).toBe(weekNumber(new Date('2027-01-03T12:00:00Z')))
    expect(weekNumber(new Date('2027-01-03T12:00:00Z')) + 1).toBe(weekNumber(new Date('2027-01-04T12:00:00Z')))
  })
})

describe('weekLater', () => {
  it.each([
    ['in the last hour of the week before summer time', '2025-03-23T22:29:32Z', '2025-W13'],
    ['in the first hour of the week of its end', '2025-10-19T22:00:00Z', '2025-W44'],
    ['over New Year', '2026-12-31T23:30:00Z', '2027-W01'],
  ])('is in the next week %s', (_, moment, week) => {
    const later = weekLater(new Date(moment))
    expect(isoWeek(later)).toBe(week)
    expect(weekNumber(later) - weekNumber(new Date(moment))).toBe(1)
  })
})
