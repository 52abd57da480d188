import { isIP } from 'node:net'
import type { RunMode } from '../../lib/run-mode'

/** A name under which the marketplace may be asked for. */
export interface KnownHost {
  /** As it stands in addresses: `markt.example`, `127.0.0.1:3000`. */
  host: string
  origin: string
}

export interface Hosts {
  /** Origin of absolute addresses. */
  publicUrl: string
  /** The host that a `Host` header names; `undefined` for any other. */
  find(header: string): KnownHost | undefined
}

const isWildcard = (host: string) => host === '0.0.0.0' || host === '::'

/** A host that is named by its number: a name could be led here by a foreign name server, a number cannot. */
function numbered(header: string, port: number): KnownHost | undefined {
  const [, address = ''] = /^\[?([0-9a-f:.]+?)\]?(?::\d+)?$/i.exec(header) ?? []
  if (isIP(address) === 0 || !header.endsWith(`:${port}`)) return undefined
  const { host, origin } = new URL(`http://${header}`)
  return { host, origin }
}

/**
 * The hosts that are answered: the one of the public address, and outside production those of this machine with the
 * port listened on, by number only where it listens on all addresses. `listening` is the address without a public one.
 */
export function knownHosts(mode: RunMode, publicUrl: string | null, listening: { host: string; port: number }): Hosts {
  const names = new Map<string, KnownHost>()
  const add = (address: string) => {
    const { host, origin, protocol } = new URL(address)
    const known = { host, origin }
    names.set(host, known)
    const usual = protocol === 'https:' ? ':443' : ':80'
    if (!/:\d+$/.test(host)) names.set(host + usual, known)
  }
  const local = (host: string) => `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`
  if (mode !== 'production') {
    for (const host of [listening.host, 'localhost', '127.0.0.1', '::1']) add(local(host))
  }
  const origin = publicUrl ?? new URL(local(listening.host)).origin
  add(origin)
  const find = (header: string) => names.get(header) ?? names.get(header.toLowerCase())
  if (mode === 'production' || !isWildcard(listening.host)) return { publicUrl: origin, find }
  return { publicUrl: origin, find: (header) => find(header) ?? numbered(header, listening.port) }
}
