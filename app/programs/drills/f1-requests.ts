import type { seeded } from './drill'

type Random = ReturnType<typeof seeded>

/** A request as bytes, and what a reader of its answer has to know. */
export interface OddRequest {
  family: string
  bytes: Buffer
  half: boolean
  head: boolean
}

export interface Target {
  /** As it stands in the head. */
  host: string
  /** Addresses that exist. */
  pages: readonly string[]
  /** Addresses that take a form. */
  forms: readonly string[]
}

const pieces = [
  '',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "' OR 1=1 --",
  '"; DROP TABLE x; --',
  '$where',
  '{"$gt":""}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '//evil.example',
  '/\\evil.example',
  '..',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%',
  '%00',
  '%0d%0aSet-Cookie: a=b',
  '#{7*7}',
  '{{7*7}}',
  'ß',
  'Straßenbeleuchtung',
  'ÄÖÜ',
  '\u202Etfel',
  '\u200B',
  '\uFEFF',
  '🙂',
  '👩‍👩‍👧‍👦',
  'é'.normalize('NFD'),
  'İ',
  'ﬃ',
  '١٢٣',
  '中文',
  'a'.repeat(500),
  '(a+)+$'.repeat(20),
  '((((((((((',
  '*?[]{}^$|',
  'AND OR NOT',
  '\t\n\r',
  '06531005',
  'demo-musterstadt',
]
const parameters = [
  'suche',
  'kommune',
  'seite',
  'sortierung',
  'mehr',
  'betrieb',
  'gewichte',
  'feld',
  'funktion',
  'index',
  'q[toString]',
  'q[__proto__]',
  '__proto__',
  'constructor[prototype]',
  'suche[]',
  'suche.a.b',
  '_routes',
  '_method',
  'redirectTo',
]
const routeIds = ['root', 'routes/($lang).katalog', 'routes/($lang)._index', '__proto__', 'constructor', ',', '']

const component = encodeURIComponent

class Maker {
  private readonly random: Random
  private readonly target: Target
  constructor(random: Random, target: Target) {
    this.random = random
    this.target = target
  }

  piece(): string {
    const one = this.random.pick(pieces)
    return this.random.below(4) === 0 ? one + this.random.pick(pieces) : one
  }

  query(most = 6): string {
    const count = 1 + this.random.below(most)
    const pairs = Array.from({ length: count }, () => {
      const name = this.random.pick(parameters)
      return `${component(name)}=${component(this.piece())}`
    })
    return pairs.join('&')
  }

  page(): string {
    return this.random.pick(this.target.pages)
  }

  head(method: string, path: string, headers: readonly (readonly [string, string])[] = []): string {
    const lines = [['Host', this.target.host], ...headers].map(([name, value]) => `${name}: ${value}\r\n`)
    return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
  }

  /** A value as it may stand in a header: bytes, no control characters. */
  headerValue(): string {
    return Buffer.from(Buffer.from(this.piece()).filter((byte) => byte >= 0x20 && byte !== 0x7f)).toString('latin1')
  }

  form(path: string, body: string | Buffer, type: string, more: readonly (readonly [string, string])[] = []): Buffer {
    const head = this.head('POST', path, [
      ['Origin', `http://${this.target.host}`],
      ['Content-Type', type],
      ['Content-Length', String(Buffer.byteLength(body))],
      ...more,
    ])
    return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)])
  }

  multipart(boundary: string): string {
    const count = 1 + this.random.below(6)
    const parts = Array.from({ length: count }, () => {
      const file = this.random.below(4) === 0 ? `; filename="${component(this.piece())}"` : ''
      const name = component(this.random.pick([...parameters, 'text', 'page', 'email']))
      return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${this.piece().replaceAll('\0', '')}\r\n`
    })
    return `${parts.join('')}--${boundary}--\r\n`
  }

  /** A few bytes changed, doubled or left out. */
  damaged(bytes: Buffer): Buffer {
    const damaged = Buffer.from(bytes)
    for (let times = 1 + this.random.below(4); times > 0; times--) {
      damaged[this.random.below(damaged.length)] = this.random.below(256)
    }
    const at = this.random.below(damaged.length)
    // A connection that says nothing is no request and gets no answer.
    if (this.random.below(4) === 0) return damaged.subarray(0, Math.max(1, at))
    return this.random.below(4) === 0 ? Buffer.concat([damaged.subarray(0, at), damaged.subarray(at >> 1)]) : damaged
  }
}

const cookie = 'session=0'

/** Requests that a guard has to refuse; the seeds are answers of 500 that were seen elsewhere. */
function refusable(maker: Maker, random: Random, target: Target): { bytes: string; head?: boolean; half?: boolean } {
  const makers: (() => { bytes: string; head?: boolean; half?: boolean })[] = [
    () => ({
      bytes: maker.head(random.pick(['TRACE', 'TRACK', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']), '/'),
    }),
    () => ({ bytes: maker.head('CONNECT', 'evil.example:443') }),
    () => ({
      bytes: maker.head('GET', random.pick(['/%E0%A4%A', '/%ff.data', '/%', '/%00', '/katalog?suche=%C3%28'])),
    }),
    () => ({ bytes: maker.head('GET', `http://${target.host}${maker.page()}`) }),
    () => ({ bytes: maker.head('GET', random.pick(['//evil.com/%2e%2e', '/../..', '/a/%2e%2e/b', '/a\\b', '*'])) }),
    () => ({
      bytes: `GET / HTTP/1.1\r\nHost: ${random.pick(['a b/../', '', 'evil.example', '[::', 'a:b:c', 'a,b'])}\r\n\r\n`,
    }),
    () => ({ bytes: maker.head('GET', '/', [['Host', target.host]]) }),
    () => ({ bytes: maker.head('GET', `/__manifest?version=x&${'p=/a/b/c/d&'.repeat(60 + random.below(1_300))}`) }),
    () => ({ bytes: maker.head('GET', `${maker.page()}?${'a=1&'.repeat(500 + random.below(1_000))}`) }),
    () => ({ bytes: maker.head('GET', `/${'a'.repeat(8_100 + random.below(20_000))}`) }),
    () => ({ bytes: maker.head('GET', `${maker.page()}?_data=${component(maker.piece())}`) }),
    () => ({
      bytes: `${maker.head('POST', random.pick(target.forms), [
        ['Origin', random.pick(['https://evil.example', 'null', `https://${target.host}`, 'x'])],
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Content-Length', '3'],
      ])}a=b`,
    }),
    () => ({
      bytes: `${maker.head('POST', random.pick(target.forms), [
        ['Origin', `http://${target.host}`],
        ['Content-Type', random.pick(['application/json', 'text/plain', 'multipart/form-data', 'x', 'a/b;c=d'])],
        ['Content-Length', '2'],
      ])}{}`,
    }),
    () => ({ bytes: maker.head('GET', '/', [['Content-Length', '-1']]) }),
    () => ({ bytes: maker.head('GET', '/', [['Transfer-Encoding', 'chunked, chunked']]), half: true }),
    () => ({ bytes: maker.head('GET', '/', [['Cookie', 'a=b; '.repeat(4_000)]]) }),
    () => ({ bytes: 'GET / HTTP/1.1\r\nHost', half: true }),
  ]
  return random.pick(makers)()
}

/** One odd request. Of ten, eight are such that a page's own code has to cope with them. */
export function oddRequest(random: Random, target: Target): OddRequest {
  const maker = new Maker(random, target)
  const whole = (family: string, bytes: string | Buffer, head = false): OddRequest => ({
    family,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
    half: false,
    head,
  })
  const families: [weight: number, make: () => OddRequest][] = [
    [18, () => whole('parameters', maker.head('GET', `${maker.page()}?${maker.query(12)}`, [['Cookie', cookie]]))],
    [10, () => whole('search', maker.head('GET', `/katalog?suche=${component(maker.piece())}&${maker.query()}`))],
    [
      10,
      () => {
        const folder = random.pick(['/loesung/', '/en/loesung/', '/anbieter/', '/', '/en/', '/methodik/'])
        return whole('paths', maker.head('GET', folder + component(maker.piece()), [['Cookie', cookie]]))
      },
    ],
    [
      12,
      () => {
        const path = random.pick(['/_root', '/katalog', '/en/katalog', maker.page() === '/' ? '/_root' : maker.page()])
        const routes = random.below(3) === 0 ? `&_routes=${component(random.pick(routeIds))}` : ''
        const method = random.below(5) === 0 ? 'HEAD' : 'GET'
        return whole('.data', maker.head(method, `${path}.data?${maker.query()}${routes}`), method === 'HEAD')
      },
    ],
    [
      12,
      () => {
        const value = () => maker.headerValue()
        const names = [
          'Accept',
          'Accept-Language',
          'Accept-Encoding',
          'If-None-Match',
          'If-Modified-Since',
          'Range',
          'Referer',
          'Origin',
          'User-Agent',
          'X-Forwarded-Host',
          'X-Forwarded-For',
          'X-Forwarded-Proto',
          'Forwarded',
          'X-Original-URL',
          'X-HTTP-Method-Override',
          'Content-Type',
          'Upgrade',
          'X-Remix-Reload-Document',
        ]
        const headers = Array.from({ length: 1 + random.below(6) }, () => [random.pick(names), value()] as const)
        return whole('headers', maker.head('GET', maker.page(), [['Cookie', cookie], ...headers]))
      },
    ],
    [
      10,
      () => {
        const jar = Array.from({ length: 1 + random.below(8) }, () => `${maker.headerValue()}=${maker.headerValue()}`)
        return whole('cookies', maker.head('GET', maker.page(), [['Cookie', `${cookie}; ${jar.join(';')}`]]))
      },
    ],
    [
      8,
      () => {
        const body = maker.query(20).slice(0, 60_000)
        return whole('form', maker.form(random.pick(target.forms), body, 'application/x-www-form-urlencoded'))
      },
    ],
    [
      5,
      () => {
        const boundary = `b${random.below(1e9)}`
        const type = `multipart/form-data; boundary=${boundary}`
        return whole('multipart', maker.form(random.pick(target.forms), maker.multipart(boundary), type))
      },
    ],
    [9, () => ({ ...whole('refusable', ''), ...refused(refusable(maker, random, target)) })],
    [
      6,
      () => {
        const form = maker.form(random.pick(target.forms), maker.query(), 'application/x-www-form-urlencoded')
        const page = Buffer.from(maker.head('GET', `${maker.page()}?${maker.query()}`, [['Cookie', cookie]]), 'latin1')
        return { ...whole('damaged', maker.damaged(random.below(2) === 0 ? form : page)), half: true }
      },
    ],
  ]
  let at = random.below(families.reduce((sum, [weight]) => sum + weight, 0))
  for (const [weight, make] of families) {
    if (at < weight) return make()
    at -= weight
  }
  throw new RangeError('no family')
}

const refused = ({ bytes, head = false, half = false }: { bytes: string; head?: boolean; half?: boolean }) => ({
  bytes: Buffer.from(bytes, 'latin1'),
  head,
  half,
})
