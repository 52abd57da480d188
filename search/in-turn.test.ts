import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { InTurn } from './in-turn'

it('does one work after the other, however long each takes', async () => {
  const turns = new InTurn()
  const seen: string[] = []
  const work = (name: string, milliseconds: number) => async () => {
    seen.push(`${name} begins`)
    await sleep(milliseconds)
    seen.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([turns.run(work('long', 20)), turns.run(work('short', 0))])).toEqual(['long', 'short'])
  expect(seen).toEqual(['long begins', 'long ends', 'short begins', 'short ends'])
})

it('goes on after a failure, which only its own caller hears of', async () => {
  const turns = new InTurn()
  const failing = turns.run(async () => {
    throw new Error('no')
  })
  const next = turns.run(() => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})
