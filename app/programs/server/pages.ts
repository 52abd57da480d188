import type { IncomingMessage, ServerResponse } from 'node:http'
import { capture } from './capture'
import { encoded } from './encoding'
import { bindExchange, type Exchange } from './exchange'
import { type MadePage, mayKeep } from './kept-page'
import type { PageCache } from './page-cache'
import { pageKey } from './page-key'
import { seal } from './seal'
import type { HeaderList } from './security-headers'

/** Answers what has passed the guard; `request` has at most one body, which is read whole and well formed. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void

/** An answer larger than this is sent as it is made. */
const longestCapture = 2 * 1024 * 1024

/** Hands requests to the application and keeps the pages that are the same for everybody. */
export class Pages {
  private readonly handler: PageHandler
  private readonly cache: PageCache
  private readonly security: HeaderList

  constructor(handler: PageHandler, cache: PageCache, security: HeaderList) {
    this.handler = handler
    this.cache = cache
    this.security = security
  }

  /** Answers a request of a visitor that nothing is known of: with a kept page, where there may be one. */
  async answer(request: IncomingMessage, response: ServerResponse, exchange: Exchange): Promise<void> {
    const url = request.url as string
    const place = pageKey(url)
    if (place === null) return this.hand(request, response, exchange)
    if (!place.keep) {
      request.url = place.key
      return this.hand(request, response, exchange)
    }
    let mine = false
    const page =
      this.cache.byKey(place.key, url) ??
      (await this.cache.share(place.key, url, () => {
        mine = true
        return this.make(request, response, exchange, place.key)
      }))
    if (page !== null) {
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      if (!response.destroyed) await this.cache.answer(page, request, response, exchange.requestId)
    } else if (!mine) {
      request.url = place.key
      this.hand(request, response, exchange)
    }
  }

  /** Lets the application make a page for everybody: from its address alone, whoever asks. */
  private async make(
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    url: string,
  ): Promise<MadePage | null> {
    const { method, headers } = request
    const { host, 'x-forwarded-proto': protocol } = headers
    request.method = 'GET'
    request.url = url
    const own = { ...headers }
    for (const name of Object.keys(headers)) delete headers[name]
    Object.assign(headers, { host, ...(protocol ? { 'x-forwarded-proto': protocol } : {}) })
    const sealed = () => seal(response, exchange, this.security)
    const captured = capture(response, longestCapture, sealed)
    bindExchange(request, exchange)
    this.handler(request, response)
    const made = await captured
    request.method = method
    Object.assign(headers, own)
    if (made === null || mayKeep(made, exchange.requestId)) return made
    sealed()
    await send(made, request, response)
    return null
  }

  /** Hands a request to the application as it is. */
  hand(request: IncomingMessage, response: ServerResponse, exchange: Exchange): void {
    bindExchange(request, exchange)
    seal(response, exchange, this.security)
    this.handler(request, response)
  }
}

/** Sends a captured answer that is not kept, compressed where that is worth while. */
async function send(made: MadePage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = String(made.headers['content-type'] ?? '')
  const compressible = made.headers['content-encoding'] === undefined && /^text\/|json|xml|javascript/i.test(type)
  const [encoding, body] = compressible
    ? await encoded(made.body, request.headers['accept-encoding'] as string | undefined)
    : (['identity', made.body] as const)
  if (response.destroyed) return
  response.removeHeader('Transfer-Encoding')
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  if (compressible) response.appendHeader('Vary', 'Accept-Encoding')
  if (made.status !== 304 && made.status !== 204) response.setHeader('Content-Length', body.length)
  response.writeHead(made.status)
  response.end(body)
}
