import type { PageHandler } from '../../server/pages'
import type { Drill, DrillOptions, DrillResult, House, PlantedResult } from '../house/drill'
import { handledBy, unlimited } from '../house/market'
import { freePort } from '../house/processes'
import { startStubServer } from '../house/stub-server'
import { slowestMilliseconds, type Trial, trial } from './f1/trial'

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
  mustReach: 0.6,
  run,
  planted,
}
