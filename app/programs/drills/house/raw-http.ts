import { connect, type Socket } from 'node:net'

/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number
  /** By name in lower case; of several the last. */
  headers: Readonly<Record<string, string>>
  body: string
  /** From the first byte sent, or the end of the sending side, to the last byte of the answer. */
  milliseconds: number
}

export interface RawOptions {
  /** Ends the sending side when nothing has come for a moment, for requests that may never become whole. */
  half?: boolean
  /** The answer has no body, as to HEAD. */
  head?: boolean
  /** Gives up after this time. */
  limitMilliseconds?: number
}

/** How long a sender waits before it ends its side, in milliseconds. */
const halfAfter = 250

/** The answer in these bytes, or `null` while some of it is missing. */
function parseAnswer(bytes: Buffer, ended: boolean, head: boolean): Omit<RawAnswer, 'milliseconds'> | null {
  const split = bytes.indexOf('\r\n\r\n')
  if (split < 0) return null
  const [statusLine = '', ...lines] = bytes.subarray(0, split).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(statusLine)?.[1])
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  const rest = bytes.subarray(split + 4)
  if (status === 100) return parseAnswer(rest, ended, head)
  if (head || status === 204 || status === 304) return { status, headers, body: '' }
  if (headers['transfer-encoding'] === 'chunked') {
    const body = readChunks(rest)
    return body === null ? (ended ? { status, headers, body: rest.toString('utf8') } : null) : { status, headers, body }
  }
  const length = headers['content-length'] === undefined ? null : Number(headers['content-length'])
  if (length === null ? !ended : rest.length < length) return null
  return { status, headers, body: rest.subarray(0, length ?? rest.length).toString('utf8') }
}

function readChunks(bytes: Buffer): string | null {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return null
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16)
    if (size === 0) return bytes.length >= line + 4 ? Buffer.concat(parts).toString('utf8') : null
    if (bytes.length < line + 2 + size + 2) return null
    parts.push(bytes.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}

/**
 * Sends bytes as they are on a connection of their own and reads the answer. `send` may write the request itself, for
 * bodies that are made while they are sent. `null` when the connection ended without a whole answer.
 */
export function rawRequest(
  address: { host: string; port: number },
  send: string | Buffer | ((socket: Socket) => Promise<void>),
  { half = false, head = false, limitMilliseconds = 15_000 }: RawOptions = {},
): Promise<RawAnswer | null> {
  return new Promise((resolve) => {
    let started = performance.now()
    let ending: NodeJS.Timeout | undefined
    let bytes = Buffer.alloc(0)
    const socket = connect({ ...address, noDelay: true })
    const timer = setTimeout(() => finish(null), limitMilliseconds)
    const finish = (answer: Omit<RawAnswer, 'milliseconds'> | null) => {
      clearTimeout(timer)
      clearTimeout(ending)
      socket.destroy()
      resolve(answer && { ...answer, milliseconds: performance.now() - started })
    }
    socket.on('connect', () => {
      if (typeof send === 'function') {
        send(socket).catch(() => undefined)
        return
      }
      socket.write(send)
      if (!half) return
      ending = setTimeout(() => {
        started = performance.now()
        socket.end()
      }, halfAfter)
    })
    socket.on('data', (chunk) => {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk])
      const answer = parseAnswer(bytes, false, head)
      if (answer) finish(answer)
    })
    socket.on('end', () => finish(parseAnswer(bytes, true, head)))
    socket.on('error', () => finish(parseAnswer(bytes, true, head)))
    socket.on('close', () => finish(parseAnswer(bytes, true, head)))
  })
}

/** Host and port of an address. */
export function addressOf(url: string): { host: string; port: number } {
  const { hostname, port } = new URL(url)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/** Does `work` for every value, `width` at a time. */
export async function inParallel<Value>(
  values: readonly Value[],
  width: number,
  work: (value: Value) => Promise<void>,
): Promise<void> {
  let next = 0
  const one = async () => {
    for (let at = next++; at < values.length; at = next++) await work(values[at] as Value)
  }
  await Promise.all(Array.from({ length: width }, one))
}
