import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Hosts, KnownHost } from './hosts'
import type { RefusalStatus } from './refusal-page'

/** Why a request is refused before the application sees it. */
export interface Refusal {
  status: RefusalStatus
  /** For log and metrics; a fixed set of words, never a part of the request. */
  reason: string
}

export type RequestHead = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>

const longestAddress = 8_000
const mostParameters = 500
const longestManifestAddress = 2_000
const mostManifestPaths = 20

/** Methods that exist here: pages are read, forms are sent. */
export const allowedMethods = 'GET, HEAD, POST'

const refuse = (status: RefusalStatus, reason: string): Refusal => ({ status, reason })

/** Printable ASCII without backslash and hash, which no browser sends in an address. */
const plainAddress = /^\/[!"$-[\]-~]*$/
const dotSegment = /\/(?:\.|%2e){1,2}(?:\/|$)/i
/** `_data`, the loader call of old clients, in any writing. */
const singleLoader = /[?&](?:_|%5f)(?:d|%64)(?:a|%61)(?:t|%74)(?:a|%61)(?:=|&|$)/i

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function controls(text: string, most: number): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= most || code === 0x7f) return true
  }
  return false
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

/** What is wrong with a request target, or `null`. */
export function addressFault(url: string): Refusal | null {
  if (url.length > longestAddress) return refuse(414, 'address too long')
  if (!plainAddress.test(url)) return refuse(400, 'address form')
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (path.includes('//') || dotSegment.test(path)) return refuse(400, 'address path')
  if (path.includes('%')) {
    const plain = decoded(path)
    if (plain === null) return refuse(400, 'address encoding')
    if (controls(plain, 0x1f) || plain.includes('\\')) return refuse(400, 'address path')
  }
  if (mark < 0) return null
  const query = url.slice(mark)
  if (query.includes('%')) {
    const plain = decoded(query)
    if (plain === null) return refuse(400, 'address encoding')
    if (plain.includes('\0')) return refuse(400, 'address query')
  }
  if (countOf(query, '&') >= mostParameters) return refuse(400, 'too many parameters')
  if (singleLoader.test(query)) return refuse(400, 'address query')
  if (
    path.endsWith('/__manifest') &&
    (url.length > longestManifestAddress || countOf(query, 'p=') > mostManifestPaths)
  ) {
    return refuse(400, 'too many paths')
  }
  return null
}

/** The host a request is for, or why there is none. `forwarded` is the header of a trusted proxy. */
export function requestedHost(head: RequestHead, hosts: Hosts, forwarded: string | undefined): KnownHost | Refusal {
  let count = 0
  for (let at = 0; at < head.rawHeaders.length; at += 2) {
    const name = head.rawHeaders[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count++
  }
  const named = forwarded?.split(',').at(-1)?.trim() || head.headers.host
  if (count !== 1 || named === undefined || !/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(named)) {
    return refuse(400, 'host form')
  }
  return hosts.find(named) ?? refuse(421, 'host foreign')
}

/** Whether a request announces a body. */
export function announcesBody(headers: IncomingHttpHeaders): boolean {
  const length = headers['content-length']
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
}

/**
 * What is wrong with a write as seen from its head: it must come from one of our own pages. Browsers name the origin of
 * every sent form; what names neither origin nor site is no browser that we can trust with a visitor's rights.
 */
export function writeFault(headers: IncomingHttpHeaders, host: KnownHost): Refusal | null {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin !== undefined && origin !== host.origin) return refuse(403, 'origin foreign')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(403, 'site foreign')
  if (origin === undefined && site !== 'same-origin') return refuse(403, 'origin missing')
  return null
}

/** What is wrong with method and address, which no host is needed for, or `null`. */
export function lineFault({ method, url }: RequestHead): Refusal | null {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return refuse(405, 'method')
  return addressFault(url ?? '')
}
