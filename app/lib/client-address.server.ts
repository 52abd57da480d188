import { BlockList, isIP } from 'node:net'

/** A range of addresses: `10.0.0.0/8`, `2001:db8::/32`, or one address. */
export interface AddressRange {
  address: string
  prefix: number
  family: 'ipv4' | 'ipv6'
}

/** Reads one range in CIDR form; `null` where it is none. */
export function parseAddressRange(text: string): AddressRange | null {
  const [address = '', prefixText, ...rest] = text.trim().split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0 || address.includes('%')) return null
  const longest = version === 4 ? 32 : 128
  if (prefixText !== undefined && !/^\d{1,3}$/.test(prefixText)) return null
  const prefix = prefixText === undefined ? longest : Number(prefixText)
  if (prefix > longest) return null
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' }
}

/** Whether an address lies in one of the ranges. IPv4 addresses in IPv6 form count as IPv4. */
export function addressMatcher(ranges: readonly AddressRange[]): (address: string) => boolean {
  if (ranges.length === 0) return () => false
  const list = new BlockList()
  for (const { address, prefix, family } of ranges) list.addSubnet(address, prefix, family)
  return (address) => {
    const plain = plainAddress(address)
    return list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
  }
}

/** `::ffff:192.0.2.1` as `192.0.2.1`; anything else unchanged. */
export function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address
}

/** The eight groups of an IPv6 address as numbers. */
function groups(address: string): number[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const numbers = (part: string) =>
    part === ''
      ? []
      : part.split(':').flatMap((group) => {
          if (!group.includes('.')) return [Number.parseInt(group, 16)]
          const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
          return [a * 256 + b, c * 256 + d]
        })
  const before = numbers(head)
  if (tail === undefined) return before
  const after = numbers(tail)
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after]
}

const network = (address: string, count: number) =>
  groups(address)
    .slice(0, count)
    .map((group) => group.toString(16))
    .join(':')

/** What counts as one client for limits: the address, of IPv6 the first 64 bits (one connection of a household or office). */
export function clientKey(address: string): string {
  const plain = plainAddress(address)
  return isIP(plain) === 6 ? `${network(plain, 4)}::/64` : plain
}

/** An address as the log may keep it: without the last byte, of IPv6 the first 48 bits. */
export function shortenedAddress(address: string): string {
  const plain = plainAddress(address)
  if (isIP(plain) === 6) return `${network(plain, 3)}::`
  return isIP(plain) === 4 ? `${plain.slice(0, plain.lastIndexOf('.'))}.0` : ''
}

/**
 * The address of the client: the peer, or where the peer is a trusted proxy the last entry of `X-Forwarded-For` that is
 * not a trusted proxy itself. An entry that is no address ends the search.
 */
export function clientAddress(
  peer: string,
  forwardedFor: string | undefined,
  trusted: (address: string) => boolean,
): string {
  let client = plainAddress(peer)
  if (!forwardedFor || !trusted(client)) return client
  for (const entry of forwardedFor.split(',').reverse()) {
    const address = plainAddress(entry.trim())
    if (isIP(address) === 0) break
    client = address
    if (!trusted(address)) break
  }
  return client
}
