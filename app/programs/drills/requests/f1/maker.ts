import type { seeded } from '../../house/drill'
import { parameters, pieces } from './texts'

export type Random = ReturnType<typeof seeded>

export interface Target {
  /** As it stands in the head. */
  host: string
  /** Addresses that exist. */
  pages: readonly string[]
  /** Addresses that take a form. */
  forms: readonly string[]
}

export const component = encodeURIComponent

/** Makes the parts of odd requests from random numbers. */
export class Maker {
  private readonly random: Random
  private readonly target: Target
  constructor(random: Random, target: Target) {
    this.random = random
    this.target = target
  }

  piece(): string {
    const one = this.random.pick(pieces)
    return this.random.below(4) === 0 ? one + this.random.pick(pieces) : one
  }

  query(most = 6): string {
    const count = 1 + this.random.below(most)
    const pairs = Array.from({ length: count }, () => {
      const name = this.random.pick(parameters)
      return `${component(name)}=${component(this.piece())}`
    })
    return pairs.join('&')
  }

  page(): string {
    return this.random.pick(this.target.pages)
  }

  head(method: string, path: string, headers: readonly (readonly [string, string])[] = []): string {
    const lines = [['Host', this.target.host], ...headers].map(([name, value]) => `${name}: ${value}\r\n`)
    return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  }

  /** A value as it may stand in a header: bytes, no control characters. */
  headerValue(): string {
    return Buffer.from(Buffer.from(this.piece()).filter((byte) => byte >= 0x20 && byte !== 0x7f)).toString('latin1')
  }

  form(path: string, body: string | Buffer, type: string, more: readonly (readonly [string, string])[] = []): Buffer {
    const head = this.head('POST', path, [
      ['Origin', `http://${this.target.host}`],
      ['Content-Type', type],
      ['Content-Length', String(Buffer.byteLength(body))],
      ...more,
    ])
    return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)])
  }

  multipart(boundary: string): string {
    const count = 1 + this.random.below(6)
    const parts = Array.from({ length: count }, () => {
      const file = this.random.below(4) === 0 ? `; filename="${component(this.piece())}"` : ''
      const name = component(this.random.pick([...parameters, 'text', 'page', 'email']))
      return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${this.piece().replaceAll('\0', '')}\r\n`
    })
    return `${parts.join('')}--${boundary}--\r\n`
  }

  /** A few bytes changed, doubled or left out. */
  damaged(bytes: Buffer): Buffer {
    const damaged = Buffer.from(bytes)
    for (let times = 1 + this.random.below(4); times > 0; times--) {
      damaged[this.random.below(damaged.length)] = this.random.below(256)
    }
    const at = this.random.below(damaged.length)
    // A connection that says nothing is no request and gets no answer.
    if (this.random.below(4) === 0) return damaged.subarray(0, Math.max(1, at))
    return this.random.below(4) === 0 ? Buffer.concat([damaged.subarray(0, at), damaged.subarray(at >> 1)]) : damaged
  }
}
