import { describe, expect, it } from 'vitest'
import type { DrillResult } from './drill'
import { failuresOfProof, judged } from './judge'

const result = (some: Partial<DrillResult>): DrillResult => ({
  ...{ tries: 10, reached: 10, failures: [], figures: {} },
  ...some,
})
const all = { mustReach: 1 }

describe('what a drill has to reach', () => {
  it('fails a drill that reached nothing of what it is about', () => {
    expect(judged(result({ tries: 1, reached: 0 }), all).failures).toEqual([
      'Only 0 of 1 tries reached what is tried; 1 have to.',
    ])
  })

  it('asks for the share of the drill, and no more', () => {
    expect(judged(result({ reached: 6 }), { mustReach: 0.6 }).failures).toEqual([])
    expect(judged(result({ reached: 5 }), { mustReach: 0.6 }).failures).toHaveLength(1)
  })

  it('keeps the failures there are', () => {
    expect(judged(result({ failures: ['lost'], reached: 9 }), all).failures).toEqual([
      'lost',
      'Only 9 of 10 tries reached what is tried; 10 have to.',
    ])
  })

  it('takes no tries for a failure, unless it is said what was not tried', () => {
    expect(judged(result({ tries: 0, reached: 0 }), all).failures).toEqual(['Nothing was tried.'])
    expect(judged(result({ tries: 0, reached: 0, notTried: ['a full disk'] }), all).failures).toEqual([])
  })

  it('does not excuse tries that reached nothing by what else was not tried', () => {
    expect(judged(result({ tries: 2, reached: 0, notTried: ['a real server'] }), all).failures).toHaveLength(1)
  })
})

describe('the proof of a drill', () => {
  const well = { fault: 'none', result: result({}) }
  const found = { fault: 'a lost row', result: result({ failures: ['lost'] }) }

  it('holds where each fault is found and nothing else', () => {
    expect(failuresOfProof([well, found])).toEqual([])
  })

  it('names a fault that was not found and a false alarm', () => {
    expect(failuresOfProof([well, { fault: 'a lost row', result: result({}) }])).toEqual([
      'The drill does not find the planted fault "a lost row".',
    ])
    expect(failuresOfProof([{ fault: 'none', result: result({ failures: ['lost'] }) }, found])).toEqual([
      'The drill finds faults where none is planted: lost',
    ])
  })

  it('needs a fault and a trial without one', () => {
    expect(failuresOfProof([well])).toEqual(['The drill plants no fault.'])
    expect(failuresOfProof([found])).toEqual(['The drill has no trial without a planted fault.'])
  })

  it('says nothing of faults that this machine cannot make', () => {
    const unable = result({ tries: 0, reached: 0, notTried: ['a full disk'] })
    expect(
      failuresOfProof([
        { fault: 'none', result: unable },
        { fault: 'a lost row', result: unable },
      ]),
    ).toEqual([])
  })
})
