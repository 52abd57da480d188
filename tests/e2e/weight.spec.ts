import { gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures/test'

const kilobytes = 1_000

/** Size of a body as the server compresses it with gzip. */
async function gzipped(request: APIRequestContext, path: string): Promise<number> {
  const answer = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } })
  expect(answer.status(), path).toBe(200)
  return gzipSync(await answer.body(), { level: 6 }).length
}

const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0)

const pages = ['/', '/katalog', '/katalog?suche=LoRaWAN', '/loesung/beispiel-quellwerk', '/methodik', '/impressum']

test('public pages load one module of at most 10 kB and do not hydrate', async ({ page, request, withScript }) => {
  const asked: string[] = []
  page.on('request', (one) => {
    if (one.resourceType() === 'script') asked.push(new URL(one.url()).pathname)
  })
  for (const path of pages) {
    asked.length = 0
    await page.goto(path, { waitUntil: 'networkidle' })
    const scripts = [...new Set(asked)]
    expect(scripts.length, path).toBe(withScript ? 1 : 0)
    const weight = total(await Promise.all(scripts.map((url) => gzipped(request, url))))
    expect(weight, path).toBeLessThanOrEqual(10 * kilobytes)
    const html = await (await request.get(path)).text()
    expect(html, path).not.toMatch(/__remixContext|__reactRouterContext|modulepreload/)
  }
})

test('style sheets weigh at most 45 kB and may be kept for good', async ({ page, request }) => {
  await page.goto('/katalog')
  const sheets = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  expect(sheets.length).toBeGreaterThan(0)
  for (const sheet of sheets) {
    const kept = (await request.get(sheet)).headers()['cache-control'] ?? ''
    expect(kept, sheet).toMatch(/max-age=31536000.*immutable/)
  }
  expect(total(await Promise.all(sheets.map((sheet) => gzipped(request, sheet))))).toBeLessThanOrEqual(45 * kilobytes)
})

test('the catalogue’s HTML weighs at most 15 kB', async ({ request }) => {
  for (const path of ['/katalog', '/en/katalog', '/katalog?suche=LoRaWAN', '/katalog?offenheit=O3&betrieb=saas']) {
    expect(await gzipped(request, path), path).toBeLessThanOrEqual(15 * kilobytes)
  }
})
