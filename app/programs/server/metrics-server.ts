import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { metrics, observe } from '../../lib/metrics.server'
import type { PageCache } from './page-cache'

/** Shows what the whole-page cache does. */
export function observePageCache(cache: PageCache): void {
  observe('marktlotse_page_cache', 'Pages, addresses and bytes in the whole-page cache.', () => ({ ...cache.size }))
  observe('marktlotse_page_cache_total', 'Answers of the whole-page cache since the start.', () => ({
    ...cache.counts,
  }))
}

/** Serves the metrics in Prometheus form, on loopback only and on a port of their own. */
export async function startMetricsServer(port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    try {
      const text = await metrics.registry.metrics()
      response.writeHead(200, { 'Content-Type': metrics.registry.contentType }).end(text)
    } catch {
      response.writeHead(500).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port }, resolve)
  })
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
