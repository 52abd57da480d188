import type { PageHandler } from '../server/pages'
import {
  type Drill,
  type DrillOptions,
  type DrillResult,
  type House,
  type PlantedResult,
  quantile,
  seeded,
} from './drill'
import { type OddRequest, oddRequest, type Target } from './f1-requests'
import { freePort, handledBy, unlimited } from './processes'
import { addressOf, inParallel, type RawAnswer, rawRequest } from './raw-http'
import { startStubServer } from './stub-server'

/** Longest time at the 99th percentile, on top of what the plainest answer takes in the same run on the same machine. */
const slowestMilliseconds = 250
const plainEvery = 10
const width = 2
const forms = [
  '/barrierefreiheit/melden',
  '/en/barrierefreiheit/melden',
  '/barrierefreiheit/melden.data',
  '/merkliste',
  '/katalog',
]

/** What is drilled, and how it is seen from outside. */
interface Trial {
  url: string
  pages: readonly string[]
  /** Requests that reached a loader or an action so far. */
  handled(): Promise<number>
  running(): boolean
  output(): string
}

const stack = /\n {4}at .*:\d|node_modules\//

/** What is wrong with an answer, or `null`. */
function fault(answer: RawAnswer | null): string | null {
  if (answer === null) return 'no answer'
  if (answer.status >= 500) return `status ${answer.status}`
  if (!(answer.status >= 200)) return 'no status'
  return stack.test(answer.body) || stack.test(JSON.stringify(answer.headers)) ? 'a stack trace' : null
}

const excerpt = ({ family, bytes }: OddRequest) =>
  `${family}: ${JSON.stringify(bytes.subarray(0, 300).toString('latin1'))}`

async function trial(count: number, on: Trial, { seed, progress }: DrillOptions): Promise<DrillResult> {
  const random = seeded(seed)
  const address = addressOf(on.url)
  const target: Target = { host: new URL(on.url).host, pages: on.pages, forms }
  const requests = Array.from({ length: count }, () => oddRequest(random, target))
  const failures: string[] = []
  const times: number[] = []
  const plain: number[] = []
  const statuses = new Map<number, number>()
  const plainest = `GET /health/live HTTP/1.1\r\nHost: ${target.host}\r\n\r\n`
  const before = await on.handled()
  let done = 0
  await inParallel(requests, width, async (request) => {
    if (!on.running()) return
    const answer = await rawRequest(address, request.bytes, { half: request.half, head: request.head })
    const found = fault(answer)
    if (found !== null) failures.push(`${found} to ${excerpt(request)}`)
    if (answer !== null) {
      times.push(answer.milliseconds)
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    }
    done++
    if (done % plainEvery === 0) plain.push((await rawRequest(address, plainest))?.milliseconds ?? 0)
    if (done % 1_000 === 0) progress(`${done} of ${count}`)
  })
  if (!on.running()) failures.push('The server has ended.')
  if (/"level":"fatal"|uncaught/i.test(on.output()))
    failures.push('The server has written of an error nobody expected.')
  const reached = on.running() ? (await on.handled()) - before : 0
  const limited = statuses.get(429) ?? 0
  const slow = quantile(times, 0.99)
  const floor = quantile(plain, 0.99)
  if (slow > slowestMilliseconds + floor) {
    failures.push(`The 99th percentile is ${Math.round(slow)} ms, that of the plainest answer ${Math.round(floor)} ms.`)
  }
  if (reached < count * 0.6) failures.push(`Only ${reached} of ${count} requests reached a loader or an action.`)
  if (limited > count * 0.01) failures.push(`${limited} requests met the rate limit.`)
  return {
    tries: count,
    reached,
    failures,
    figures: {
      'p50 ms': Math.round(quantile(times, 0.5) * 10) / 10,
      'p99 ms': Math.round(slow * 10) / 10,
      'p99 ms of the plainest answer': Math.round(floor * 10) / 10,
      statuses: [...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, times]) => `${status}: ${times}`)
        .join(', '),
    },
  }
}

/** Addresses that a visitor meets, two links deep. */
async function pagesOf(url: string): Promise<string[]> {
  const found = new Set(['/', '/en'])
  for (const path of ['/', '/katalog', '/en/katalog', '/methodik']) {
    const html = await (await fetch(url + path)).text()
    for (const [, href] of html.matchAll(/href="(\/[a-z0-9/_-]*)"/g)) if (href) found.add(href)
  }
  return [...found].filter((path) => !path.startsWith('/assets/')).slice(0, 80)
}

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const port = await freePort()
  const house: House = await options.house({ fresh: true, env: { ...unlimited, PRIVATE_PORT: String(port) } })
  const on: Trial = {
    url: house.url,
    pages: await pagesOf(house.url),
    handled: () => handledBy(port),
    running: house.running,
    output: house.output,
  }
  return trial(count, on, options)
}

/** The real guard with pages that have one fault each. */
async function stub(
  fault: string,
  options: DrillOptions,
  page: PageHandler,
  limits: Record<string, string> = unlimited,
): Promise<PlantedResult> {
  let handled = 0
  const server = await startStubServer((request, response) => {
    handled++
    page(request, response)
  }, limits)
  const on: Trial = {
    url: server.url,
    pages: ['/', '/en', '/katalog', '/methodik'],
    handled: async () => handled,
    running: () => true,
    output: () => '',
  }
  try {
    return { fault, result: await trial(120, on, options) }
  } finally {
    await server.close(0)
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const well: PageHandler = (_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<p>Seite</p>')
  }
  const on =
    (pattern: RegExp, answer: PageHandler): PageHandler =>
    (request, response) =>
      (pattern.test(request.url ?? '') ? answer : well)(request, response)
  return [
    await stub('none', options, well),
    await stub(
      'a page that fails on a parameter',
      options,
      on(/__proto__/, (_, response) => {
        response.statusCode = 500
        response.end('failed')
      }),
    ),
    await stub(
      'a stack trace in an answer',
      options,
      on(/suche/, (_, response) => {
        response.end(`failed\n${new Error('planted').stack}`)
      }),
    ),
    await stub(
      'a page that breaks the connection',
      options,
      on(/katalog/, (_, response) => {
        response.destroy()
      }),
    ),
    await stub('slow pages', options, (request, response) => {
      setTimeout(() => well(request, response), slowestMilliseconds * 3)
    }),
    await stub('a limit that is met', options, well, { ...unlimited, RATE_LIMIT_PER_MINUTE: '60' }),
    await stub('nothing reaches a page', options, well, { ...unlimited, RATE_LIMIT_PER_MINUTE: '1' }),
  ]
}

/** Malformed requests over bare connections. Passed: no 5xx, no end, no stack trace, 99th percentile at most 250 ms. */
export const drill: Drill = {
  id: 'f1',
  title: 'Malformed requests: paths, headers, cookies, bodies, .data, __manifest, _routes',
  fullCount: 10_000,
  minimum: 500,
  run,
  planted,
}
