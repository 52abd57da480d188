import { describe, expect, it } from 'vitest'
import { requestIds } from './request-id'

describe('numbers of requests', () => {
  it('differ from each other and from those of another process', () => {
    const first = requestIds()
    const second = requestIds()
    const numbers = new Set(Array.from({ length: 40_000 }, first))
    expect(numbers.size).toBe(40_000)
    for (const number of numbers)
      if (!/^[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{2,5}$/.test(number)) throw new Error(number)
    expect(second().slice(0, 6)).not.toBe(first().slice(0, 6))
  })
})
