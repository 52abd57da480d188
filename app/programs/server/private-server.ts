import type { IncomingMessage, ServerResponse } from 'node:http'
import { metrics } from '../../lib/metrics.server'
import type { GateOptions } from './gate'
import type { PageHandler } from './pages'
import { startWebServer, type WebServer } from './web-server'

/** The operator's pages with the files they need. */
const operatorPaths = /^\/(?:(?:en\/)?betrieb(?:[/?]|$)|assets\/|favicon\.svg$)/

async function answerMetrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET') {
    response.writeHead(404).end()
    return
  }
  try {
    const text = await metrics.registry.metrics()
    response.writeHead(200, { 'Content-Type': metrics.registry.contentType }).end(text)
  } catch {
    response.writeHead(500).end()
  }
}

export interface PrivateOptions {
  settings: GateOptions['settings'] & { privateHost: string }
  /** The operator's pages; `null` for a process that has none. */
  handler: PageHandler | null
  ready: GateOptions['ready']
}

/**
 * Serves the operator's pages, health and the metrics, on a port of their own and behind the same guard as the public
 * port. Everything else is not found here.
 */
export function startPrivateServer(port: number, { settings, handler, ready }: PrivateOptions): Promise<WebServer> {
  const own: PageHandler = (request, response) => {
    const url = request.url as string
    if (url === '/metrics') void answerMetrics(request, response)
    else if (handler !== null && operatorPaths.test(url)) handler(request, response)
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
  }
  return startWebServer({
    settings: {
      ...settings,
      // Loopback names are known, and numbers where it listens everywhere: nobody reaches it by the public address.
      mode: settings.mode === 'production' ? 'demo' : settings.mode,
      host: settings.privateHost,
      port,
      publicUrl: null,
      trustedProxies: [],
      pageCacheBytes: 0,
    },
    handler: own,
    version: () => null,
    ready,
    forOperator: true,
  })
}
