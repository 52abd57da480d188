import { expect, it } from 'vitest'
import { blocking } from './blocking'

it('counts what tasks hold beyond 50 ms, on the side of the first paint where they do', () => {
  const tasks = [
    { start: 100, end: 180 },
    { start: 900, end: 1_100 },
    { start: 1_200, end: 1_240 },
    { start: 1_300, end: 1_420 },
  ]
  expect(blocking(tasks, 1_000)).toEqual({ before: 30 + 50, tbt: 50 + 70 })
})

it('counts nothing twice where the first paint is between tasks', () => {
  expect(blocking([{ start: 0, end: 150 }], 500)).toEqual({ before: 100, tbt: 0 })
  expect(blocking([{ start: 600, end: 750 }], 500)).toEqual({ before: 0, tbt: 100 })
})
