import { setTimeout as sleep } from 'node:timers/promises'
import type { AddedSynonyms, SearchEngine } from '../../../../search/contract'
import { AccessProblem, admitVersion, checkAccess } from '../../../../search/meilisearch/access'
import type { MeilisearchEngine, SomeDocuments } from '../../../../search/meilisearch/engine'
import type { StoredSeeds } from '../../../../search/meilisearch/ranks'
import { createMeilisearchEngine } from '../../../../search/meilisearch.server'
import type { Aligned, StandbyEngine, StandbyOptions } from '../../../../search/standby'
import { withStandby } from '../../../../search/with-standby.server'
import { type Clock, isoWeek, weekLater, weekNumber } from '../../../lib/clock'
import type { SearchServerSettings } from '../../../lib/env.server'
import { type Leadership, startLeadership } from '../../../lib/leadership.server'
import { log } from '../../../lib/log.server'
import { variantIndex } from '../index-document'

/** How long a start waits for the server before the embedded engine answers. */
const startWithin = 10_000

/** A search server with the embedded engine of this process as its standby. */
export interface SearchServer {
  engine: StandbyEngine
  /** Whether this process is the one that writes to the server. */
  writes(): boolean
  stop(): Promise<void>
}

/** This week's order and the next one's. The week before keeps its slot until a week later, for pages still being made. */
const weeklySeeds = (clock: Clock): StoredSeeds => ({
  slots: 3,
  now: () =>
    [clock(), weekLater(clock())].map((moment) => ({
      seed: isoWeek(moment),
      slot: weekNumber(moment) % 3,
    })),
})

/** The server of the settings with the index of the variants; `writes` says whether this process is the one that writes. */
export const serverEngine = (settings: SearchServerSettings, clock: Clock, writes: () => boolean): MeilisearchEngine =>
  createMeilisearchEngine(variantIndex, {
    access: settings,
    prefix: settings.prefix,
    seeds: weeklySeeds(clock),
    writes,
  })

/** Name of the work that the process leads which writes to an index of the server. */
export const writingOf = (index: string): string => `search ${index}`

/** Checks version and keys; throws an `AccessProblem` with one sentence, and goes on where the server is only away. */
async function checkServer(settings: SearchServerSettings): Promise<void> {
  try {
    const { version } = await checkAccess(settings)
    if (version === null) log.warn('no key may ask the search server for its version, which is not checked')
    else log.info({ version }, 'the search server is there')
  } catch (error) {
    if (error instanceof AccessProblem) throw error
    log.warn({ error }, 'the search server cannot be reached, the embedded engine answers')
  }
}

/** Writes down what happens with the server; of equal events in a row the first one at a level that is read. */
function eventLog(index: string): NonNullable<StandbyOptions['onEvent']> {
  let last = ''
  return ({ message, reason, error }) => {
    const event = `${reason} ${message}`
    const level = reason === null ? 'info' : event === last ? 'debug' : 'warn'
    last = event
    log[level]({ reason, cause: error instanceof Error ? error.message : undefined, index }, message)
  }
}

/**
 * Opens the server of the settings. Of all processes on one database that may write one does; each answers from its own
 * standby while the server is away.
 *
 * @param documents all documents as they are now, read anew at each call
 * @param documentsOf those of some ids, read anew at each call
 * @param synonyms what the operator has added so far
 * @param onAligned told each time that this process has brought the server in line
 * @param mayWrite false: this process never writes, it waits until it sees what another one has written
 */
export async function openSearchServer(
  settings: SearchServerSettings,
  connection: string,
  clock: Clock,
  {
    standby,
    documents,
    documentsOf,
    synonyms,
    mayWrite,
    onAligned,
  }: {
    standby: SearchEngine
    documents: () => AsyncGenerator<Parameters<SearchEngine['apply']>[0]['upsert']>
    documentsOf: SomeDocuments
    synonyms: AddedSynonyms
    mayWrite: boolean
    onAligned: (done: Aligned) => void
  },
): Promise<SearchServer> {
  await checkServer(settings)
  let leadership: Leadership | null = null
  const server = serverEngine(settings, clock, () => leadership?.leads() ?? false)
  server.adopt(synonyms)
  const engine = withStandby(server, standby, {
    documents,
    documentsOf,
    admit: () => admitVersion(settings),
    clock,
    onAligned,
    onEvent: eventLog(server.index),
  })
  if (mayWrite) {
    leadership = await startLeadership(connection, writingOf(server.index), () => {
      engine.refresh().catch((error) => log.error({ error }, 'the search server could not be brought in line'))
    })
  }
  await Promise.race([engine.recover(), sleep(startWithin, undefined, { ref: false })])
  return {
    engine,
    writes: () => leadership?.leads() ?? false,
    async stop() {
      await engine.stop()
      await leadership?.stop()
    },
  }
}
