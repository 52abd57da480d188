import { setTimeout as sleep } from 'node:timers/promises'
import { ServerFault } from '../../../../search/meilisearch/faults'
import type { Clock } from '../../../lib/clock'
import { database, inTransaction } from '../../../lib/db.server'
import type { SearchServerSettings } from '../../../lib/env.server'
import { isLed } from '../../../lib/leadership.server'
import { announce, type OutboxPosition, outboxHorizon, readOutbox } from '../../../lib/outbox.server'
import { alignedIn } from '../queries.server/alignment.server'
import { serverEngine, writingOf } from '../queries.server/search-server.server'
import { compareServer, type ServerComparison } from '../queries.server/server-comparison.server'

/**
 * How the search server has come out of a reindex: compared with the database after a process brought it in line, or not
 * compared because no process writes to it, because none said in time that it is done, or because it cannot be asked.
 */
export type ServerOutcome =
  | { outcome: 'compared'; comparison: ServerComparison }
  | { outcome: 'nobody' | 'late' }
  | { outcome: 'fault'; reason: string }

export interface ReindexPatience {
  /** Longest wait for a process to say that it has brought the server in line, in milliseconds. */
  within: number
  /** How long nobody may write before nobody is waited for: a worker that starts reads all documents first. */
  unledFor?: number
  lookEvery?: number
  /** Between two comparisons, in milliseconds. */
  pause?: number
}

const batch = 500

/** Tells every process to build its index anew. */
export async function tellToReindex(): Promise<OutboxPosition> {
  const from = await outboxHorizon(database())
  await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
  return from
}

/** Waits for the entry by which a process says that it has brought the server in line since it was told to. */
async function awaitAlignment(
  told: OutboxPosition,
  work: string,
  { within, unledFor = 60_000, lookEvery = 500 }: ReindexPatience,
): Promise<'aligned' | 'nobody' | 'late'> {
  const until = performance.now() + within
  let led = performance.now()
  let position = told
  let heard = false
  for (;;) {
    const entries = await readOutbox(database(), position, batch)
    position = entries.at(-1)?.position ?? position
    // What was said before the order is no answer to it.
    const order: number = heard ? 0 : entries.findIndex(({ topic }) => topic === 'reindex')
    heard ||= order >= 0
    if (heard && alignedIn(entries.slice(order))) return 'aligned'
    if (entries.length === batch) continue
    const now = performance.now()
    if (await isLed(database(), work)) led = now
    else if (now - led >= unledFor) return 'nobody'
    if (now >= until) return led === now ? 'late' : 'nobody'
    await sleep(lookEvery)
  }
}

/**
 * Has every process build its index anew, waits until the one that writes has brought the search server in line, by
 * building it aside or, where that failed, by the recovery after it, and compares the server with the database.
 */
export async function reindexServer(
  settings: SearchServerSettings,
  clock: Clock,
  patience: ReindexPatience,
): Promise<ServerOutcome> {
  const server = serverEngine(settings, clock, () => false)
  const told = await tellToReindex()
  try {
    await server.reach()
    const end = await awaitAlignment(told, writingOf(server.index), patience)
    if (end !== 'aligned') return { outcome: end }
    return { outcome: 'compared', comparison: await compareServer(server, clock, patience.pause) }
  } catch (error) {
    if (error instanceof ServerFault) return { outcome: 'fault', reason: error.message }
    throw error
  }
}
