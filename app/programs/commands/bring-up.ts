import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Refusal } from '../../../prisma/embedded/refusal'
import { refuseIfServed } from '../../../prisma/embedded/users'
import { database } from '../../lib/db.server'
import { environment, setLibraryMode } from '../../lib/env.server'
import type { RunMode } from '../../lib/run-mode'
import { end, hashOf, step } from '../prepare.mjs'
import { earlySettings, refuseOtherMode } from './check-settings'
import { embeddedFolder, migrateDatabase, type OpenDatabase, openDatabase } from './open-database'

const isLoopback = (host: string) => /^(127(\.\d{1,3}){3}|localhost|::1)$/.test(host)

/** Refuses when somebody else listens on the port, before anything is started. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen({ host, port, exclusive: true }, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    const other = `choose another one, for instance "PORT=${port + 1} npm start"`
    if (error.code === 'EADDRINUSE') throw new Refusal(`Port ${port} on ${host} is taken by another program; ${other}.`)
    if (error.code === 'EACCES') throw new Refusal(`This user may not listen on port ${port}; ${other}.`)
    throw new Refusal(`It is not possible to listen on ${host}, port ${port} (${error.code}).`)
  })
  await new Promise((resolve) => probe.close(resolve))
}

async function writeSeed(demonstration: boolean): Promise<void> {
  const { seedDemo, seedReference } = await import('../../../prisma/seed/run')
  await step('Reference data', async () => ((await seedReference(database())) ? 'written' : 'up to date'))
  if (!demonstration) return
  await step('Demonstration data', async (progress) => {
    const added = await seedDemo(database(), (done, all) => progress(`${done} of ${all}`))
    return added === 0 ? 'complete' : `${added} entries added`
  })
}

/**
 * The seed of an embedded database, left out when a note beside the cluster says that the same files were written
 * there: loading them is a third of a start.
 */
async function writeSeedOnce(opened: OpenDatabase, dataFolder: string | undefined, demonstration: boolean) {
  const note = join(embeddedFolder(dataFolder), 'seed.json')
  const sources = hashOf([
    'prisma/seed',
    'prisma/reference',
    'prisma/migrations',
    'app/modules/catalogue',
    'app/modules/criteria',
  ])
  const written = JSON.stringify({ sources, demonstration })
  if (!opened.made && existsSync(note) && readFileSync(note, 'utf8') === written) return
  rmSync(note, { force: true })
  await writeSeed(demonstration)
  writeFileSync(note, written, { mode: 0o600 })
}

export interface BringUp {
  /** Named to other processes that meet this one. */
  purpose: string
  /** By default demonstration with the embedded database on loopback, else production. */
  mode?: RunMode
  dataFolder?: string
  /** Called as soon as nothing is known that would end the start. */
  accepted?(): void
}

/**
 * Brings up everything below the server, with a line for each step: database, schema, reference data and, where nothing
 * is meant seriously, the demonstration. A database that is not embedded never gets the latter.
 */
export async function bringUp({ purpose, mode: wantedMode, dataFolder, accepted }: BringUp): Promise<OpenDatabase> {
  const host = environment().HOST?.trim() || '127.0.0.1'
  const embedded = !environment().DATABASE_URL?.trim()
  const mode = wantedMode ?? (embedded && isLoopback(host) ? 'demo' : 'production')
  refuseOtherMode(mode)
  const { port } = await earlySettings(mode)
  const serving = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  setLibraryMode(mode)

  if (embedded) refuseIfServed(embeddedFolder(dataFolder))
  await refuseTakenPort(host, port)
  if (embedded) accepted?.()
  let opened: OpenDatabase | undefined
  await step('Database', async () => {
    opened = await openDatabase({ purpose, mode, dataFolder, serving, onLost: end })
    return opened.note
  })
  if (opened === undefined) throw new Error('The database was not opened.')
  if (!embedded) accepted?.()
  await step('Schema', migrateDatabase)
  if (embedded) await writeSeedOnce(opened, dataFolder, mode !== 'production')
  else await writeSeed(false)
  return opened
}
