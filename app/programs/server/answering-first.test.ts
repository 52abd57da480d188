import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { processPace } from '../../../search/slices'
import { answeringFirst } from './answering-first'
import type { PageHandler } from './pages'

const held = new Set<object>()
let responses: ServerResponse[]

beforeEach(() => {
  responses = []
  held.clear()
  vi.spyOn(processPace, 'hold').mockImplementation(() => {
    const one = {}
    held.add(one)
    return () => held.delete(one)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function serving(handler: PageHandler) {
  const server = createServer(handler)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const client = connect(port, '127.0.0.1')
  await once(client, 'connect')
  const close = async () => {
    client.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  return { client, close }
}

const request = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'
const keep: PageHandler = (_, response) => {
  responses.push(response)
}

it('holds work back until the answer is there', async () => {
  const { client, close } = await serving(answeringFirst(keep))
  client.write(request)
  await vi.waitFor(() => expect(responses).toHaveLength(1))
  expect(held.size).toBe(1)
  responses[0]?.end()
  await vi.waitFor(() => expect(held.size).toBe(0))
  await close()
})

it('holds nothing back for requests that nobody waits for any more, not even those that had no turn yet', async () => {
  const { client, close } = await serving(answeringFirst(keep))
  client.write(request + request)
  await vi.waitFor(() => expect(responses).toHaveLength(2))
  expect(held.size).toBe(2)
  client.destroy()
  await vi.waitFor(() => expect(held.size).toBe(0))
  await close()
})

it('holds nothing back for a response that is over', async () => {
  const { client, close } = await serving((request, response) => {
    responses.push(response)
    response.once('close', () => answeringFirst(keep)(request, response))
  })
  client.write(request)
  await vi.waitFor(() => expect(responses).toHaveLength(1))
  client.destroy()
  await vi.waitFor(() => expect(responses).toHaveLength(2))
  await sleep(10)
  expect(held.size).toBe(0)
  await close()
})
