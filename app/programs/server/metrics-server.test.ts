import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { metrics } from '../../lib/metrics.server'
import { observePageCache, startMetricsServer } from './metrics-server'
import { PageCache } from './page-cache'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

describe('metrics', () => {
  it('are served on a port of their own, on loopback only', async () => {
    const cache = new PageCache({ limitBytes: 1_000_000, version: () => 'v', security: [] })
    observePageCache(cache)
    observePageCache(cache)
    const server = await startMetricsServer(0)
    open.push(server)
    metrics.refusals.inc({ reason: 'tried' })
    const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const text = await answer.text()
    expect(text).toMatch(/^marktlotse_refusals_total\{reason="tried"\} 1$/m)
    expect(text).toMatch(/^marktlotse_page_cache\{what="bytes"\} 0$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
    expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(404)
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')
    if (outside) await expect(fetch(`http://${outside.address}:${server.port}/metrics`)).rejects.toThrow()
  })
})
