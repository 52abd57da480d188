import { describe, expect, it } from 'vitest'
import { deviation, mean, median, ndcg, quantile } from './stats'

describe('the statistics of the benchmarks', () => {
  it('take the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('take the smallest value that the share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(quantile(hundred, 0.5)).toBe(50)
    expect(quantile(hundred, 0.95)).toBe(95)
    expect(quantile(hundred, 1)).toBe(100)
    expect(quantile([7], 0.01)).toBe(7)
    expect(quantile([], 0.5)).toBeNaN()
  })

  it('measure how far the farthest value is from the median', () => {
    expect(deviation([10, 10, 10])).toBe(0)
    expect(deviation([8, 10, 11])).toBeCloseTo(0.2)
  })

  it('leave their input as it was', () => {
    const values = [3, 1, 2]
    median(values)
    quantile(values, 0.5)
    deviation(values)
    ndcg(values, values)
    expect(values).toEqual([3, 1, 2])
  })

  it('reckon the mean', () => expect(mean([1, 2, 6])).toBe(3))
})

describe('the discounted gain', () => {
  it('is 1 for the best order and 0 without a find', () => {
    expect(ndcg([1, 1, 0, 0], [1, 1, 0, 0])).toBe(1)
    expect(ndcg([0, 0], [1, 1])).toBe(0)
    expect(ndcg([], [])).toBe(0)
  })

  it('counts a find less the later it comes', () => {
    expect(ndcg([0, 1], [1])).toBeCloseTo(1 / Math.log2(3))
    expect(ndcg([0, 0, 1], [1])).toBeCloseTo(0.5)
  })

  it('asks for no more than there are places', () => {
    const twenty = new Array(20).fill(1)
    expect(ndcg(twenty.slice(0, 10), twenty)).toBe(1)
    expect(ndcg([...new Array(10).fill(0), ...twenty], twenty)).toBe(0)
  })
})
