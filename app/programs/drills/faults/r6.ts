import { setTimeout as sleep } from 'node:timers/promises'
import type { IndexDocument } from '../../../../search/contract'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, seeded } from '../house/drill'
import { gatePrefix, openSearchGate } from '../house/search-gate'
import { openPair, pairDocument } from './search-pair'

/** Documents for each missed change, and the time that may pass for each thousand of changes. */
const documentsPerChange = 2
const millisecondsPerThousand = 5_000
const leastMilliseconds = 5_000
const backWithin = 120_000

/** Every difference between what the server holds and what it should. */
function differences(held: Map<string, string>, wanted: Map<string, string>): string[] {
  const missing = [...wanted.keys()].filter((id) => !held.has(id))
  const stale = [...wanted].filter(([id, print]) => held.has(id) && held.get(id) !== print)
  const orphans = [...held.keys()].filter((id) => !wanted.has(id))
  const count = (what: string, found: readonly unknown[]) => (found.length > 0 ? [`${found.length} ${what}`] : [])
  return [...count('missing', missing), ...count('stale', stale), ...count('orphan', orphans)]
}

/** @param spoil changes what the server holds before it is compared, for the proof */
async function trial(
  count: number,
  options: DrillOptions,
  spoil?: (held: Map<string, string>) => void,
): Promise<DrillResult> {
  const gate = await openSearchGate()
  const random = seeded(options.seed)
  const state = new Map<string, IndexDocument>()
  for (let at = 0; at < count * documentsPerChange; at++) state.set(`d-${at}`, pairDocument(at, 0))
  const { both, server } = openPair(gate, () => state.values(), 'r6')
  const failures: string[] = []
  try {
    await both.rebuild([[...state.values()]])
    if (!(await both.recover())) throw new Error('The server could not be filled.')
    await gate.set('refused')
    const missed = random.below(count)
    for (let at = 0; at < count; at += 50) {
      const upsert: IndexDocument[] = []
      const remove: string[] = []
      for (let one = at; one < Math.min(count, at + 50); one++) {
        const id = `d-${(one * documentsPerChange + missed) % (count * documentsPerChange)}`
        if (one % 5 === 0) remove.push(id)
        else upsert.push(pairDocument(one % 5 === 1 ? count * documentsPerChange + one : Number(id.slice(2)), 1))
      }
      for (const id of remove) state.delete(id)
      for (const one of upsert) state.set(one.id, one)
      await both.apply({ upsert, remove })
    }
    options.progress(`${count} changes missed`)
    const since = performance.now()
    await gate.set('none')
    while (both.status().serving !== 'meilisearch' && performance.now() - since < backWithin) await sleep(20)
    const took = performance.now() - since
    const held = await server.held()
    spoil?.(held)
    failures.push(...differences(held, server.wanted(state.values())))
    const allowed = Math.max(leastMilliseconds, (count / 1_000) * millisecondsPerThousand)
    if (took > allowed) failures.push(`It took ${Math.round(took)} ms; ${allowed} ms are allowed.`)
    const { written = 0, removed = 0 } = both.status().resynced ?? {}
    return {
      tries: count,
      reached: both.status().serving === 'meilisearch' ? Math.min(count, written + removed) : 0,
      failures,
      notTried: gate.notTried,
      figures: {
        server: gate.server,
        documents: state.size,
        'ms until equal': Math.round(took),
        'ms per 1,000 changes': Math.round((took / count) * 1_000),
        'written, removed, unchanged': Object.values(both.status().resynced ?? {})
          .slice(0, 3)
          .join(', '),
      },
    }
  } finally {
    await both.stop()
    await gate.set('none')
    await gate.clear(gatePrefix)
    await gate.stop()
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const small = 50
  const one = async (fault: string, spoil?: (held: Map<string, string>) => void) => ({
    fault,
    result: await trial(small, options, spoil),
  })
  return [
    await one('none'),
    await one('a document is missing', (held) => held.delete([...held.keys()][0] as string)),
    await one('a document is stale', (held) => held.set([...held.keys()][0] as string, 'old')),
    await one('a document has no origin', (held) => held.set('nobody', 'new')),
  ]
}

/** The search server comes back after it has missed changes: equal to the documents again, soon and completely. */
export const drill: Drill = {
  id: 'r6',
  title: 'Search server back after missed changes: brought in line, compared completely',
  fullCount: 5_000,
  minimum: 250,
  mustReach: 1,
  run: (count, options) => trial(count, options),
  planted,
}
