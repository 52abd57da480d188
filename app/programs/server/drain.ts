import type { RequestListener, Server } from 'node:http'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a connection without a request may wait for its next one, in milliseconds. */
const idleGrace = 1_000

/** Longest time in which connections are still taken over, in milliseconds. */
const takeOverWithin = 1_000

/** Keeps requests waiting until the returned function is called, which hands them to whom they were for. */
function holdRequests(server: Server): () => void {
  const handlers = server.listeners('request') as RequestListener[]
  const held: Parameters<RequestListener>[] = []
  server.removeAllListeners('request')
  server.on('request', (...request: Parameters<RequestListener>) => held.push(request))
  return () => {
    server.removeAllListeners('request')
    for (const handler of handlers) server.on('request', handler)
    for (const request of held) server.emit('request', ...request)
  }
}

/**
 * Takes over the connections that the system holds ready: closing the port would reset them. The event loop takes one in
 * each turn, so that a few turns without any say that there is none; requests have to wait meanwhile, as one that is
 * answered makes a turn long.
 */
async function takeOver(server: Server): Promise<void> {
  let taken = 0
  const count = () => {
    taken++
  }
  server.on('connection', count)
  const until = performance.now() + takeOverWithin
  for (let without = 0; without < 3 && performance.now() < until; ) {
    const before = taken
    await new Promise((resolve) => setImmediate(resolve))
    without = taken === before ? without + 1 : 0
  }
  server.off('connection', count)
}

/**
 * Takes no new connections, lets accepted requests end within `limit` milliseconds and then ends what is left. Kept
 * connections without a request get a moment, so that a request that is on its way is still answered.
 */
export async function drain(server: Server, limit: number): Promise<{ whole: boolean }> {
  const until = performance.now() + limit
  let open = true
  const release = holdRequests(server)
  await takeOver(server)
  // The server's own `close` would end idle connections at once, and with them requests that are on their way.
  net.Server.prototype.close.call(server, () => {
    open = false
  })
  release()
  await Promise.race([sleep(idleGrace, undefined, { ref: true }), closed()])
  while (open && performance.now() < until) {
    server.closeIdleConnections()
    await sleep(25)
  }
  const whole = !open
  server.closeAllConnections()
  server.close(() => {})
  return { whole }

  async function closed() {
    while (open) await sleep(25)
  }
}
