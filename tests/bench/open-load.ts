import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Answer, messagesFor } from './load'

export interface OpenLoad {
  port: number
  paths: readonly string[]
  perSecond: number
  seconds: number
}

export interface OpenLoadResult {
  /** Milliseconds from the moment at which each request was due to the end of its answer. */
  times: number[]
  statuses: Record<number, number>
  /** Longest delay with which a request was sent after it was due: the generator's own fault. */
  late: number
}

const mostConnections = 200

interface Line {
  socket: Socket
  busy: ((status: number) => void) | null
}

/**
 * Sends requests at a fixed rate, whatever becomes of those before: a slow answer does not hold the next one back, and its wait
 * counts. Each request takes a connection that is free, or a new one.
 */
export async function openLoad({ port, paths, perSecond, seconds }: OpenLoad): Promise<OpenLoadResult> {
  const messages = messagesFor(port, paths)
  const result: OpenLoadResult = { times: [], statuses: {}, late: 0 }
  const lines: Line[] = []
  let failure: Error | null = null
  const open = (): Line => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const line: Line = { socket, busy: null }
    const answer = new Answer((status) => line.busy?.(status))
    socket.on('data', (chunk) => answer.read(chunk))
    socket.once('error', (error) => {
      failure ??= error
    })
    lines.push(line)
    return line
  }
  const pending: Promise<void>[] = []
  const since = performance.now()
  const count = Math.round(perSecond * seconds)
  for (let index = 0; index < count && failure === null; index++) {
    const due = since + (index * 1_000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await sleep(wait)
    while (performance.now() < due) await new Promise((resolve) => setImmediate(resolve))
    result.late = Math.max(result.late, performance.now() - due)
    const line = lines.find(({ busy }) => busy === null) ?? (lines.length < mostConnections ? open() : null)
    if (line === null) throw new Error(`more than ${mostConnections} requests were under way at ${perSecond}/s`)
    pending.push(
      new Promise((resolve) => {
        line.busy = (status) => {
          line.busy = null
          result.times.push(performance.now() - due)
          result.statuses[status] = (result.statuses[status] ?? 0) + 1
          resolve()
        }
        line.socket.write(messages[index % messages.length] as Buffer)
      }),
    )
  }
  await Promise.race([
    Promise.all(pending),
    sleep(30_000, undefined, { ref: false }).then(() => {
      throw new Error('answers did not come within 30 s')
    }),
  ])
  for (const { socket } of lines) socket.destroy()
  if (failure) throw failure
  return result
}
