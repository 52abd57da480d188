import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, quantile, seeded } from '../house/drill'
import { addressOf, type RawAnswer, rawRequest } from '../house/raw-http'
import { startStubServer } from '../house/stub-server'

/** A request with many paths may cost this many times one with a single path. */
const mostTimes = 5
/** Differences below this are noise of the machine. */
const noiseMilliseconds = 2
/** Numbers of paths: one, as many as the guard lets pass, and up to what fits in a head. */
const pathCounts = [1, 20, 60, 400, 1_400] as const

interface Trial {
  url: string
  /** Requests of this kind that a client has per minute; the trial goes beyond it at its end. */
  limit: number
}

const manifest = (host: string, paths: number, salt: number) => {
  const path = (index: number) => `p=/${(salt + index).toString(36)}/${index.toString(36)}`
  const query = Array.from({ length: paths }, (_, index) => path(index)).join('&')
  return `GET /__manifest?version=x&${query} HTTP/1.1\r\nHost: ${host}\r\n\r\n`.slice(0, 15_500)
}

/** Cut off within the address, the head has to be ended again. */
const whole = (bytes: string) => (bytes.endsWith('\r\n\r\n') ? bytes : `${bytes} HTTP/1.1\r\nHost: x\r\n\r\n`)

async function trial(count: number, { url, limit }: Trial, { seed }: DrillOptions): Promise<DrillResult> {
  const random = seeded(seed)
  const address = addressOf(url)
  const { host } = new URL(url)
  const failures: string[] = []
  const times = new Map<number, number[]>(pathCounts.map((paths) => [paths, []]))
  let reached = 0
  const ask = async (paths: number): Promise<RawAnswer | null> => {
    const answer = await rawRequest(address, whole(manifest(host, paths, random.below(1e9))))
    if (answer === null) failures.push(`No answer to ${paths} paths.`)
    else if (answer.status >= 500) failures.push(`Status ${answer.status} to ${paths} paths.`)
    return answer
  }
  for (let warm = 0; warm < 10; warm++) await ask(1)
  const rounds = Math.ceil(count / pathCounts.length)
  for (let round = 0; round < rounds; round++) {
    for (const paths of pathCounts) {
      const answer = await ask(paths)
      if (answer === null || answer.status === 429) continue
      reached++
      times.get(paths)?.push(answer.milliseconds)
    }
  }
  const median = (paths: number) => quantile(times.get(paths) ?? [], 0.5)
  for (const paths of pathCounts) {
    if (median(paths) > Math.max(median(1), noiseMilliseconds) * mostTimes) {
      failures.push(`${paths} paths take ${median(paths).toFixed(1)} ms, one takes ${median(1).toFixed(1)} ms.`)
    }
  }
  let limited = false
  for (let more = 0; more < limit + 10 && !limited; more++) limited = (await ask(1))?.status === 429
  if (!limited) failures.push('No rate limit was met.')
  return {
    tries: rounds * pathCounts.length,
    reached,
    failures,
    figures: Object.fromEntries(pathCounts.map((paths) => [`${paths} paths, ms`, median(paths).toFixed(2)])),
  }
}

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const limit = count + 100
  const house = await options.house({
    fresh: true,
    env: { RATE_LIMIT_DATA_PER_MINUTE: String(limit), RATE_LIMIT_PER_MINUTE: '1000000' },
  })
  const result = await trial(count, { url: house.url, limit }, options)
  if (!house.running()) result.failures.push('The server has ended.')
  return result
}

async function stub(
  fault: string,
  options: DrillOptions,
  { msPerPath, limit }: { msPerPath: number; limit: number },
): Promise<PlantedResult> {
  const server = await startStubServer(
    (request, response) => {
      const paths = (request.url ?? '').split('p=').length - 1
      const until = performance.now() + (paths - 1) * msPerPath
      while (performance.now() < until);
      response.end('{}')
    },
    { RATE_LIMIT_DATA_PER_MINUTE: String(limit), RATE_LIMIT_PER_MINUTE: '1000000' },
  )
  try {
    return { fault, result: await trial(60, { url: server.url, limit: 150 }, options) }
  } finally {
    await server.close(0)
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  return [
    await stub('none', options, { msPerPath: 0, limit: 150 }),
    await stub('every path costs', options, { msPerPath: 10, limit: 150 }),
    await stub('no limit', options, { msPerPath: 0, limit: 1_000_000 }),
  ]
}

/** CVE-2026-42342: the list of paths a browser may ask for must not cost more with every path. */
export const drill: Drill = {
  id: 'f3',
  title: '__manifest with as many paths as fit in a head',
  fullCount: 1_000,
  minimum: 100,
  mustReach: 1,
  run,
  planted,
}
