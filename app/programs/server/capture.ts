import type { ServerResponse } from 'node:http'
import type { MadePage } from './kept-page'

type Chunk = string | Uint8Array
type Rest = [encodingOrDone?: BufferEncoding | ((error?: Error | null) => void), done?: (error?: Error | null) => void]

const bytesOf = (chunk: Chunk, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)

/**
 * Holds an answer back until it is whole, instead of sending it; whoever asked sends it or something else. `null` when
 * the client went first, or when the answer passed `limit` bytes: it is then sent as it comes, after `beforePassing`.
 */
export function capture(response: ServerResponse, limit: number, beforePassing: () => void): Promise<MadePage | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const { write, end, writeHead, flushHeaders } = response
    const release = (made: MadePage | null) => {
      Object.assign(response, { write, end, writeHead, flushHeaders })
      response.off('close', onClose)
      resolve(made)
    }
    const onClose = () => release(null)
    const keep = (chunk: Chunk | undefined, encoding: unknown) => {
      if (chunk === undefined || chunk === null || typeof chunk === 'function') return
      const bytes = bytesOf(chunk, encoding)
      length += bytes.length
      chunks.push(bytes)
    }
    const overflow = () => {
      release(null)
      beforePassing()
      response.writeHead(response.statusCode)
      for (const chunk of chunks) response.write(chunk)
    }
    const called = (rest: Rest) => rest.find((value) => typeof value === 'function')?.()

    response.on('close', onClose)
    response.flushHeaders = () => {}
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find((value) => typeof value === 'object' && value !== null) ?? {}
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      return response
    }) as typeof response.writeHead
    response.write = ((chunk: Chunk, ...rest: Rest) => {
      keep(chunk, rest[0])
      called(rest)
      if (length > limit) overflow()
      return true
    }) as typeof response.write
    response.end = ((chunk?: Chunk, ...rest: Rest) => {
      keep(chunk, rest[0])
      if (length > limit) {
        overflow()
        response.end()
      } else {
        release({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks, length) })
      }
      called(rest)
      return response
    }) as typeof response.end
  })
}
