import { describe, expect, it } from 'vitest'
import { type Contender, interleave } from './interleave'

/** A contender that gives these figures one after the other and notes when it was called. */
function scripted(name: string, figures: readonly number[], calls: string[] = []): Contender<number> {
  let turn = 0
  return {
    name,
    async measure() {
      calls.push(name)
      return figures[Math.min(turn++, figures.length - 1)] as number
    },
  }
}
const figure = (sample: number) => sample

describe('interleaved rounds', () => {
  it('take the contenders in turn and throw the first round away', async () => {
    const calls: string[] = []
    const result = await interleave([scripted('a', [99, 1, 2], calls), scripted('b', [99, 3, 4], calls)], {
      rounds: 2,
      figure,
    })
    expect(calls.join('')).toBe('ababab')
    expect(result.samples.get('a')).toEqual([1, 2])
    expect(result.samples.get('b')).toEqual([3, 4])
  })

  it('repeat a whole round in which the floor was far from its median', async () => {
    const result = await interleave([scripted('ours', [0, 5, 6, 7, 8]), scripted('floor', [0, 10, 20, 10, 10])], {
      rounds: 3,
      floor: 'floor',
      figure,
    })
    expect(result.samples.get('floor')).toEqual([10, 10, 10])
    expect(result.samples.get('ours')).toEqual([5, 8, 7])
    expect(result).toMatchObject({ repeated: 1, steady: true })
  })

  it('give up after the allowed repeats and say so', async () => {
    const result = await interleave([scripted('floor', [0, 10, 10, 20, 20, 20, 20, 20])], {
      rounds: 3,
      floor: 'floor',
      figure,
    })
    expect(result).toMatchObject({ repeated: 3, steady: false })
  })

  it('leave a floor within its tolerance alone', async () => {
    const result = await interleave([scripted('floor', [0, 10, 11, 9])], { rounds: 3, floor: 'floor', figure })
    expect(result).toMatchObject({ repeated: 0, steady: true })
  })
})
