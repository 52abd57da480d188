import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Lateness } from './lateness'

it('takes an answer that comes in time', async () => {
  const lateness = new Lateness(200)
  expect(await lateness.inTime(sleep(1, 'answer'))).toBe('answer')
  expect(lateness.any).toBe(false)
})

it('waits no longer than it should, and knows of a late answer until it comes', async () => {
  const lateness = new Lateness(10)
  let come = (_: string) => {}
  const coming = new Promise<string>((resolve) => {
    come = resolve
  })
  expect(await lateness.inTime(coming)).toBe(null)
  expect(lateness.any).toBe(true)
  come('answer')
  await coming
  expect(lateness.any).toBe(false)
})

it('passes on what fails in time, and keeps quiet about what fails late', async () => {
  const lateness = new Lateness(30)
  await expect(lateness.inTime(Promise.reject(new RangeError('no such facet')))).rejects.toThrow(RangeError)
  const failing = sleep(60).then(() => Promise.reject(new Error('gone')))
  expect(await lateness.inTime(failing)).toBe(null)
  await failing.catch(() => undefined)
  expect(lateness.any).toBe(false)
})
