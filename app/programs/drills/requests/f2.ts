import type { PageHandler } from '../../server/pages'
import type { Drill, DrillOptions, DrillResult, PlantedResult } from '../house/drill'
import { handledBy, unlimited } from '../house/market'
import { freePort } from '../house/processes'
import { startStubServer } from '../house/stub-server'
import { plantedInFiles, readFiles } from './f2/files'
import { type Inside, ownCode } from './f2/inside'
import { hangMilliseconds, type Trial, trial } from './f2/trial'

/** Half of the tries are searches, half are files; each half has its own conditions. */
async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const half = Math.ceil(count / 2)
  const [searches, files] = [await search(half, options), readFiles(half, options)]
  return {
    tries: searches.tries + files.tries,
    reached: searches.reached + files.reached,
    failures: [...searches.failures, ...files.failures],
    figures: { ...searches.figures, ...files.figures },
  }
}

async function search(count: number, options: DrillOptions): Promise<DrillResult> {
  const port = await freePort()
  const house = await options.house({ fresh: true, env: { ...unlimited, PRIVATE_PORT: String(port) } })
  const inside = await ownCode(house.databaseUrl)
  try {
    return await trial(
      count,
      { url: house.url, handled: () => handledBy(port), running: house.running, inside },
      options,
    )
  } finally {
    await inside.stop()
  }
}

/** A page that answers with a number made of the parameters, in any order the same. */
const wellCounted: PageHandler = (request, response) => {
  const parameters = new URL(request.url ?? '/', 'http://localhost').searchParams
  parameters.sort()
  const sum = [...parameters.toString()].reduce((total, sign) => (total * 31 + sign.charCodeAt(0)) % 2_000, 7)
  response.setHeader('Content-Type', 'text/html')
  response.end(sentence(`${sum.toLocaleString('de-DE')} Treffer`))
}
const sentence = (hits: string) => `<p class="sum__line" role="status"><strong>${hits}</strong>.</p>`

const quiet: Inside = { take: () => undefined, stop: async () => undefined }

/** The real guard with pages that have one fault each. */
async function stub(
  fault: string,
  options: DrillOptions,
  page: PageHandler,
  inside: Inside = quiet,
  own: Record<string, string> = unlimited,
): Promise<PlantedResult> {
  let handled = 0
  const server = await startStubServer((request, response) => {
    handled++
    page(request, response)
  }, own)
  const on: Trial = { url: server.url, handled: async () => handled, running: () => true, inside }
  try {
    return { fault, result: await trial(100, on, { ...options, progress: () => undefined }) }
  } finally {
    await server.close(0)
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const on =
    (concerned: (url: string) => boolean, answer: PageHandler): PageHandler =>
    (request, response) =>
      (concerned(request.url ?? '') ? answer : wellCounted)(request, response)
  const having = (text: string) => (url: string) => url.includes(text)
  const says =
    (hits: (url: string) => string): PageHandler =>
    (request, response) => {
      response.end(sentence(hits(request.url ?? '')))
    }
  const careless: Inside = {
    ...quiet,
    take({ search }) {
      const target: Record<string, Record<string, string>> = {}
      for (const [name, value] of new URLSearchParams(search)) {
        const [own = '', key = 'polluted'] = name.split(/[.[]/)
        if (own === '__proto__') (target[own] as Record<string, string>)[key] = value
      }
    },
  }
  const thrower: Inside = {
    ...quiet,
    take({ search }) {
      for (const value of new URLSearchParams(search).values())
        if (value.length > 200) throw new RangeError(value.slice(0, 9))
    },
  }
  let hanging: string | undefined
  return [
    await stub('none', options, wellCounted),
    await stub(
      'a page that fails on a filter',
      options,
      on(having('stufe-sov'), (_, response) => {
        response.statusCode = 500
        response.end('failed')
      }),
    ),
    await stub(
      'a page that breaks the connection',
      options,
      on(having('constructor'), (_, response) => {
        response.destroy()
      }),
    ),
    await stub('a page that hangs on one address', options, (request, response) => {
      const { url = '', headers } = request
      // A request with a cookie comes as it was sent.
      if (headers.cookie !== undefined && url.includes('suche=')) hanging ??= url
      if (url === hanging) setTimeout(() => wellCounted(request, response), hangMilliseconds * 1.5)
      else wellCounted(request, response)
    }),
    await stub('a reader of parameters that sets keys of prototypes', options, wellCounted, careless),
    await stub('a reader of parameters that throws', options, wellCounted, thrower),
    await stub(
      'hits that depend on the order of parameters',
      options,
      says((url) => `${url.indexOf('=')} Treffer`),
    ),
    await stub(
      'hits below zero',
      options,
      says(() => '-1 Treffer'),
    ),
    await stub(
      'hits that are no number',
      options,
      says(() => 'NaN Treffer'),
    ),
    await stub('a limit that is met', options, wellCounted, quiet, { ...unlimited, RATE_LIMIT_PER_MINUTE: '50' }),
    ...plantedInFiles(options),
  ]
}

/**
 * Odd searches, filters and publiccode.yml files. Passed: no 5xx, nothing thrown, nothing that hangs, no key of a prototype
 * set; hits that agree; of the files two of five taken, no key lost, and an export that is valid or says what is missing.
 */
export const drill: Drill = {
  id: 'f2',
  title: 'Odd searches and filters of the catalogue, and mutated publiccode.yml files, by their own grammars',
  fullCount: 10_000,
  minimum: 500,
  mustReach: 0.5,
  run,
  planted,
}
