import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openEmbeddedDatabase } from '../../../prisma/embedded/open'
import { clusterFolder } from '../../../prisma/embedded/place'
import { Refusal } from '../../../prisma/embedded/refusal'
import { migrate, missingMigrations } from '../../../prisma/migrate'
import { databaseName } from '../../lib/database-url'
import { closeDatabase } from '../../lib/db.server'
import { adoptSettings, environment, settings } from '../../lib/env.server'
import type { RunMode } from '../../lib/run-mode'
import { root } from '../prepare.mjs'
import { earlySettings, settingsFor } from './check-settings'
import { checkNamedDatabase } from './named-database'

/** Where the embedded database stands that belongs to a data folder. */
export const embeddedFolder = (dataFolder = join(root, '.data')) => join(dataFolder, 'postgres')

export interface OpenDatabase {
  embedded: boolean
  /** Whether it was made just now and is empty. */
  made: boolean
  /** What was done, for a line of progress. */
  note: string
  close(): Promise<void>
}

export interface OpenSettings {
  /** Named to other processes that meet this one. */
  purpose: string
  mode: RunMode
  /** Folder of the embedded database; `.data` of the project where absent. */
  dataFolder?: string
  /** Address under which this process serves the marketplace. */
  serving?: string
  /** Refuses where there is no embedded database instead of making one: for what only reads. */
  onlyExisting?: boolean
  /** Called before an embedded database is made, which it can refuse. */
  beforeMaking?(): Promise<unknown>
  onLost?: (error: unknown) => void
}

const notes = { made: 'made', started: 'started', joined: 'joined', adopted: 'taken over from a process that is gone' }

/**
 * Opens the database named by DATABASE_URL, or the embedded one, and answers its address; for commands that need nothing
 * else of the settings. Throws a refusal with one sentence where the operator has to do something.
 */
export async function openAddress({
  purpose,
  dataFolder,
  serving,
  onlyExisting,
  beforeMaking,
  onLost,
}: Omit<OpenSettings, 'mode'>): Promise<OpenDatabase & { url: string }> {
  const named = environment().DATABASE_URL?.trim()
  if (named) {
    await checkNamedDatabase(named)
    return { url: named, embedded: false, made: false, note: databaseName(named), close: async () => {} }
  }
  const folder = embeddedFolder(dataFolder && resolve(dataFolder))
  const there = existsSync(folder) && existsSync(clusterFolder(folder))
  if (onlyExisting && !there) {
    throw new Refusal(`There is no database in ${folder}; set DATABASE_URL, or name a folder with --data.`)
  }
  if (!there) await beforeMaking?.()
  const embedded = await openEmbeddedDatabase({ folder, purpose, serving, onLost })
  return {
    url: embedded.url,
    embedded: true,
    made: embedded.how === 'made',
    note: [`embedded, ${notes[embedded.how]}`, embedded.notice].filter(Boolean).join('. '),
    close: embedded.close,
  }
}

/**
 * Opens the database this process works on and adopts settings with its address, from where `database()` takes it.
 * Throws a refusal with one sentence where the operator has to do something. The schema is brought up to date by
 * `migrateDatabase`.
 */
export async function openDatabase({ mode, ...place }: OpenSettings): Promise<OpenDatabase> {
  // Before anything is started.
  await earlySettings(mode)
  const opened = await openAddress(place)
  adoptSettings(settingsFor(mode, opened.url))
  return {
    ...opened,
    async close() {
      await closeDatabase()
      await opened.close()
    },
  }
}

/** One sentence when the database cannot be used or does not have the schema of this version. */
export async function refuseUnfitDatabase(url: string): Promise<void> {
  await checkNamedDatabase(url)
  const missing = await missingMigrations(url)
  if (missing.length === 0) return
  throw new Refusal(
    `The database ${databaseName(url)} has an older schema than this version (${missing.join(', ')} missing); run "npm run db:migrate" once, then start again.`,
  )
}

/**
 * What a command needs of a database it has opened: brings the embedded one up to date, and refuses another one with an
 * older schema, which web processes of another version may be using.
 */
export async function readySchema({ embedded }: OpenDatabase): Promise<void> {
  if (embedded) await migrateDatabase()
  else await refuseUnfitDatabase(settings().databaseUrl)
}

/** Applies what is missing; returns a note for a line of progress. */
export async function migrateDatabase(): Promise<string> {
  const applied = await migrate(settings().databaseUrl)
  return applied.length === 0 ? 'up to date' : `${applied.length} applied`
}
