import type { IncomingMessage, ServerResponse } from 'node:http'
import { metrics, observe } from '../../lib/metrics.server'
import type { GateOptions } from './gate'
import type { PageCache } from './page-cache'
import type { PageHandler } from './pages'
import { startWebServer, type WebServer } from './web-server'

/** Shows what the whole-page cache does. */
export function observePageCache(cache: PageCache): void {
  observe('marktlotse_page_cache', 'Pages, addresses and bytes in the whole-page cache.', () => ({ ...cache.size }))
  observe('marktlotse_page_cache_total', 'Answers of the whole-page cache since the start.', () => ({
    ...cache.counts,
  }))
}

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

/**
 * Serves the operator's pages and the metrics, on loopback only and on a port of their own, behind the same guard as the
 * public port. Everything else is not found here.
 */
export function startPrivateServer(
  port: number,
  { settings, handler, ready }: Pick<GateOptions, 'settings' | 'handler' | 'ready'>,
): Promise<WebServer> {
  const own: PageHandler = (request, response) => {
    const url = request.url as string
    if (url === '/metrics') void answerMetrics(request, response)
    else if (operatorPaths.test(url)) handler(request, response)
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
  }
  return startWebServer({
    settings: {
      ...settings,
      // Loopback names are known, no other: nobody reaches this port by the public address.
      mode: settings.mode === 'production' ? 'demo' : settings.mode,
      host: '127.0.0.1',
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
