import type { Server } from 'node:http'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a connection without a request may wait for its next one, in milliseconds. */
const idleGrace = 1_000

/**
 * Takes no new connections, lets accepted requests end within `limit` milliseconds and then ends what is left. Kept
 * connections without a request get a moment, so that a request that is on its way is still answered.
 */
export async function drain(server: Server, limit: number): Promise<{ whole: boolean }> {
  const until = performance.now() + limit
  let open = true
  // What the system has taken for the process already would be reset; two turns of the event loop take it over.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
  // The server's own `close` would end idle connections at once, and with them requests that are on their way.
  net.Server.prototype.close.call(server, () => {
    open = false
  })
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
