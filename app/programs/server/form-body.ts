import { IncomingMessage } from 'node:http'
import type { Refusal } from './guard'

/** Most fields of a sent form, and most parts of one with files. */
const mostFields = 1_000
const mostParts = 200

const tooLarge = (reason: string): Refusal => ({ status: 413, reason })
const malformed: Refusal = { status: 400, reason: 'body form' }

/** Kinds of bodies that forms send; a boundary as RFC 2046 allows it. */
const urlencodedType = /^application\/x-www-form-urlencoded(?:\s*;\s*charset="?utf-8"?)?\s*$/i
const multipartType =
  /^multipart\/form-data\s*;\s*boundary=(?:([\w'+\-./:=?]{1,70})|"([\w'()+,\-./:=? ]{0,69}[\w'()+,\-./:=?])")\s*$/i

/** What the head says about a body: why it is refused, or `null`. */
export function bodyHeadFault(request: IncomingMessage, limit: number): Refusal | null {
  const type = request.headers['content-type'] ?? ''
  if (!urlencodedType.test(type) && !multipartType.test(type)) return { status: 415, reason: 'body type' }
  if (request.headers['content-encoding'] !== undefined) return { status: 415, reason: 'body encoding' }
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge('body length')
  return null
}

/**
 * Reads a body of at most `limit` bytes; a longer one is refused as soon as it passes the limit, and what has come of
 * it is let go. `null` when the client has gone.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | Refusal | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const done = (result: Buffer | Refusal | null) => {
      request.off('data', onData).off('end', onEnd).off('close', onGone).off('error', onGone)
      resolve(result)
    }
    const onData = (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) {
        chunks.push(chunk)
        return
      }
      chunks.length = 0
      request.pause()
      done(tooLarge('body length'))
    }
    const onEnd = () => done(Buffer.concat(chunks, length))
    const onGone = () => done(null)
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone)
  })
}

function countOf(body: Buffer, sign: Buffer, most: number): number {
  let count = 0
  for (let at = body.indexOf(sign); at >= 0 && count <= most; at = body.indexOf(sign, at + sign.length)) count++
  return count
}

function wellEncoded(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\0')
  } catch {
    return false
  }
}

const ampersand = Buffer.from('&')

function urlencodedFault(body: Buffer): Refusal | null {
  if (countOf(body, ampersand, mostFields) >= mostFields) return tooLarge('body fields')
  for (const byte of body) if (byte < 0x20 || byte > 0x7e) return malformed
  return wellEncoded(body.toString('latin1')) ? null : malformed
}

async function multipartFault(body: Buffer, type: string, boundary: string): Promise<Refusal | null> {
  // Parts are counted before anything is made of them.
  if (countOf(body, Buffer.from(`--${boundary}`), mostParts) > mostParts) return tooLarge('body parts')
  try {
    // The reader that actions use: what it takes here, it takes there.
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    for (const [name, value] of form) {
      if (name.includes('\0') || (typeof value === 'string' && value.includes('\0'))) return malformed
    }
    return null
  } catch {
    return malformed
  }
}

/** What is wrong with a body that was read whole, or `null`: one that passes can be read by an action without failing. */
export async function bodyFault(body: Buffer, type: string): Promise<Refusal | null> {
  const boundary = multipartType.exec(type)
  return boundary ? multipartFault(body, type, boundary[1] ?? boundary[2] ?? '') : urlencodedFault(body)
}

/** The request again, with its body to be read from memory. */
export function replayed(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  again.method = request.method
  again.url = request.url
  again.httpVersion = request.httpVersion
  again.httpVersionMajor = request.httpVersionMajor
  again.httpVersionMinor = request.httpVersionMinor
  again.rawHeaders = request.rawHeaders
  again.headers = { ...request.headers, 'content-length': String(body.length) }
  delete again.headers['transfer-encoding']
  again.complete = true
  again.push(body)
  again.push(null)
  return again
}
