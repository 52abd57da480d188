import { randomUUID } from 'node:crypto'

let last = 0n

/**
 * A UUID of version 7 (RFC 9562): milliseconds, a counter of 12 bits, 62 random bits. Of two ids of one process the later
 * one is greater, also within a millisecond.
 */
export function timeOrderedId(): string {
  const now = BigInt(Date.now()) << 12n
  last = now > last ? now : last + 1n
  const digits = last.toString(16).padStart(15, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(12)}-${randomUUID().slice(19)}`
}
