import { setTimeout as sleep } from 'node:timers/promises'
import type { SearchAnswer, SearchRequest } from '../../../search/contract'
import { readDocuments } from '../documents'
import { type EngineName, engines } from '../engines/all'
import type { BenchEngine } from '../engines/engine'
import { type LoopDelay, watchTurns } from '../event-loop'
import { serveCalls } from '../worker'

export interface BuildResult extends LoopDelay {
  milliseconds: number
}

/** Milliseconds by the clock and of CPU in this process, per request. */
export interface Timing {
  wall: number[]
  cpu: number[]
}

/* One search engine in a process of its own. Argument: its name. */
const name = process.argv[2] as EngineName
const engine: BenchEngine = await engines[name]({ databaseUrl: process.env.BENCH_DATABASE_URL })
const heldMegabytes = async () => {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.()
    await sleep(20)
  }
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}
const atStart = await heldMegabytes()
let entries: Parameters<BenchEngine['build']>[0] = []

async function build(): Promise<BuildResult> {
  const watch = watchTurns()
  await sleep(20)
  const since = performance.now()
  await engine.build(entries)
  return { milliseconds: performance.now() - since, ...(await watch.stop()) }
}

const widened = async (request: SearchRequest): Promise<SearchAnswer> => {
  const narrow = await engine.search(request)
  return narrow.total < 6 ? engine.search({ ...request, match: 'any' }) : narrow
}

serveCalls({
  load: ({ folder, file, most }: { folder: string; file: string; most?: number }) => {
    entries = readDocuments(folder, file, most).map(({ entry }) => entry)
    return entries.length
  },
  build,
  /** Lets the read documents go; returns how many megabytes the engine holds in this process beyond the start. */
  held: async () => {
    entries = []
    return (await heldMegabytes()) - atStart
  },
  /** Times of each request, once through all of them. */
  time: async (requests: SearchRequest[]): Promise<Timing> => {
    const timing: Timing = { wall: [], cpu: [] }
    for (const request of requests) {
      const before = process.cpuUsage()
      const since = performance.now()
      await engine.search(request)
      timing.wall.push(performance.now() - since)
      const { user, system } = process.cpuUsage(before)
      timing.cpu.push((user + system) / 1_000)
    }
    return timing
  },
  answer: (request: SearchRequest) => engine.search(request),
  /** Ids of the first ten for each text, by the product's rule of widening. */
  rank: async (requests: SearchRequest[]) => {
    const ids: (readonly string[])[] = []
    for (const request of requests) ids.push((await widened(request)).ids)
    return ids
  },
})
