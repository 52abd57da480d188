import { component, Maker, type Random, type Target } from './maker'
import { refusable } from './refusable'
import { routeIds } from './texts'

/** A request as bytes, and what a reader of its answer has to know. */
export interface OddRequest {
  family: string
  bytes: Buffer
  half: boolean
  head: boolean
}

const cookie = 'session=0'

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
