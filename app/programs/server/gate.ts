import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { addressMatcher, clientAddress } from '../../lib/client-address.server'
import type { Settings } from '../../lib/env.server'
import { log } from '../../lib/log.server'
import { metrics } from '../../lib/metrics.server'
import { type Exchange, newExchange, visitorOf } from './exchange'
import { bodyFault, bodyHeadFault, readBody, replayed } from './form-body'
import { announcesBody, lineFault, type Refusal, requestedHost, writeFault } from './guard'
import { answerHealth, healthPaths } from './health'
import { type Hosts, type KnownHost, knownHosts } from './hosts'
import type { KeptPage } from './kept-page'
import { PageCache } from './page-cache'
import { type PageHandler, Pages } from './pages'
import { createRateLimits, type LimitedKind, type RateLimits } from './rate-limits'
import { endConnection, rawRefusal, refuse } from './refuse'
import { requestIds } from './request-id'
import { noteAnswer, noteKept } from './request-log'
import { SearchNotes, type SearchTally, searchSight } from './search-notes'
import { type HeaderList, securityHeaders } from './security-headers'

export interface GateOptions {
  settings: Pick<
    Settings,
    'mode' | 'host' | 'port' | 'publicUrl' | 'trustedProxies' | 'rateLimits' | 'bodyLimitBytes' | 'pageCacheBytes'
  >
  handler: PageHandler
  /** Names the state of the catalogue; `null` while there is none. */
  version(): string | null
  ready(): Promise<boolean>
  /** What comes in here comes from the operator: the port is a private one. */
  forOperator?: boolean
  /** Where searches and opened results are counted; absent = nowhere. */
  searches?: SearchTally
}

const forwardedHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-real-ip',
]

/** Share of the pages a client may ask for in a minute that are counted as searches in an hour: nobody fills the counts alone. */
const countedShare = 0.1

const pathOf = (url: string): string => {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

function kindOf(method: string, path: string): Exchange['kind'] {
  if (path.endsWith('.data') || path.endsWith('/__manifest')) return 'data'
  if (method === 'POST') return 'write'
  return path.startsWith('/assets/') ? 'file' : 'page'
}

const refusedSockets = new WeakSet<object>()
const joined = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value)

/** The part of the server that sees every request: guard, limits, whole-page cache; what is left goes to the handler. */
export class Gate {
  readonly cache: PageCache
  draining = false
  hosts: Hosts
  private readonly nextId = requestIds()
  private readonly limits: RateLimits
  private readonly trusted: (address: string) => boolean
  private readonly security: HeaderList
  private readonly options: GateOptions
  private readonly pages: Pages
  private readonly notes: SearchNotes | null

  constructor(options: GateOptions) {
    const { settings } = options
    this.options = options
    this.hosts = knownHosts(settings.mode, settings.publicUrl, settings)
    this.limits = createRateLimits(settings.rateLimits)
    this.trusted = addressMatcher(settings.trustedProxies)
    this.security = securityHeaders(settings.mode === 'production' && settings.publicUrl?.startsWith('https:') === true)
    this.cache = new PageCache({
      limitBytes: settings.pageCacheBytes,
      version: options.version,
      security: this.security,
    })
    this.notes = options.searches
      ? new SearchNotes(options.searches, Math.ceil(settings.rateLimits.perMinute * countedShare))
      : null
    this.pages = new Pages(options.handler, this.cache, this.security)
  }

  /** Knows the port once it is bound. */
  listening(port: number): void {
    const { settings } = this.options
    this.hosts = knownHosts(settings.mode, settings.publicUrl, { host: settings.host, port })
  }

  request = (request: IncomingMessage, response: ServerResponse): void => {
    const requestId = this.nextId()
    if (this.draining) response.shouldKeepAlive = false
    const page = this.cache.byUrl(request.url as string)
    if (page !== undefined && this.asksPlainly(request)) this.answerKept(page, request, response, requestId)
    else this.take(request, response, requestId)
  }

  /** A client that asks to be told before it sends its body is told no without sending it. */
  checkContinue = (request: IncomingMessage, response: ServerResponse): void => {
    const length = Number(request.headers['content-length'] ?? 0)
    if (length <= this.options.settings.bodyLimitBytes) response.writeContinue()
    this.request(request, response)
  }

  clientError = (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || refusedSockets.has(socket)) return
    refusedSockets.add(socket)
    const answered = (socket as { _httpMessage?: ServerResponse })._httpMessage?.headersSent === true
    if (answered) {
      socket.destroy()
      return
    }
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
    this.refuseSocket(socket, status, error.code ?? 'unreadable')
  }

  connect = (_request: IncomingMessage, socket: Duplex): void => {
    this.refuseSocket(socket, 405, 'method')
  }

  private refuseSocket(socket: Duplex, status: 400 | 405 | 408 | 431, reason: string): void {
    const requestId = this.nextId()
    metrics.refusals.inc({ reason: `connection ${status}` })
    log.info({ requestId, status, reason, kind: 'refused' }, 'request')
    endConnection(socket, rawRefusal(status, requestId, this.security))
  }

  /** Whether a request for a kept page has nothing about it that needs a closer look. */
  private asksPlainly(request: IncomingMessage): boolean {
    const { method, rawHeaders } = request
    if (method !== 'GET' && method !== 'HEAD') return false
    let hosts = 0
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const name = rawHeaders[at] as string
      if (name.length === 4 && name.toLowerCase() === 'host') hosts++
    }
    const { headers } = request
    return (
      hosts === 1 &&
      this.hosts.find(headers.host as string) !== undefined &&
      visitorOf(headers.cookie) === 'anonymous' &&
      headers.authorization === undefined &&
      !announcesBody(headers)
    )
  }

  /** The shortest way; nothing is made here that is not needed. */
  private answerKept(page: KeptPage, request: IncomingMessage, response: ServerResponse, requestId: string): void {
    this.noteSearch(request, response)
    const answered = this.cache.answer(page, request, response, requestId)
    if (answered === undefined) noteKept(requestId, request.method as string, page, response.statusCode)
    else answered.then(() => noteKept(requestId, request.method as string, page, response.statusCode))
  }

  private clientOf({ headers, socket }: IncomingMessage): string {
    return clientAddress(socket.remoteAddress ?? '', joined(headers['x-forwarded-for']), this.trusted)
  }

  /** Counts what a request says about a search once its answer was a page. */
  private noteSearch(request: IncomingMessage, response: ServerResponse): void {
    const { notes } = this
    const sight = notes && searchSight(request, this.hosts)
    if (!sight) return
    const client = this.clientOf(request)
    response.once('close', () => {
      const answered = response.headersSent && (response.statusCode === 200 || response.statusCode === 304)
      if (answered) notes.note(sight, client)
    })
  }

  private take(request: IncomingMessage, response: ServerResponse, requestId: string): void {
    const { headers } = request
    const client = this.clientOf(request)
    this.noteSearch(request, response)
    const exchange = newExchange(requestId, client, headers.cookie, this.options.forOperator === true)
    const path = pathOf(request.url as string)
    noteAnswer(exchange, response, request.method as string, path)
    this.guarded(request, response, exchange, path).catch((error) => {
      log.error({ error, requestId, path }, 'a request failed in the server')
      this.refuse(request, response, exchange, { status: 500, reason: 'failed' })
    })
  }

  private async guarded(
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    path: string,
  ): Promise<void> {
    const { headers } = request
    const method = request.method as string
    if (Object.hasOwn(healthPaths, path) && (method === 'GET' || method === 'HEAD')) {
      exchange.kind = 'health'
      const health = { ready: this.options.ready, draining: () => this.draining }
      await answerHealth(healthPaths[path as keyof typeof healthPaths], health, request, response, exchange.requestId)
      return
    }
    const host = lineFault(request) ?? this.hostOf(request)
    if ('status' in host) return this.refuse(request, response, exchange, host)
    const write = method === 'POST'
    const fault = write
      ? (writeFault(headers, host) ?? bodyHeadFault(request, this.options.settings.bodyLimitBytes))
      : announcesBody(headers)
        ? { status: 400 as const, reason: 'body without form' }
        : null
    if (fault) return this.refuse(request, response, exchange, fault)
    exchange.kind = kindOf(method, path)
    if (exchange.kind !== 'file' && !(await this.withinLimits(request, response, exchange, write))) return
    this.clean(request, host)
    if (write) return this.takeWrite(request, response, exchange)
    if (exchange.kind === 'page' && this.mayKeep(exchange, headers)) {
      return this.pages.answer(request, response, exchange)
    }
    this.pages.hand(request, response, exchange)
  }

  private mayKeep({ visitor }: Exchange, headers: IncomingHttpHeaders): boolean {
    return visitor === 'anonymous' && headers.authorization === undefined && this.options.settings.pageCacheBytes > 0
  }

  private hostOf(request: IncomingMessage): KnownHost | Refusal {
    const proxied = this.trusted(request.socket.remoteAddress ?? '')
    return requestedHost(request, this.hosts, proxied ? joined(request.headers['x-forwarded-host']) : undefined)
  }

  private async withinLimits(
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    write: boolean,
  ): Promise<boolean> {
    const kinds: LimitedKind[] = ['page']
    if (write) kinds.push('write')
    if (exchange.kind === 'data') kinds.push('data')
    for (const kind of kinds) {
      const retryAfter = await this.limits.take(kind, exchange.client)
      if (retryAfter === null) continue
      this.refuse(request, response, exchange, { status: 429, reason: `limit ${kind}` }, retryAfter)
      return false
    }
    return true
  }

  /** Leaves of the head only what is true: the host that was checked, and nothing that claims to be from a proxy. */
  private clean(request: IncomingMessage, host: KnownHost): void {
    const { headers } = request
    for (const name of forwardedHeaders) delete headers[name]
    headers.host = host.host
    if (host.origin.startsWith('https:')) headers['x-forwarded-proto'] = 'https'
  }

  private async takeWrite(request: IncomingMessage, response: ServerResponse, exchange: Exchange): Promise<void> {
    const body = await readBody(request, this.options.settings.bodyLimitBytes)
    if (body === null) return
    const fault = body instanceof Buffer ? await bodyFault(body, request.headers['content-type'] ?? '') : body
    if (fault) return this.refuse(request, response, exchange, fault as Refusal)
    this.pages.hand(replayed(request, body as Buffer), response, exchange)
  }

  private refuse(
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    refusal: Refusal,
    retryAfter?: number,
  ): void {
    exchange.kind = 'refused'
    exchange.refused = refusal.reason
    refuse(request, response, refusal, { requestId: exchange.requestId, security: this.security, retryAfter })
  }
}
