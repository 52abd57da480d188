import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { parseSettings } from '../../lib/env.server'
import { log } from '../../lib/log.server'
import { metrics } from '../../lib/metrics.server'
import { addressOf, rawRequest } from '../drills/house/raw-http'
import { exchangeOf } from './exchange'
import { observePageCache } from './observed'
import { PageCache } from './page-cache'
import type { PageHandler } from './pages'
import { startPrivateServer } from './private-server'
import { startWebServer, type WebServer } from './web-server'

log.level = 'silent'

const open: WebServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close(0)
})

const settings = parseSettings({ MARKTLOTSE_MODE: 'demo', PORT: '0', DATABASE_URL: 'postgresql://localhost/unused' })
const handler: PageHandler = (request, response) => {
  response.end(`${request.method} ${request.url} for operator: ${exchangeOf(request).forOperator}`)
}
const ready = async () => true

async function privateServer(environment: Record<string, string> = {}) {
  const own = parseSettings({ MARKTLOTSE_MODE: 'demo', DATABASE_URL: 'postgresql://localhost/unused', ...environment })
  const server = await startPrivateServer(0, { settings: own, handler, ready })
  open.push(server)
  return server
}

const outside = () =>
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')

describe('the private port', () => {
  it('serves the metrics', async () => {
    const cache = new PageCache({ limitBytes: 1_000_000, version: () => 'v', security: [] })
    observePageCache(cache)
    observePageCache(cache)
    const { url } = await privateServer()
    metrics.refusals.inc({ reason: 'tried' })
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const text = await answer.text()
    expect(text).toMatch(/^marktlotse_refusals_total\{reason="tried"\} 1$/m)
    expect(text).toMatch(/^marktlotse_page_cache\{what="bytes"\} 0$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
  })

  it.each(['/betrieb', '/en/betrieb', '/betrieb/importe?stand=waiting', '/en/betrieb/importe/1', '/assets/app.css'])(
    'hands %s to the application, as asked for by the operator',
    async (path) => {
      const { url } = await privateServer()
      expect(await (await fetch(url + path)).text()).toBe(`GET ${path} for operator: true`)
    },
  )

  it.each(['/', '/katalog', '/betriebsrat', '/en', '/en/katalog', '/metrics/x', '/robots.txt'])(
    'has no %s',
    async (path) => {
      const { url } = await privateServer()
      const answer = await fetch(url + path)
      expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n'])
    },
  )

  it('listens on loopback only', async () => {
    const { url } = await privateServer()
    const other = outside()
    if (other) await expect(fetch(`http://${other.address}:${new URL(url).port}/metrics`)).rejects.toThrow()
  })

  it('listens elsewhere when told to, and answers there by number, not by name', async () => {
    const server = await startPrivateServer(0, { settings: { ...settings, privateHost: '0.0.0.0' }, handler, ready })
    open.push(server)
    const { port } = new URL(server.url)
    const ask = async (host: string) => {
      const head = `GET /metrics HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`
      return (await rawRequest(addressOf(`http://127.0.0.1:${port}`), head))?.status
    }
    const hosts = [
      `172.30.0.7:${port}`,
      `localhost:${port}`,
      `worker:${port}`,
      `172.30.0.7:1`,
      `172.30.0.7.nip.example:${port}`,
    ]
    expect(await Promise.all(hosts.map(ask))).toEqual([200, 200, 421, 421, 421])
  })

  it('has no pages in a process without any', async () => {
    const server = await startPrivateServer(0, { settings, handler: null, ready })
    open.push(server)
    const status = async (path: string) => (await fetch(server.url + path)).status
    expect(await Promise.all(['/betrieb', '/metrics', '/health/ready'].map(status))).toEqual([404, 200, 200])
  })

  it.each([
    ['a foreign host', { host: 'marktlotse.example' }],
    ['the public host', { host: 'markt.example' }],
    ['a name that leads here', { host: 'rebound.example:80' }],
  ])('refuses %s', async (_, { host }) => {
    const { url } = await privateServer({ MARKTLOTSE_MODE: 'demo', PUBLIC_URL: 'http://markt.example' })
    const answer = await rawRequest(addressOf(url), `GET /metrics HTTP/1.1\r\nhost: ${host}\r\n\r\n`)
    expect(answer?.status).toBeGreaterThanOrEqual(400)
    expect(answer?.status).toBeLessThan(500)
  })

  it.each(['http://evil.example', 'null', undefined, 'http://127.0.0.1:1'])(
    'refuses a write from %s',
    async (origin) => {
      const { url } = await privateServer()
      const host = new URL(url).host
      const head = `POST /betrieb/importe/1 HTTP/1.1\r\nhost: ${host}\r\n${origin === undefined ? '' : `origin: ${origin}\r\n`}`
      const answer = await rawRequest(
        addressOf(url),
        `${head}content-type: application/x-www-form-urlencoded\r\ncontent-length: 3\r\n\r\na=b`,
      )
      expect(answer?.status).toBe(403)
    },
  )

  it('takes a write from its own pages', async () => {
    const { url } = await privateServer()
    const answer = await fetch(`${url}/betrieb/importe/1`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=b',
    })
    expect(await answer.text()).toBe('POST /betrieb/importe/1 for operator: true')
  })
})

describe('the public port', () => {
  it('never asks for the operator, whatever is sent', async () => {
    const server = await startWebServer({ settings, handler, version: () => 'v', ready })
    open.push(server)
    for (const path of ['/betrieb', '/en/betrieb/importe', '/betrieb.data']) {
      const answer = await fetch(server.url + path, { headers: { 'x-forwarded-for': '127.0.0.1' } })
      expect(await answer.text()).toContain('for operator: false')
    }
  })
})
