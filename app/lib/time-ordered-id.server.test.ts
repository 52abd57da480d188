import { expect, it, vi } from 'vitest'
import { timeOrderedId } from './time-ordered-id.server'

it('gives ids of version 7 that say when they were made', () => {
  const before = Date.now()
  const id = timeOrderedId()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const madeAt = Number.parseInt(id.replace('-', '').slice(0, 12), 16)
  expect(madeAt).toBeGreaterThanOrEqual(before)
  expect(madeAt).toBeLessThanOrEqual(Date.now())
})

it('gives ids in their order, more of them than fit into a millisecond, also when the clock goes back', () => {
  const ids = Array.from({ length: 10_000 }, timeOrderedId)
  const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000)
  ids.push(timeOrderedId())
  clock.mockRestore()
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
