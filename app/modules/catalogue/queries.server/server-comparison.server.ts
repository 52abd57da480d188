import { setTimeout as sleep } from 'node:timers/promises'
import type { MeilisearchEngine } from '../../../../search/meilisearch/engine'
import { berlinDate, type Clock } from '../../../lib/clock'
import { readAddedWords } from './added-words.server'
import { publishedProjections } from './published-projections.server'

/** What is wrong with a document of the server: it is not there, is stored otherwise, or should not be there. */
export type ServerDifference = 'missing' | 'outdated' | 'needless'

export interface ServerComparison {
  /** Variants that are published. */
  published: number
  /** Documents that the server holds. */
  held: number
  /** By id of the variant. */
  differences: ReadonlyMap<string, ServerDifference>
}

/** A difference is one when it is seen so many times, with pauses: meanwhile something may have been published. */
const looks = 3
const usualPause = 2_000

async function compareOnce(server: MeilisearchEngine, clock: Clock): Promise<ServerComparison> {
  const words = await readAddedWords()
  server.adopt(words.synonyms)
  const held = await server.held()
  const differences = new Map<string, ServerDifference>()
  let published = 0
  const needless = new Set(held.keys())
  for await (const batch of publishedProjections(berlinDate(clock()), words)) {
    for (const [id, print] of server.wanted(batch)) {
      published += 1
      needless.delete(id)
      if (held.get(id) !== print) differences.set(id, held.has(id) ? 'outdated' : 'missing')
    }
  }
  for (const id of needless) differences.set(id, 'needless')
  return { published, held: held.size, differences }
}

/**
 * Compares every document of the server with what the database's published snapshots make of it. Reads only. Throws a
 * `ServerFault` where the server cannot be asked.
 */
export async function compareServer(
  server: MeilisearchEngine,
  clock: Clock,
  pause = usualPause,
): Promise<ServerComparison> {
  let seen = await compareOnce(server, clock)
  for (let look = 1; look < looks && seen.differences.size > 0; look++) {
    await sleep(pause)
    const next = await compareOnce(server, clock)
    const lasting = [...next.differences].filter(([id]) => seen.differences.has(id))
    seen = { ...next, differences: new Map(lasting) }
  }
  return seen
}
