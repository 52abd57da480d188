import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { drain } from './drain'

/** Keeps the event loop for so long, as a page that is made does. */
function hold(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

/** Status of an answer on a connection of its own; the code of the fault without one. */
function ask(port: number): Promise<number | string> {
  return new Promise((resolve) => {
    const asking = request({ port, host: '127.0.0.1', agent: false }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    asking.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)).end()
  })
}

it('answers every connection that the system had taken, however long the answers before it take', async () => {
  const server = createServer((_, response) => {
    hold(120)
    response.end('whole')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const answers = Array.from({ length: 16 }, () => ask(port))
  // The connections are made while the loop is kept, so that the system holds them ready.
  await once(server, 'connection')
  const drained = drain(server, 10_000)
  expect(await Promise.all(answers)).toEqual(Array(16).fill(200))
  expect(await drained).toEqual({ whole: true })
  expect(await ask(port)).toBe('ECONNREFUSED')
})
