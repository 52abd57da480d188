import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { UnderWay } from './under-way'

/** A question that nobody answers. */
const unanswered = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

it('ends a question whose time is over', async () => {
  await expect(new UnderWay(10).ask(unanswered)).rejects.toMatchObject({ name: 'TimeoutError' })
})

it('ends all that are under way, and none that come later or are answered', async () => {
  const underWay = new UnderWay(10_000)
  const signals: AbortSignal[] = []
  const answered = await underWay.ask(async (signal) => {
    signals.push(signal)
    return 'answer'
  })
  const waiting = Promise.allSettled([underWay.ask(unanswered), underWay.wait(sleep(10_000, 'late', { ref: false }))])
  underWay.end()
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(answered).toBe('answer')
  expect(signals[0]?.aborted).toBe(false)
  expect(await underWay.wait(Promise.resolve('done'))).toBe('done')
})
