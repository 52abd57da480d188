import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Leadership, startLeadership } from '../../app/lib/leadership.server'
import { workerDatabase } from '../setup/databases'
import { openSilentWay, type SilentWay } from '../setup/silent-way'

const pauses = { retryAfter: 20, answerWithin: 300 }
const within = { timeout: 3_000, interval: 20 }
let way: SilentWay
let attempts = 0
let widest = 0
const started: Leadership[] = []

beforeEach(async () => {
  attempts = 0
  widest = 0
  way = await openSilentWay(await workerDatabase(), () => {
    attempts += 1
    // The end of the attempt before is told a moment after the next one has begun.
    setTimeout(() => {
      widest = Math.max(widest, way.open())
    }, pauses.answerWithin / 3)
  })
})
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
  await way.close()
})

const start = async (onLead: () => void = () => {}) => {
  const one = await startLeadership(way.url, 'test', onLead, pauses)
  started.push(one)
  return one
}

it('lets one lead, and another one when that has ended', async () => {
  const [first, second] = [await start(), await start()]
  expect([first.leads(), second.leads()]).toEqual([true, false])
  await first.stop()
  await vi.waitFor(() => expect(second.leads()).toBe(true), within)
})

it('asks a silent database one attempt at a time, and leads once it answers', async () => {
  way.fallSilent(true)
  const told = vi.fn()
  const one = await start(told)
  await sleep(1_000)
  expect([one.leads(), widest]).toEqual([false, 1])
  expect(attempts).toBeLessThanOrEqual(6)
  way.fallSilent(false)
  await vi.waitFor(() => expect(one.leads()).toBe(true), within)
  expect(told).toHaveBeenCalledTimes(1)
})

it('does not lead without the database, and does again when it is back', async () => {
  const one = await start()
  expect(one.leads()).toBe(true)
  way.fallSilent(true)
  way.cut()
  await vi.waitFor(() => expect(one.leads()).toBe(false), within)
  way.fallSilent(false)
  await vi.waitFor(() => expect(one.leads()).toBe(true), within)
})
