import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { atOnce } from './at-once'

it('does everything, in order, and no more at the same time than it may', async () => {
  let running = 0
  let peak = 0
  const work = async (value: number) => {
    peak = Math.max(peak, ++running)
    await sleep(value % 3)
    running--
    return value * 2
  }
  const values = Array.from({ length: 20 }, (_, at) => at)
  expect(await atOnce(3, values, work)).toEqual(values.map((value) => value * 2))
  expect(peak).toBe(3)
  expect(await atOnce(3, [], work)).toEqual([])
})

it('throws the first failure and begins nothing after it', async () => {
  const begun: number[] = []
  const work = async (value: number) => {
    begun.push(value)
    if (value === 1) throw new Error('no')
    await sleep(1)
  }
  await expect(atOnce(2, [0, 1, 2, 3], work)).rejects.toThrow('no')
  await sleep(20)
  expect(begun).toEqual([0, 1])
})
