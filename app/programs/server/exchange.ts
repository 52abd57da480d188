import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestKind } from '../../lib/metrics.server'

/** What the server knows of one request and its answer. */
export interface Exchange {
  requestId: string
  /** Monotonous milliseconds at which the head had come. */
  started: number
  kind: RequestKind
  /** Address of the client. */
  client: string
  /** Nonce of the answer's policy, should the page hydrate. */
  nonce: string
  /** What the request carries of its visitor: nothing, a shortlist, or a session. */
  visitor: 'anonymous' | 'shortlist' | 'session'
  /** It came to the private port. */
  forOperator: boolean
  /** Why it was refused before the application. */
  refused?: string
}

export function newExchange(
  requestId: string,
  client: string,
  cookie: string | undefined,
  forOperator: boolean,
): Exchange {
  return {
    requestId,
    started: performance.now(),
    kind: 'page',
    client,
    nonce: randomBytes(16).toString('base64'),
    visitor: visitorOf(cookie),
    forOperator,
  }
}

/** What the cookies say of the visitor; a name that only contains the word counts as well, to be on the safe side. */
export function visitorOf(cookie: string | undefined): Exchange['visitor'] {
  if (cookie === undefined) return 'anonymous'
  const names = cookie.split(';').map((pair) => (pair.split('=', 1)[0] ?? '').toLowerCase())
  if (names.some((name) => name.includes('session'))) return 'session'
  return names.some((name) => name.includes('merkliste')) ? 'shortlist' : 'anonymous'
}

const exchanges = new WeakMap<IncomingMessage, Exchange>()

/** Binds a request to its exchange, for those who only see the request. */
export const bindExchange = (request: IncomingMessage, exchange: Exchange): void => {
  exchanges.set(request, exchange)
}

export function exchangeOf(request: IncomingMessage): Exchange {
  const exchange = exchanges.get(request)
  if (!exchange) throw new Error('the request did not come through the server')
  return exchange
}
