import { setTimeout as sleep } from 'node:timers/promises'
import type { SearchAnswer } from '../../../../search/contract'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, quantile } from '../house/drill'
import { gatePrefix, openSearchGate } from '../house/search-gate'
import { documentOfGeneration, generationSeed, inBatches, openServer, rareWord } from './generations'

/** A model of a server is no server: it gets less to do. */
const sizes = { real: { documents: 2_000, searchesPerSecond: 200 }, model: { documents: 300, searchesPerSecond: 50 } }
/** Searches that may wait for their answer; with more the rate is not kept, and the drill says so. */
const mostWaiting = 500
const mostHeldBack = 0.01
/** So that searches come between the swaps too, however fast these are. */
const pauseBetween = 400
/** Asked in turn: everything, and few documents by a word that the process knows. */
const queries = ['', rareWord.text]
const request = {
  language: 'de' as const,
  match: 'all' as const,
  filters: [],
  counts: ['generation'],
  sort: { by: 'relevance' as const },
  seed: generationSeed,
  offset: 0,
  limit: 24,
}

/** Watches answers: every hit there, all of one generation, never an older one than before. */
function watcher() {
  let newest = 0
  const failures: string[] = []
  return {
    failures,
    see(answer: SearchAnswer, hits: number, newestAtStart: number) {
      const generations = Object.entries(answer.counts.generation ?? {}).filter(([, count]) => count > 0)
      if (answer.total !== hits || answer.ids.length !== Math.min(hits, request.limit))
        failures.push(`${answer.total} hits`)
      if (generations.length !== 1) failures.push(`${generations.length} generations in one answer`)
      const generation = Number(generations[0]?.[0].slice(1) ?? -1)
      if (generation < newestAtStart) failures.push(`generation ${generation} after ${newestAtStart}`)
      newest = Math.max(newest, generation)
    },
    newest: () => newest,
  }
}

type Change = (answer: SearchAnswer) => SearchAnswer

/** @param change spoils answers, for the proof */
async function trial(count: number, options: DrillOptions, change: Change = (answer) => answer): Promise<DrillResult> {
  const gate = await openSearchGate()
  const { documents, searchesPerSecond } = sizes[gate.server === 'model' ? 'model' : 'real']
  let generation = 0
  const all = () => inBatches(Array.from({ length: documents }, (_, at) => documentOfGeneration(at, generation)))
  const server = openServer(gate, 'r7')
  const watch = watcher()
  const times: number[] = []
  let [failed, heldBack] = [0, 0]
  try {
    await server.rebuild(all())
    let running = true
    const waiting = new Set<Promise<void>>()
    const one = async (query: string) => {
      const [since, newest] = [performance.now(), watch.newest()]
      const hits = query === '' ? documents : Math.ceil(documents / rareWord.every)
      try {
        watch.see(change(await server.search({ ...request, query })), hits, newest)
        times.push(performance.now() - since)
      } catch (error) {
        failed++
        watch.failures.push(`A search failed: ${(error as Error).message}`)
      }
    }
    const load = (async () => {
      const since = performance.now()
      for (let sent = 0; running; ) {
        const due = Math.floor(((performance.now() - since) / 1_000) * searchesPerSecond)
        for (; sent < due; sent++) {
          if (waiting.size >= mostWaiting) {
            heldBack++
            continue
          }
          const search = one(queries[sent % queries.length] as string).finally(() => waiting.delete(search))
          waiting.add(search)
        }
        await sleep(2)
      }
      await Promise.all(waiting)
    })()
    try {
      for (let at = 0; at < count; at++) {
        generation += 1
        await server.rebuild(all())
        await sleep(pauseBetween)
        options.progress(`${at + 1} of ${count} swaps`)
      }
    } finally {
      running = false
      await load
    }
    if (watch.newest() !== generation) watch.failures.push(`The newest answer is of generation ${watch.newest()}.`)
    if (heldBack > times.length * mostHeldBack) {
      watch.failures.push(`${heldBack} searches were held back: ${mostWaiting} waited for their answer already.`)
    }
    return {
      tries: count,
      reached: watch.newest(),
      failures: watch.failures,
      notTried: gate.notTried,
      figures: {
        server: gate.server,
        'searches, failed, held back': `${times.length + failed}, ${failed}, ${heldBack}`,
        'p50, p99 ms': `${quantile(times, 0.5).toFixed(1)}, ${quantile(times, 0.99).toFixed(1)}`,
        documents,
        'searches a second': searchesPerSecond,
      },
    }
  } finally {
    await gate.clear(gatePrefix)
    await gate.stop()
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const spoiled = async (fault: string, every: number, change: Change): Promise<PlantedResult> => {
    let seen = 0
    return { fault, result: await trial(1, options, (answer) => (++seen % every === 0 ? change(answer) : answer)) }
  }
  return [
    await spoiled('none', 1, (answer) => answer),
    await spoiled('an empty page', 5, (answer) => ({ ...answer, total: 0, ids: [] })),
    await spoiled('an old answer', 5, (answer) => ({ ...answer, counts: { generation: { 'g-1': 1 } } })),
    await spoiled('two generations at once', 5, (answer) => ({
      ...answer,
      counts: { generation: { g0: 1_000, g1: 1_000 } },
    })),
  ]
}

/** The index built anew and swapped while 200 searches a second go on. */
export const drill: Drill = {
  id: 'r7',
  title: 'Index built aside and swapped under 200 searches a second: none fails, is empty or older than before',
  fullCount: 50,
  minimum: 3,
  mustReach: 1,
  run: (count, options) => trial(count, options),
  planted,
}
