import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startTemporaryDatabase } from '../../../../prisma/embedded/temporary'
import { migrate } from '../../../../prisma/migrate'
import { closeDatabase } from '../../../lib/db.server'
import type { SearchServerSettings } from '../../../lib/env.server'
import { log } from '../../../lib/log.server'
import { CatalogueIndex } from '../../../modules/catalogue/queries.server/catalogue-index.server'
import { serverEngine } from '../../../modules/catalogue/queries.server/search-server.server'
import { compareServer } from '../../../modules/catalogue/queries.server/server-comparison.server'
import { adoptDatabase } from '../house/adopt-database'
import type { Drill, DrillOptions, DrillResult, PlantedResult } from '../house/drill'
import { gatePrefix, openSearchGate, type SearchGate } from '../house/search-gate'
import { fillCatalogue } from './filled-catalogue'
import { changeListings, keepBack } from './r6/missed'

/** Variants for each missed change, and the time that may pass for each thousand of changes. */
const variantsPerChange = 2
const millisecondsPerThousand = 5_000
const leastMilliseconds = 5_000
const backWithin = 180_000
const clock = () => new Date()

/** Changes what the server holds behind everybody's back, for the proof. */
type Spoil = (documents: string) => Promise<unknown>

async function until(what: string, done: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + backWithin
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`Not in time: ${what}.`)
    await sleep(20)
  }
}

/** Lets the index of a process miss changes of its database while the server is away, and waits until all is equal again. */
async function miss(
  count: number,
  gate: SearchGate,
  { client, url, progress }: { client: pg.Client; url: string; progress: DrillOptions['progress'] },
  spoil?: Spoil,
): Promise<DrillResult> {
  const settings: SearchServerSettings = {
    url: gate.url,
    searchKey: null,
    writeKey: null,
    versionKey: null,
    prefix: `${gatePrefix}-r6`,
  }
  const index = new CatalogueIndex(clock)
  const serving = () => index.state().server?.serving === 'meilisearch'
  try {
    await index.start(url, settings)
    await until('the server is filled', serving)
    await gate.set('refused')
    const changed = await changeListings(client, count)
    await until('the process has followed', async () => !serving() && (await index.following()?.age()) === 0)
    progress(`${changed} changes missed`)
    const since = performance.now()
    await gate.set('none')
    await until('the server answers again', serving)
    const took = performance.now() - since
    const resynced = index.state().server?.resynced
    const server = serverEngine(settings, clock, () => false)
    await spoil?.(`${gate.url}/indexes/${server.index}/documents`)
    const { published, held, differences } = await compareServer(server, clock, 0)
    const failures = [...differences].map(([id, difference]) => `Variant ${id} is ${difference}.`)
    const allowed = Math.max(leastMilliseconds, (changed / 1_000) * millisecondsPerThousand)
    if (took > allowed) failures.push(`It took ${Math.round(took)} ms; ${Math.round(allowed)} ms are allowed.`)
    return {
      tries: count,
      reached: Math.min(count, (resynced?.written ?? 0) + (resynced?.removed ?? 0)),
      failures,
      notTried: gate.notTried,
      figures: {
        server: gate.server,
        'variants published, held by the server': `${published}, ${held}`,
        'ms until equal': Math.round(took),
        'ms per 1,000 changes': Math.round((took / changed) * 1_000),
        'written, removed, unchanged': `${resynced?.written}, ${resynced?.removed}, ${resynced?.unchanged}`,
      },
    }
  } finally {
    await index.stop()
  }
}

async function trial(count: number, { progress }: DrillOptions, spoil?: Spoil): Promise<DrillResult> {
  // What this drill does on purpose is told at its end.
  log.level = 'error'
  const database = await startTemporaryDatabase()
  const gate = await openSearchGate()
  try {
    const url = await database.createDatabase('missed')
    await migrate(url)
    adoptDatabase(url)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await fillCatalogue(client, count * variantsPerChange)
      await keepBack(client)
      return await miss(count, gate, { client, url, progress }, spoil)
    } finally {
      await client.end()
      await closeDatabase()
    }
  } finally {
    await gate.set('none')
    await gate.clear(gatePrefix)
    await gate.stop()
    await database.stop()
  }
}

async function documentOf(documents: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${documents}/fetch`, { method: 'POST', headers, body: JSON.stringify({ limit: 1 }) })
  return ((await answer.json()) as { results: [Record<string, unknown>] }).results[0]
}

const headers = { 'Content-Type': 'application/json' }
const put = (documents: string, one: object) =>
  fetch(documents, { method: 'POST', headers, body: JSON.stringify([one]) })

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const small = 60
  const one = async (fault: string, spoil?: Spoil) => ({
    fault,
    result: await trial(
      small,
      options,
      spoil &&
        (async (documents) => {
          await spoil(documents)
          // The server does what it is told a moment later.
          await sleep(1_500)
        }),
    ),
  })
  return [
    await one('none'),
    await one('a document is missing', async (documents) => {
      const { id } = await documentOf(documents)
      await fetch(`${documents}/delete-batch`, { method: 'POST', headers, body: JSON.stringify([id]) })
    }),
    await one('a document is outdated', async (documents) => {
      await put(documents, { ...(await documentOf(documents)), print: 'old' })
    }),
    await one('a document has no origin', (documents) => put(documents, { id: 'nobody', print: 'new', key: 'nobody' })),
  ]
}

/** The search server comes back after it has missed publications: equal to the database again, soon and completely. */
export const drill: Drill = {
  id: 'r6',
  title: 'Search server back after missed changes of the database: brought in line, compared completely',
  fullCount: 5_000,
  minimum: 250,
  mustReach: 0.9,
  run: (count, options) => trial(count, options),
  planted,
}
