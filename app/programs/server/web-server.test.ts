import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Environment, parseSettings } from '../../lib/env.server'
import { log } from '../../lib/log.server'
import { addressOf, type RawOptions, rawRequest } from '../drills/house/raw-http'
import { exchangeOf } from './exchange'
import type { PageHandler } from './pages'
import { startWebServer, type WebServer } from './web-server'

log.level = 'silent'

const started: WebServer[] = []
afterEach(async () => {
  for (const server of started.splice(0)) await server.close(0)
})

interface State {
  version: string | null
  ready: boolean
}

async function start(handler: PageHandler, environment: Environment = {}) {
  const state: State = { version: 'v1', ready: true }
  const settings = parseSettings({
    MARKTLOTSE_MODE: 'demo',
    PORT: '0',
    DATABASE_URL: 'postgresql://localhost/unused',
    ...environment,
  })
  const server = await startWebServer({
    settings,
    handler,
    version: () => state.version,
    ready: async () => state.ready,
  })
  started.push(server)
  const address = addressOf(server.url)
  const host = `${address.host}:${address.port}`
  return {
    server,
    state,
    host,
    raw: (bytes: string | Buffer, options?: RawOptions) => rawRequest(address, bytes, options),
    get: (path: string, headers: Record<string, string> = {}, options?: RawOptions) =>
      rawRequest(address, request('GET', path, { host, ...headers }), options),
    head: (path: string, headers: Record<string, string> = {}) =>
      rawRequest(address, request('HEAD', path, { host, ...headers }), { head: true }),
    post: (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
      rawRequest(
        address,
        Buffer.concat([
          Buffer.from(
            request('POST', path, {
              host,
              origin: `http://${host}`,
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': String(Buffer.byteLength(body)),
              ...headers,
            }),
          ),
          Buffer.from(body),
        ]),
      ),
  }
}

const request = (method: string, path: string, headers: Record<string, string>) =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`

/** Answers every request with what it saw of it. */
function mirror() {
  const seen: { url: string; headers: http.IncomingHttpHeaders; body: string }[] = []
  const handler: PageHandler = (incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk) => chunks.push(chunk))
    incoming.on('end', () => {
      seen.push({
        url: incoming.url ?? '',
        headers: { ...incoming.headers },
        body: Buffer.concat(chunks).toString(),
      })
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.write('<p>')
      response.end(`${incoming.method} ${incoming.url} no. ${seen.length} ${'filling '.repeat(200)}`)
    })
    incoming.resume()
  }
  return { seen, handler }
}

describe('the guard', () => {
  it('refuses what is no plain request with 4xx and a plain page, before the application', async () => {
    const { seen, handler } = mirror()
    const { raw, host, get } = await start(handler)
    const own = { host }
    const cases: [bytes: string, status: number][] = [
      [request('TRACE', '/', own), 405],
      [request('PUT', '/', own), 405],
      [request('OPTIONS', '/', own), 405],
      [request('OPTIONS', '*', own), 405],
      [request('CONNECT', 'evil.example:443', own), 405],
      [request('BREW', '/', own), 400],
      [request('GET', `http://${host}/`, own), 400],
      [request('GET', '//evil.example/%2e%2e', own), 400],
      [request('GET', '/a/../b', own), 400],
      [request('GET', '/a/%2E%2e/b', own), 400],
      [request('GET', '/a\\b', own), 400],
      [request('GET', '/a%5Cb', own), 400],
      [request('GET', '/a%00b', own), 400],
      [request('GET', '/a%0d%0ab', own), 400],
      [request('GET', '/katalog?suche=%00', own), 400],
      [request('GET', '/%E0%A4%A', own), 400],
      [request('GET', '/%ff.data', own), 400],
      [request('GET', '/katalog?suche=%', own), 400],
      [request('GET', '/ä', own), 400],
      [request('GET', '/#a', own), 400],
      [request('GET', `/?${'a=1&'.repeat(600)}`, own), 400],
      [request('GET', '/?_data=root', own), 400],
      [request('GET', '/katalog?x=1&%5Fd%61ta=routes%2Fx', own), 400],
      [request('GET', `/__manifest?${'p=/a&'.repeat(30)}`, own), 400],
      [request('GET', `/${'a'.repeat(9_000)}`, own), 414],
      [request('GET', '/', { host: 'evil.example' }), 421],
      [request('GET', '/', { host: `evil.example:${host.split(':')[1]}` }), 421],
      [request('GET', '/', { host: 'a b/../' }), 400],
      [request('GET', '/', { host: '' }), 400],
      [request('GET', '/', {}), 400],
      [`GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\n\r\n`, 400],
      [`GET / HTTP/1.1\r\nHost: ${host}\r\nHost: ${host}\r\n\r\n`, 400],
      [request('GET', '/', { ...own, 'content-length': '3' }), 400],
      [request('GET', '/', { ...own, cookie: 'a'.repeat(20_000) }), 431],
      ['GET / HTTP/1.1\r\nHost', 400],
      ['\u0000\u0001\u0002\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: ${host}\r\nbroken header\r\n\r\n`, 400],
      [`GET / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, 400],
      [`GET / HTTP/9.9\r\nHost: ${host}\r\n\r\n`, 400],
    ]
    for (const [bytes, status] of cases) {
      const line = bytes.slice(0, 60)
      const answer = await raw(bytes, { half: /Host$|broken|BREW/.test(bytes.slice(0, 40)) })
      expect(answer?.status, line).toBe(status)
      expect(answer?.body, line).toContain('<h1>')
      expect(answer?.body, line).toContain('lang="en"')
      expect(answer?.headers['x-request-id'], line).toMatch(/^[0-9A-Z]{6}-[0-9A-Z]+$/)
      expect(answer?.body, line).toContain(answer?.headers['x-request-id'])
      expect(answer?.headers['content-security-policy'], line).toContain("default-src 'none'")
      expect(answer?.headers['cache-control'], line).toBe('no-store')
    }
    expect(seen).toEqual([])
    expect((await get('/'))?.status).toBe(200)
    expect(seen).toHaveLength(1)
  })

  it('takes the hosts of the public address, and of this machine outside production', async () => {
    const { handler } = mirror()
    const { get, host } = await start(handler, { PUBLIC_URL: 'https://markt.example' })
    const port = host.split(':')[1]
    for (const name of ['markt.example', 'MARKT.example:443', `localhost:${port}`, `[::1]:${port}`, host]) {
      expect((await get('/', { host: name }))?.status, name).toBe(200)
    }
    for (const name of [
      'markt.example:80',
      'localhost',
      `localhost:${Number(port) + 1}`,
      'markt.example.',
      'x.markt.example',
    ]) {
      expect((await get('/', { host: name }))?.status, name).toBe(421)
    }
  })

  it('takes only the public host in production', async () => {
    const { handler, seen } = mirror()
    const { get, host } = await start(handler, production)
    expect((await get('/', { host }))?.status).toBe(421)
    const answer = await get('/', { host: 'markt.example' })
    expect(answer?.status).toBe(200)
    expect(answer?.headers['strict-transport-security']).toBe('max-age=31536000')
    expect(seen[0]?.headers).toEqual({ host: 'markt.example', 'x-forwarded-proto': 'https' })
  })

  it('takes no word of a proxy that is not trusted, and of a trusted one the nearest', async () => {
    const claims = {
      'x-forwarded-host': 'evil.example:99999/x?',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-for': '203.0.113.7',
      forwarded: 'host=evil.example',
      cookie: 'session=1',
    }
    const plain = mirror()
    const untrusting = await start(plain.handler)
    expect((await untrusting.get('/', claims))?.status).toBe(200)
    for (const name of Object.keys(claims))
      if (name !== 'cookie') expect(plain.seen[0]?.headers).not.toHaveProperty(name)
    expect(plain.seen[0]?.headers.host).toBe(untrusting.host)

    const behind = mirror()
    const clients: string[] = []
    const proxied = await start(
      (incoming, response) => {
        clients.push(exchangeOf(incoming).client)
        behind.handler(incoming, response)
      },
      { ...production, TRUSTED_PROXIES: '127.0.0.0/8' },
    )
    expect((await proxied.get('/', claims))?.status).toBe(400)
    const right = { ...claims, 'x-forwarded-host': 'evil.example, markt.example' }
    expect((await proxied.get('/', right))?.status).toBe(200)
    expect(behind.seen[0]?.headers.host).toBe('markt.example')
    expect(behind.seen[0]?.headers['x-forwarded-proto']).toBe('https')
    expect(clients).toEqual(['203.0.113.7'])
  })
})

const production: Environment = {
  MARKTLOTSE_MODE: 'production',
  PUBLIC_URL: 'https://markt.example',
  OPERATOR_NAME: 'Muster',
  OPERATOR_ADDRESS: 'Musterweg 1',
  OPERATOR_REPRESENTATIVE: 'Erika Beispiel',
  OPERATOR_EMAIL: 'post@markt.example',
  OPERATOR_PHONE: '0',
  PRIVACY_CONTACT: 'x',
  ACCESSIBILITY_CONTACT: 'x',
  ACCESSIBILITY_ENFORCEMENT_BODY: 'x',
}

const multipart = (parts: string[], boundary = 'grenze') =>
  `${parts.map((part) => `--${boundary}\r\nContent-Disposition: form-data; name="${part}"\r\n\r\nWert\r\n`).join('')}--${boundary}--\r\n`

describe('sent forms', () => {
  it('must come from our own pages', async () => {
    const { seen, handler } = mirror()
    const { post, host, raw } = await start(handler)
    const own = `http://${host}`
    const port = host.split(':')[1] as string
    for (const origin of [
      'https://evil.example',
      'null',
      `https://${host}`,
      `http://localhost:${port}`,
      `${own}.evil.example`,
      '',
    ]) {
      for (const path of ['/melden', '/melden.data', '/melden?index']) {
        expect((await post(path, 'text=a', { origin }))?.status, origin).toBe(403)
      }
    }
    for (const site of ['cross-site', 'same-site', 'x']) {
      expect((await post('/melden', 'text=a', { 'sec-fetch-site': site }))?.status, site).toBe(403)
    }
    const bare = { host, 'content-type': 'application/x-www-form-urlencoded', 'content-length': '6' }
    expect((await raw(`${request('POST', '/melden', bare)}text=a`))?.status).toBe(403)
    expect(seen).toEqual([])
    expect((await post('/melden', 'text=a'))?.status).toBe(200)
    expect((await post('/melden', 'text=b', { 'sec-fetch-site': 'same-origin' }))?.status).toBe(200)
    expect(
      (await raw(`${request('POST', '/melden', { ...bare, 'sec-fetch-site': 'same-origin' })}text=c`))?.status,
    ).toBe(200)
    expect(seen.map(({ body }) => body)).toEqual(['text=a', 'text=b', 'text=c'])
  })

  it('reach the application whole, in one piece or many', async () => {
    const { seen, handler } = mirror()
    const { post, raw, host } = await start(handler)
    const body = multipart(['text', 'seite'])
    expect((await post('/melden', body, { 'content-type': 'multipart/form-data; boundary=grenze' }))?.status).toBe(200)
    const head = request('POST', '/melden', {
      host,
      origin: `http://${host}`,
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'transfer-encoding': 'chunked',
    })
    expect((await raw(`${head}3\r\ntex\r\n4\r\nt=%C\r\n2\r\n3%\r\n2\r\nA4\r\n0\r\n\r\n`))?.status).toBe(200)
    expect(seen.map((one) => one.body)).toEqual([body, 'text=%C3%A4'])
    expect(seen[1]?.headers).toMatchObject({ 'content-length': '11' })
    expect(seen[1]?.headers).not.toHaveProperty('transfer-encoding')
  })

  it('are refused when malformed or of another kind', async () => {
    const { seen, handler } = mirror()
    const { post } = await start(handler)
    const form = { 'content-type': 'multipart/form-data; boundary=grenze' }
    const cases: [body: string, headers: Record<string, string>, status: number][] = [
      ['{}', { 'content-type': 'application/json' }, 415],
      ['{}', { 'content-type': 'text/plain' }, 415],
      ['a=1', { 'content-type': '' }, 415],
      ['a=1', { 'content-type': 'multipart/form-data' }, 415],
      ['a=1', { 'content-type': `multipart/form-data; boundary=${'x'.repeat(80)}` }, 415],
      ['a=1', { 'content-encoding': 'gzip' }, 415],
      ['a=%', {}, 400],
      ['a=%FF', {}, 400],
      ['a=%00', {}, 400],
      ['a=ä', {}, 400],
      ['a=\n', {}, 400],
      ['no parts at all', form, 400],
      ['--grenze\r\n\r\n\r\n--grenze--\r\n', form, 400],
      [multipart(['a']).slice(0, -10), form, 400],
      [multipart(['a']), { 'content-type': 'multipart/form-data; boundary=andere' }, 400],
      [multipart(['a']).replace('Wert', 'We\0rt'), form, 400],
      [multipart(Array.from({ length: 300 }, (_, i) => String(i))), form, 413],
      ['a=1&'.repeat(2_000), {}, 413],
      ['a'.repeat(600_000), {}, 413],
      ['a=1', { 'content-length': '99999999999' }, 413],
    ]
    for (const [body, headers, status] of cases) {
      const answer = await post('/melden', body, headers)
      expect(answer?.status, `${body.slice(0, 40)} ${JSON.stringify(headers)}`).toBe(status)
      expect(answer?.body).toContain('<h1>')
    }
    expect(seen).toEqual([])
  })

  it('are refused while they come when they grow past the limit, and before when asked', async () => {
    const { seen, handler } = mirror()
    const { server, raw, host } = await start(handler, { BODY_LIMIT_KB: '16' })
    const head = {
      host,
      origin: `http://${host}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    let sent = 0
    const answer = await rawRequest(addressOf(server.url), async (socket) => {
      socket.write(request('POST', '/melden', { ...head, 'transfer-encoding': 'chunked' }))
      while (!socket.destroyed && sent < 100_000_000) {
        socket.write(`1000\r\n${'a'.repeat(4_096)}\r\n`)
        sent += 4_096
        await sleep(1)
      }
    })
    expect(answer?.status).toBe(413)
    expect(sent).toBeLessThan(1_000_000)
    const asked = await raw(
      request('POST', '/melden', { ...head, 'content-length': '9999999', expect: '100-continue' }),
    )
    expect(asked?.status).toBe(413)
    const body = 'text=a'
    const continued = await raw(
      `${request('POST', '/melden', { ...head, 'content-length': '6', expect: '100-continue' })}${body}`,
    )
    expect(continued?.status).toBe(200)
    expect(seen.map((one) => one.body)).toEqual([body])
  })
})

describe('limits', () => {
  it('refuse with 429 and the time to wait, by kind', async () => {
    const { seen, handler } = mirror()
    const limits = { RATE_LIMIT_PER_MINUTE: '20', RATE_LIMIT_WRITES_PER_MINUTE: '3', RATE_LIMIT_DATA_PER_MINUTE: '4' }
    const { get, post } = await start(handler, limits)
    const statuses: (number | undefined)[] = []
    for (let i = 0; i < 5; i++) statuses.push((await post('/melden', 'a=1'))?.status)
    for (let i = 0; i < 6; i++) statuses.push((await get('/katalog.data'))?.status)
    expect(statuses).toEqual([200, 200, 200, 429, 429, 200, 200, 200, 200, 429, 429])
    for (let i = 0; i < 9; i++) expect((await get(`/katalog?suche=${i}`))?.status).toBe(200)
    const refused = await get('/katalog?suche=x')
    expect(refused?.status).toBe(429)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused?.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(seen).toHaveLength(16)
  })

  it('do not count kept pages', async () => {
    const { handler } = mirror()
    const { get } = await start(handler, { RATE_LIMIT_PER_MINUTE: '2' })
    for (let i = 0; i < 30; i++) expect((await get('/katalog'))?.status).toBe(200)
  })

  it('count clients behind a trusted proxy apart', async () => {
    const { handler } = mirror()
    const { get } = await start(handler, { RATE_LIMIT_PER_MINUTE: '1', TRUSTED_PROXIES: '127.0.0.1' })
    const from = async (address: string) => (await get('/katalog?suche=a', { 'x-forwarded-for': address }))?.status
    expect(await from('203.0.113.1')).toBe(200)
    expect(await from('203.0.113.1')).toBe(429)
    expect(await from('203.0.113.2')).toBe(200)
    expect(await from('2001:db8:1:1::1')).toBe(200)
    expect(await from('2001:db8:1:1:ffff::1')).toBe(429)
  })
})

describe('kept pages', () => {
  it('are made once for everybody, from their canonical address alone', async () => {
    const { seen, handler } = mirror()
    const { get, head } = await start(handler)
    const first = await get('/katalog?utm=x&seite=2', { cookie: 'farbe=rot', 'accept-language': 'fr', 'x-a': 'b' })
    const second = await get('/katalog?seite=2')
    const third = await head('/katalog?seite=2&fbclid=1')
    expect([first?.status, second?.status, third?.status]).toEqual([200, 200, 200])
    expect(second?.body).toBe(first?.body)
    expect(seen).toHaveLength(1)
    expect(seen[0]?.url).toBe('/katalog?seite=2')
    expect(Object.keys(seen[0]?.headers ?? {})).toEqual(['host'])
    expect(second?.headers['x-request-id']).not.toBe(first?.headers['x-request-id'])
    for (const answer of [first, second, third]) {
      expect(answer?.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-length': String(Buffer.byteLength(first?.body ?? '')),
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding, Cookie',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      })
      const policy = answer?.headers['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy).not.toMatch(/unsafe|nonce/)
    }
  })

  it('are made once for many who ask at the same time', async () => {
    let made = 0
    const { get } = await start((_, response) => {
      made++
      setTimeout(() => {
        response.setHeader('Content-Type', 'text/html')
        response.end(`page ${made}`)
      }, 50)
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/methodik')))
    expect(new Set(answers.map((answer) => answer?.body))).toEqual(new Set(['page 1']))
    expect(new Set(answers.map((answer) => answer?.headers['x-request-id'])).size).toBe(20)
    expect(made).toBe(1)
  })

  it('are compressed for those who take it, and not sent again to those who have them', async () => {
    const { handler } = mirror()
    const { host, server } = await start(handler)
    const { port } = addressOf(server.url)
    const fetched = (headers: Record<string, string>) =>
      new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
        http
          .get({ host: '127.0.0.1', port, path: '/katalog', headers: { host, ...headers } }, (answer) => {
            const chunks: Buffer[] = []
            answer.on('data', (chunk) => chunks.push(chunk))
            answer.on('end', () =>
              resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
            )
          })
          .on('error', reject)
      })
    const plain = await fetched({})
    for (let round = 0; round < 2; round++) {
      const zipped = await fetched({ 'accept-encoding': 'gzip, deflate' })
      const brotli = await fetched({ 'accept-encoding': 'gzip, deflate, br, zstd' })
      expect([zipped.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual(['gzip', 'br'])
      expect(gunzipSync(zipped.body)).toEqual(plain.body)
      expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
      const tags = [plain, zipped, brotli].map((answer) => answer.headers.etag ?? '')
      expect(new Set(tags).size).toBe(3)
      const again = await fetched({ 'accept-encoding': 'br', 'if-none-match': `"x", ${tags[2]}` })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tags[2]])
    }
    expect((await fetched({ 'accept-encoding': 'br;q=0, gzip;q=0' })).headers['content-encoding']).toBeUndefined()
  })

  it('end with the version of the catalogue', async () => {
    const { seen, handler } = mirror()
    const { get, state } = await start(handler)
    const before = (await get('/katalog'))?.body
    state.version = 'v2'
    await sleep(150)
    expect((await get('/katalog'))?.body).not.toBe(before)
    expect(seen).toHaveLength(2)
    state.version = null
    await sleep(150)
    await get('/katalog')
    await get('/katalog')
    expect(seen).toHaveLength(4)
  })

  it('are not kept when the version changed while they were made', async () => {
    const { seen, handler } = mirror()
    let change = () => {}
    const { get, state } = await start((incoming, response) => {
      change()
      handler(incoming, response)
    })
    change = () => {
      state.version = 'v2'
    }
    await get('/katalog')
    await get('/katalog')
    expect(seen).toHaveLength(2)
    await get('/katalog')
    expect(seen).toHaveLength(2)
  })

  it('are never what one visitor alone may see', async () => {
    const { seen, handler } = mirror()
    const { get } = await start(handler)
    await get('/katalog')
    for (const cookie of [
      'session=1',
      'a=b; session=1',
      '__Host-session=1',
      'markt.session_token=1',
      'merkliste=a',
      'x=1;merkliste=a',
    ]) {
      const count = seen.length
      const answer = await get('/katalog', { cookie })
      expect(seen.length, cookie).toBe(count + 1)
      expect(seen.at(-1)?.headers.cookie).toBe(cookie)
      expect(answer?.headers['cache-control'], cookie).toBe('no-store')
    }
    expect((await get('/katalog', { authorization: 'Bearer x' }))?.body).not.toBe((await get('/katalog'))?.body)
    const typed = await get('/katalog?suche=a&x=1')
    expect(typed?.headers['cache-control']).toBe('private, no-cache')
    expect((await get('/katalog?suche=a'))?.body).not.toBe(typed?.body)
    expect(seen.at(-1)?.url).toBe('/katalog?suche=a')
  })

  it('are only pages that are found or missing, HTML, and free of cookies, storing rules and their own number', async () => {
    const answers: Record<string, (response: http.ServerResponse, id: string) => void> = {
      '/weiter': (response) => response.writeHead(302, { location: '/' }).end(),
      '/fehler': (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('kaputt'),
      '/keks': (response) => response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end('x'),
      '/geheim': (response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end('x'),
      '/daten': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
      '/nummer': (response, id) => response.writeHead(404, { 'content-type': 'text/html' }).end(`Nummer ${id}`),
      '/lang': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(3_000_000)),
    }
    let made = 0
    const { get, server } = await start((incoming, response) => {
      made++
      answers[incoming.url ?? '']?.(response, exchangeOf(incoming).requestId)
    })
    for (const path of Object.keys(answers)) {
      made = 0
      const first = await get(path)
      const second = await get(path)
      expect(made, path).toBe(2)
      expect(first?.status, path).toBe(second?.status)
      expect(first?.headers['x-request-id'], path).toBeTruthy()
      expect(first?.headers['content-security-policy'], path).toContain("script-src 'self'")
    }
    expect((await get('/lang'))?.body).toHaveLength(3_000_000)
    expect((await get('/weiter'))?.headers.location).toBe('/')
    expect((await get('/geheim'))?.headers['cache-control']).toBe('no-store')
    expect(server.cache.size.pages).toBe(0)
  })

  it('that hydrate carry the nonce of their own answer and are not stored', async () => {
    const { get } = await start((incoming, response) => {
      response.setHeader('X-Hydrate', '1')
      response.setHeader('Content-Type', 'text/html')
      response.end(`<script nonce="${exchangeOf(incoming).nonce}">`)
    })
    const policies = new Set<string>()
    for (const cookie of ['a=b', 'a=b', 'session=1', 'session=1']) {
      const answer = await get('/konto', { cookie })
      const nonce = /nonce="([^"]+)"/.exec(answer?.body ?? '')?.[1]
      const policy = answer?.headers['content-security-policy'] ?? ''
      expect(policy).toContain(`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`)
      expect(answer?.headers['cache-control']).toBe('no-store')
      expect(answer?.headers).not.toHaveProperty('x-hydrate')
      policies.add(policy)
    }
    expect(policies.size).toBe(4)
  })

  it('stay within their bound whatever is asked for', async () => {
    const { handler } = mirror()
    const { get, server } = await start(
      (incoming, response) => {
        if (incoming.url?.startsWith('/fehlt')) response.statusCode = 404
        handler(incoming, response)
      },
      { PAGE_CACHE_MB: '1', RATE_LIMIT_PER_MINUTE: '100000' },
    )
    await get('/methodik')
    for (let i = 0; i < 300; i++) await get(`/fehlt-${i}`)
    expect(server.cache.size.bytes).toBeLessThanOrEqual(1_048_576 / 10 + 6_000)
    const body = (await get('/methodik'))?.body
    expect(body).toContain('no. 1 ')
    for (let i = 0; i < 600; i++) await get(`/katalog?seite=${i + 2}`, { 'accept-encoding': i % 2 ? 'br' : 'gzip' })
    expect(server.cache.size.bytes).toBeLessThanOrEqual(1_048_576)
    expect(server.cache.size.bytes).toBeGreaterThan(500_000)
    expect(server.cache.size.addresses).toBeLessThanOrEqual(server.cache.size.pages * 8)
  })

  it('can be turned off', async () => {
    const { seen, handler } = mirror()
    const { get } = await start(handler, { PAGE_CACHE_MB: '0' })
    await get('/katalog')
    await get('/katalog')
    expect(seen).toHaveLength(2)
  })

  it('are made by the next one when the first one who asked has gone', async () => {
    let made = 0
    const { get, server, host } = await start((_, response) => {
      const number = ++made
      // The first one takes longer than it may be waited for: who waits must not get it.
      setTimeout(
        () => {
          response.setHeader('Content-Type', 'text/html')
          response.end(`page ${number}`)
        },
        number === 1 ? 2_000 : 1,
      )
    })
    const leaving = http.get({ ...addressOf(server.url), path: '/katalog', headers: { host } })
    leaving.on('error', () => {})
    await vi.waitFor(() => expect(made).toBe(1))
    const waiting = get('/katalog')
    await sleep(50)
    leaving.destroy()
    expect((await waiting)?.body).toBe('page 2')
  })
})

describe('health', () => {
  it('says whether the process lives and whether it should be given visitors', async () => {
    const { handler, seen } = mirror()
    const { get, state, head } = await start(handler)
    expect((await get('/health/live', { host: '10.1.2.3' }))?.status).toBe(200)
    expect((await get('/health/ready', { host: '10.1.2.3' }))?.body).toBe('ok\n')
    expect((await head('/health/ready'))?.status).toBe(200)
    state.ready = false
    expect((await get('/health/live'))?.status).toBe(200)
    expect((await get('/health/ready'))?.status).toBe(503)
    expect(seen).toEqual([])
  })

  it('counts a database that does not answer as not ready', async () => {
    const settings = parseSettings({ MARKTLOTSE_MODE: 'demo', PORT: '0', DATABASE_URL: 'postgresql://localhost/x' })
    for (const ready of [() => new Promise<boolean>(() => {}), () => Promise.reject(new Error('gone'))]) {
      const server = await startWebServer({ settings, handler: () => {}, version: () => 'v', ready })
      started.push(server)
      const { host, port } = addressOf(server.url)
      const answer = await rawRequest({ host, port }, request('GET', '/health/ready', { host: `${host}:${port}` }))
      expect(answer?.status).toBe(503)
    }
  })
})

describe('the end', () => {
  it('lets accepted requests end, answers on kept connections, and takes no new ones', async () => {
    let release = () => {}
    const { server, host, get } = await start((_, response) => {
      release = () => {
        response.setHeader('Content-Type', 'text/html')
        response.end('whole')
      }
    })
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    const kept = (path: string) =>
      new Promise<http.IncomingMessage>((resolve, reject) => {
        http
          .get({ ...addressOf(server.url), path, agent, headers: { host } }, (answer) => {
            answer.resume()
            answer.on('end', () => resolve(answer))
          })
          .on('error', reject)
      })
    expect((await kept('/health/live')).statusCode).toBe(200)
    const slow = get('/katalog?suche=a')
    await sleep(50)
    const closing = server.close(5_000)
    await sleep(20)
    expect(await get('/health/live')).toBeNull()
    const draining = await kept('/health/ready')
    expect([draining.statusCode, draining.headers.connection]).toEqual([503, 'close'])
    setTimeout(release, 300)
    expect((await slow)?.body).toBe('whole')
    expect(await closing).toBe(true)
    agent.destroy()
  })

  it('cuts off what has not ended in time', async () => {
    const { server, get } = await start(() => {})
    const hanging = get('/katalog?suche=a')
    await sleep(50)
    const since = performance.now()
    expect(await server.close(1_200)).toBe(false)
    expect(performance.now() - since).toBeLessThan(2_500)
    expect(await hanging).toBeNull()
  })
})
