import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { restoreBackup } from '../../../../../prisma/backup/restore'
import { writeBackup } from '../../../../../prisma/backup/write'
import { migrate } from '../../../../../prisma/migrate'
import type { DrillOptions } from '../../house/drill'
import { isReady } from '../../house/market'
import { freePort, startProcess } from '../../house/processes'
import { rowsOf } from '../../house/rows'
import { fillCatalogue } from '../filled-catalogue'
import { heldBy, inClient } from '../releases'
import { compare, type Run } from './run'

/** A file checked, its rows in the database, and every sum compared. A server on it then builds its index, which is told. */
const restoredWithinMs = 120_000
/** What reading a table line by line may take, however long the table is. */
const mostMemory = 200 * 1_048_576

/** Writes on while the backup is made: everything acknowledged before its begin must be in it. */
async function writing(url: string, work: () => Promise<void>): Promise<void> {
  let ended = false
  const writer = inClient(url, async (client) => {
    for (let at = 0; !ended; at++) {
      await client.query(`INSERT INTO "District" VALUES ($1, 'written during the backup', 'district')`, [`w${at}`])
      await sleep(5)
    }
  })
  await work().finally(() => {
    ended = true
  })
  await writer
}

/** Starts a server on the database and waits until it answers. */
async function served(url: string): Promise<void> {
  const port = await freePort()
  const server = startProcess('app/programs/server.ts', [], {
    ...{ MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', PORT: String(port), PRIVATE_PORT: 'off', DATABASE_URL: url },
    DATABASE_STATEMENT_TIMEOUT_MS: '120000',
  })
  while (!(await isReady(port))) {
    if (!server.running()) throw new Error(`No server on the restored database: ${server.output().slice(-500)}`)
    await sleep(50)
  }
  await server.end()
}

/** Backs up a large catalogue while others write into it, restores it, and starts a server on what was restored. */
export async function large(run: Run, variants: number, schema: string[], progress: DrillOptions['progress']) {
  const source = await run.server.createDatabase('large')
  await migrate(source)
  await inClient(source, (client) => fillCatalogue(client, variants))
  progress(`${variants} variants are there`)
  const held = await heldBy(source)
  const file = join(run.folder, 'large.gz')
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const begin = performance.now()
  await writing(source, () => writeBackup(source, file, '0.1.0').then(() => {}))
  const backupMs = performance.now() - begin
  progress('backup written')
  const target = await run.server.createDatabase('restored')
  const since = performance.now()
  await restoreBackup(target, file)
  const restoreMs = performance.now() - since
  progress('restored')
  await served(target)
  const readyMs = performance.now() - since
  clearInterval(watch)
  const written = await rowsOf<{ count: number }>(
    target,
    `WITH gone AS (DELETE FROM "District" WHERE ags LIKE 'w%' RETURNING ags) SELECT count(*)::int AS count FROM gone`,
  )
  await compare(run, `${variants} variants`, target, held, schema)
  run.tries += 1
  if (!written[0]?.count) run.failures.push('Nothing was written by others during the backup.')
  if (restoreMs > restoredWithinMs) run.failures.push(`Restored only after ${Math.round(restoreMs)} ms.`)
  if (most - before > mostMemory) run.failures.push(`Memory grew by ${Math.round((most - before) / 1_048_576)} MB.`)
  return {
    variants,
    rows: held.sums.reduce((sum, { rows }) => sum + rows, 0),
    'backup, MB': Math.round(statSync(file).size / 100_000) / 10,
    'written in ms': Math.round(backupMs),
    'rows written by others during it, of which in it': written[0]?.count ?? 0,
    'restored in ms': Math.round(restoreMs),
    'answering after ms': Math.round(readyMs),
    'memory grew by, MB': Math.round((most - before) / 1_048_576),
  }
}
