import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { drain } from './drain'
import { Gate, type GateOptions } from './gate'
import type { PageCache } from './page-cache'

export interface WebServer {
  /** Address listened on, without a slash at the end. */
  url: string
  /** Origin of absolute addresses. */
  publicUrl: string
  cache: PageCache
  /** Stops taking requests, lets accepted ones end and frees the port; false when some had to be cut off. */
  close(limitMilliseconds?: number): Promise<boolean>
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Listens and answers until closed. */
export async function startWebServer(options: GateOptions): Promise<WebServer> {
  const { settings } = options
  const gate = new Gate(options)
  const server = createServer(
    {
      requireHostHeader: false,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
    gate.request,
  )
  server.on('checkContinue', gate.checkContinue)
  server.on('clientError', gate.clientError)
  server.on('connect', gate.connect)
  const port = await listen(server, settings.host, settings.port)
  gate.listening(port)
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  return {
    url: `http://${host}:${port}`,
    publicUrl: gate.hosts.publicUrl,
    cache: gate.cache,
    async close(limit = 10_000) {
      gate.draining = true
      return (await drain(server, limit)).whole
    },
  }
}
