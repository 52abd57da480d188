import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Leadership, startLeadership } from '../../app/lib/leadership.server'
import { workerDatabase } from '../setup/databases'

const pauses = { retryAfter: 20, answerWithin: 300 }
const within = { timeout: 3_000, interval: 20 }
/** A way to the database that can fall silent: it takes connections and says nothing. */
let way: Server
let silent = false
let attempts = 0
let widest = 0
const open = new Set<Socket>()
const started: Leadership[] = []
let url = ''

beforeEach(async () => {
  const database = new URL(await workerDatabase())
  const { hostname, port } = database
  silent = false
  attempts = 0
  widest = 0
  way = createServer((socket) => {
    attempts += 1
    open.add(socket)
    // The end of the attempt before is told a moment after the next one has begun.
    setTimeout(() => {
      widest = Math.max(widest, open.size)
    }, pauses.answerWithin / 3)
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
    if (silent) return socket.resume()
    const on = connect(Number(port), hostname)
    on.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket.on('close', () => on.destroy())
    socket.pipe(on).pipe(socket)
  })
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve))
  database.hostname = '127.0.0.1'
  database.port = String((way.address() as AddressInfo).port)
  url = database.href
})
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
  for (const socket of open) socket.destroy()
  await new Promise((resolve) => way.close(resolve))
})

const start = async (onLead: () => void = () => {}) => {
  const one = await startLeadership(url, 'test', onLead, pauses)
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
  silent = true
  const told = vi.fn()
  const one = await start(told)
  await sleep(1_000)
  expect([one.leads(), widest]).toEqual([false, 1])
  expect(attempts).toBeLessThanOrEqual(6)
  silent = false
  await vi.waitFor(() => expect(one.leads()).toBe(true), within)
  expect(told).toHaveBeenCalledTimes(1)
})

it('does not lead without the database, and does again when it is back', async () => {
  const one = await start()
  expect(one.leads()).toBe(true)
  silent = true
  for (const socket of open) socket.destroy()
  await vi.waitFor(() => expect(one.leads()).toBe(false), within)
  silent = false
  await vi.waitFor(() => expect(one.leads()).toBe(true), within)
})
