import type { ServerResponse } from 'node:http'
import type { Exchange } from './exchange'
import { type HeaderList, hydratingPolicy, publicPolicy } from './security-headers'

/** Set by a route whose page hydrates; taken out of the answer. */
const hydrateHeader = 'x-hydrate'

/** Who may store an answer, where the route does not say so itself. */
function storing(response: ServerResponse, exchange: Exchange, hydrates: boolean): string | null {
  if (exchange.kind === 'file') return null
  if (hydrates || exchange.visitor !== 'anonymous') return 'no-store'
  if (response.hasHeader('Cache-Control')) return null
  return exchange.kind === 'write' ? 'no-store' : 'private, no-cache'
}

/**
 * Gives an answer of the application its security headers and its number at the moment its head is sent, when it is
 * known whether the page hydrates.
 */
export function seal(response: ServerResponse, exchange: Exchange, security: HeaderList): void {
  const { writeHead } = response
  response.writeHead = ((...values: Parameters<typeof writeHead>) => {
    response.writeHead = writeHead
    const hydrates = response.hasHeader(hydrateHeader)
    response.removeHeader(hydrateHeader)
    response.setHeader('Content-Security-Policy', hydrates ? hydratingPolicy(exchange.nonce) : publicPolicy)
    for (const [name, value] of security) response.setHeader(name, value)
    response.setHeader('X-Request-Id', exchange.requestId)
    const cacheControl = storing(response, exchange, hydrates)
    if (cacheControl !== null) response.setHeader('Cache-Control', cacheControl)
    if (exchange.kind !== 'file') response.appendHeader('Vary', 'Cookie')
    return writeHead.apply(response, values)
  }) as typeof writeHead
}
