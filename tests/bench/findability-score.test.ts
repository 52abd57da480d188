import { describe, expect, it } from 'vitest'
import type { GradedQuery } from './findability/graded-query'
import { meanOfTries, meanScore, scoreOf } from './findability/score'

const query: GradedQuery = { kinds: ['everyday'], text: 'Licht', grades: { 3: ['lamp'], 2: ['torch'], 1: ['candle'] } }

describe('the score of an answer', () => {
  it('is best for the best order, whatever follows', () => {
    const { ndcg, precision, ceiling, empty } = scoreOf(query, ['lamp', 'torch', 'candle', 'chair'])
    expect(ndcg).toBe(1)
    expect([precision, ceiling, empty]).toEqual([0.4, 0.4, false])
  })

  it('weighs grades as 7, 3 and 1 and later places less', () => {
    const best = 7 + 3 / Math.log2(3) + 1 / 2
    expect(scoreOf(query, ['torch', 'lamp']).ndcg).toBeCloseTo((3 + 7 / Math.log2(3)) / best)
    expect(scoreOf(query, ['chair', 'table', 'candle']).ndcg).toBeCloseTo(1 / 2 / best)
  })

  it('counts a listing once, however many of its variants are found', () => {
    expect(scoreOf(query, ['lamp', 'lamp', 'lamp', 'torch', 'torch', 'candle']).ndcg).toBe(1)
    expect(scoreOf(query, ['lamp', 'lamp', 'lamp', 'lamp', 'lamp', 'torch']).precision).toBe(0.4)
  })

  it('does not look beyond ten listings, nor beyond five for precision', () => {
    const others = Array.from({ length: 10 }, (_, index) => `other-${index}`)
    expect(scoreOf(query, [...others, 'lamp']).ndcg).toBe(0)
    expect(scoreOf(query, [...others.slice(0, 5), 'lamp']).precision).toBe(0)
    expect(scoreOf(query, [...others.slice(0, 9), 'lamp']).ndcg).toBeGreaterThan(0)
  })

  it('does not take a part for a fit, and tells nothing found from nothing fitting', () => {
    expect(scoreOf(query, ['candle']).precision).toBe(0)
    expect(scoreOf(query, ['chair'])).toMatchObject({ ndcg: 0, empty: false })
    expect(scoreOf(query, [])).toMatchObject({ ndcg: 0, empty: true })
  })
})

describe('the mean of scores', () => {
  it('makes one of several tries', () => {
    const tries = [scoreOf(query, ['lamp', 'torch', 'candle']), scoreOf(query, ['candle'])]
    const { ndcg, precision, ceiling, empty } = meanOfTries(tries)
    expect(ndcg).toBeCloseTo((1 + (tries[1]?.ndcg ?? 0)) / 2)
    expect([precision, ceiling, empty]).toEqual([0.2, 0.4, false])
  })

  it('is taken over queries', () => {
    const { queries, precision, zeroHits } = meanScore([scoreOf(query, ['lamp', 'torch']), scoreOf(query, [])])
    expect([queries, precision, zeroHits]).toEqual([2, 0.2, 0.5])
  })
})
