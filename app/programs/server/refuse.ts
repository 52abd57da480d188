import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { metrics } from '../../lib/metrics.server'
import { allowedMethods, announcesBody, type Refusal } from './guard'
import { type RefusalStatus, refusalHeaders, refusalPage } from './refusal-page'
import type { HeaderList } from './security-headers'

/** How much of a refused body is still taken and thrown away, and how long its sender may take to read the answer. */
const mostDiscarded = 1_048_576
const longestReading = 2_000

/**
 * Gives the client of a refused body a moment to read the answer, then calls `done`. What it still sends is thrown
 * away, and from a bound on not taken any more: ending the connection at once would take the answer from it.
 */
function letRead(request: IncomingMessage, done: (whole: boolean) => void): void {
  let left = mostDiscarded
  let over = false
  const finish = (whole: boolean) => {
    if (over) return
    over = true
    clearTimeout(timer)
    request.off('data', onData)
    done(whole)
  }
  const onData = (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) request.pause()
  }
  const timer = setTimeout(() => finish(false), longestReading)
  request.on('data', onData)
  for (const event of ['end', 'close', 'error']) request.once(event, () => finish(true))
  request.resume()
}

/** Answers with the plain page of a refusal. A refused body is not waited for: its connection ends with the answer. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, reason }: Refusal,
  { requestId, security, retryAfter }: { requestId: string; security: HeaderList; retryAfter?: number },
): void {
  metrics.refusals.inc({ reason })
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const page = refusalPage(status, requestId)
  const pending = announcesBody(request.headers) && !request.readableEnded
  response.writeHead(status, [
    ...refusalHeaders(requestId, security).flat(),
    'Content-Length',
    String(page.length),
    ...(status === 405 ? ['Allow', allowedMethods] : []),
    ...(retryAfter === undefined ? [] : ['Retry-After', String(retryAfter)]),
    ...(pending ? ['Connection', 'close'] : []),
  ])
  if (!pending) {
    response.end(page)
    return
  }
  response.write(page)
  letRead(request, (whole) => {
    response.end()
    if (!whole) response.once('finish', () => request.socket.destroy())
  })
}

/** The same as bytes for a connection on which there is no request to answer. */
export function rawRefusal(status: RefusalStatus, requestId: string, security: HeaderList): Buffer {
  const page = refusalPage(status, requestId)
  const phrase: Partial<Record<RefusalStatus, string>> = {
    405: 'Method Not Allowed',
    408: 'Request Timeout',
    431: 'Request Header Fields Too Large',
  }
  const headers = [
    ...refusalHeaders(requestId, security),
    ['Content-Length', String(page.length)],
    ...(status === 405 ? [['Allow', allowedMethods]] : []),
    ['Connection', 'close'],
  ].map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `HTTP/1.1 ${status} ${phrase[status] ?? 'Bad Request'}\r\n${headers.join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), page])
}

/** Sends the bytes and ends a connection, leaving the client a moment to read them. */
export function endConnection(socket: Duplex, bytes: Buffer): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  socket.end(bytes)
  socket.resume()
  setTimeout(() => socket.destroy(), longestReading / 2).unref()
}
