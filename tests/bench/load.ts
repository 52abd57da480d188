import { connect, type Socket } from 'node:net'

export interface LoadResult {
  requests: number
  seconds: number
  /** Answers by status. */
  statuses: Record<number, number>
  bytes: number
}

export interface Load {
  port: number
  /** Addresses that are asked for in turn. */
  paths: readonly string[]
  requests: number
  connections?: number
  headers?: Record<string, string>
}

/**
 * Sends so many GET requests over a few kept connections, each connection one at a time, to this machine. Answers are
 * read whole. Without compression unless `headers` ask for it.
 */
export async function load({ port, paths, requests, connections = 16, headers = {} }: Load): Promise<LoadResult> {
  const messages = messagesFor(port, paths, headers)
  const result: LoadResult = { requests: 0, seconds: 0, statuses: {}, bytes: 0 }
  let sent = 0
  const next = () => (sent < requests ? messages[sent++ % messages.length] : undefined)
  const since = performance.now()
  await Promise.all(Array.from({ length: Math.min(connections, requests) }, () => talk(port, next, result)))
  result.seconds = (performance.now() - since) / 1000
  return result
}

/** Requests as they go over the line, one for each path. */
export function messagesFor(port: number, paths: readonly string[], headers: Record<string, string> = {}): Buffer[] {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, 'accept-encoding': 'identity', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  return paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${lines}\r\n`, 'latin1'))
}

function talk(port: number, next: () => Buffer | undefined, result: LoadResult): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const answer = new Answer((status, bytes) => {
      result.requests += 1
      result.bytes += bytes
      result.statuses[status] = (result.statuses[status] ?? 0) + 1
      send(socket, next, resolve)
    })
    socket.setTimeout(30_000, () => socket.destroy(new Error('no answer within 30 s')))
    socket.once('connect', () => send(socket, next, resolve))
    socket.on('data', (chunk) => answer.read(chunk))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the server closed the connection')))
  })
}

function send(socket: Socket, next: () => Buffer | undefined, done: () => void): void {
  const message = next()
  if (message) socket.write(message)
  else {
    done()
    socket.destroy()
  }
}

/** Reads answers off a connection: head, then a body of known length or in chunks. */
export class Answer {
  private head: Buffer | null = null
  private left = 0
  private chunked = false
  private tail = ''
  private status = 0
  private bytes = 0
  private readonly done: (status: number, bytes: number) => void

  constructor(done: (status: number, bytes: number) => void) {
    this.done = done
  }

  read(chunk: Buffer): void {
    this.bytes += chunk.length
    if (this.status === 0) {
      const seen = this.head ? Buffer.concat([this.head, chunk]) : chunk
      const end = seen.indexOf('\r\n\r\n')
      if (end < 0) {
        this.head = seen
        return
      }
      this.head = null
      const text = seen.toString('latin1', 0, end)
      this.status = Number(text.slice(9, 12))
      const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1]
      this.chunked = length === undefined
      this.left = Number(length ?? 0)
      this.body(seen.subarray(end + 4))
    } else this.body(chunk)
  }

  private body(part: Buffer): void {
    if (this.chunked) {
      this.tail = (this.tail + part.toString('latin1', Math.max(0, part.length - 5))).slice(-5)
      if (this.tail === '0\r\n\r\n') this.finish()
      return
    }
    this.left -= part.length
    if (this.left <= 0) this.finish()
  }

  private finish(): void {
    const { status, bytes } = this
    this.status = 0
    this.bytes = 0
    this.tail = ''
    this.done(status, bytes)
  }
}
