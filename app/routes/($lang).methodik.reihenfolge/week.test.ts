import { describe, expect, it } from 'vitest'
import { rankHash } from '../../../search/rank'
import { isoWeek } from '../../lib/clock'
import { hashCode } from './hash-code'
import { weekDays } from './week'

describe('the days of a week', () => {
  it.each([
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
  ])('%s is %s to %s', (week, from, to) => {
    expect(weekDays(week)).toEqual({ from, to })
  })

  it('are in that week', () => {
    for (let moment = Date.UTC(2024, 0, 1, 12); moment < Date.UTC(2029, 0, 1); moment += 86_400_000) {
      const { from, to } = weekDays(isoWeek(new Date(moment)))
      const today = new Date(moment).toISOString().slice(0, 10)
      expect(from <= today && today <= to, today).toBe(true)
    }
  })
})

describe('the published rule', () => {
  it('gives the numbers that order the catalogue', () => {
    const published = new Function(`${hashCode}; return number`)() as (week: string, id: string) => number
    const ids = ['', 'a', '019a7c1e-5b3a-7c11-9d00-0123456789ab', 'Übergrößenträger', '🚰']
    for (const week of ['2026-W47', '2026-W48', '2027-W01']) {
      const expected = rankHash(week)
      for (const id of ids) expect(published(week, id), `${week}:${id}`).toBe(expected(id))
    }
  })
})
