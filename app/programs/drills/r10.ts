import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { restoreBackup } from '../../../prisma/backup/restore'
import { tableSums } from '../../../prisma/backup/sums'
import { writeBackup } from '../../../prisma/backup/write'
import { Refusal } from '../../../prisma/embedded/refusal'
import { startTemporaryDatabase, type TemporaryDatabase } from '../../../prisma/embedded/temporary'
import { migrate } from '../../../prisma/migrate'
import { describeWhole } from '../../../prisma/schema-description'
import { type Drill, type DrillOptions, type DrillResult, seeded } from './drill'
import { fillCatalogue } from './filled-catalogue'
import { freePort, isReady, rowsOf, startProcess } from './processes'
import { changedSince, differences, type Held, heldBy, inClient, installRelease, listReleases } from './releases'

const fullVariants = 100_000
const fewVariants = 1_000
/** From the begin of the restore until the marketplace answers on what was restored. */
const restoredWithinMs = 120_000
/** What reading a table line by line may take, however long the table is. */
const mostMemory = 200 * 1_048_576
const damages = 20

/** Notes everything that a backup is compared with afterwards; the announcement of the restore itself comes on top. */
const growing = ['OutboxRow']

interface Run {
  server: TemporaryDatabase
  folder: string
  failures: string[]
  tries: number
  /** Changes a database after the restore, for the proof. */
  spoil?: (url: string) => Promise<unknown>
}

async function fresh(server: TemporaryDatabase): Promise<string[]> {
  const url = await server.createDatabase('fresh')
  await migrate(url)
  return describeWhole(url)
}

/** Compares a restored database with what was held when its backup was made. */
async function compare({ failures, spoil }: Run, what: string, url: string, held: Held, schema: string[]) {
  await spoil?.(url)
  failures.push(...(await changedSince(url, held, growing)).map((one) => `${what}: ${one}.`))
  const wrong = differences(await describeWhole(url), schema)
  if (wrong.length > 0) failures.push(`${what}: the schema is not that of a fresh install: ${wrong[0]}.`)
}

async function releases(run: Run, schema: string[]): Promise<string | null> {
  let newest: string | null = null
  for (const [at, release] of listReleases().entries()) {
    const source = await run.server.createDatabase(`released_${at}`)
    await installRelease(source, release)
    const held = await heldBy(source)
    newest = join(run.folder, `released-${at}.gz`)
    await writeBackup(source, newest, '0.1.0')
    const target = await run.server.createDatabase(`from_release_${at}`)
    await restoreBackup(target, newest)
    await compare(run, `Release ${release.name}`, target, held, schema)
    run.tries += 1
  }
  return newest
}

/** Files with a changed byte or without their end: each is refused, and the database stays as it is. */
async function damaged(run: Run, file: string, random: ReturnType<typeof seeded>): Promise<void> {
  const target = await run.server.createDatabase('damaged')
  await migrate(target)
  await rowsOf(target, `INSERT INTO "District" VALUES ('01', 'kept', 'district')`)
  const before = JSON.stringify(await tableSums(target))
  const whole = readFileSync(file)
  const path = join(run.folder, 'damaged.gz')
  for (let index = 0; index < damages; index++) {
    const bytes = Buffer.from(whole)
    // The first ten bytes are gzip's own head, with places that mean nothing.
    const at = 10 + random.below(bytes.length - 10)
    const cut = index % 2 === 0
    if (!cut) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    writeFileSync(path, cut ? bytes.subarray(0, at) : bytes)
    const outcome = await restoreBackup(target, path, { replace: 'damaged' }).then(
      () => 'was restored',
      (error) => (error instanceof Refusal ? null : `ended with ${error}`),
    )
    const what = cut ? `A file cut off at ${at}` : `A file changed at ${at}`
    if (outcome !== null) run.failures.push(`${what} ${outcome}.`)
    if (JSON.stringify(await tableSums(target)) !== before) run.failures.push(`${what} changed the database.`)
    run.tries += 1
  }
}

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

async function large(run: Run, variants: number, schema: string[], progress: DrillOptions['progress']) {
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
  if (readyMs > restoredWithinMs) run.failures.push(`Restored and answering only after ${Math.round(readyMs)} ms.`)
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

async function trial(count: number, { seed, progress }: DrillOptions, spoil?: Run['spoil']): Promise<DrillResult> {
  const server = await startTemporaryDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-backup-'))
  const run: Run = { server, folder, failures: [], tries: 0, spoil }
  try {
    const schema = await fresh(server)
    const newest = await releases(run, schema)
    progress('every release was restored')
    if (newest !== null) await damaged(run, newest, seeded(seed))
    const figures = count === 0 ? {} : await large(run, count, schema, progress)
    return { tries: run.tries, reached: run.tries, failures: run.failures, figures }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const change = (sql: string) => (url: string) => rowsOf(url, sql)

export const drill: Drill = {
  id: 'r10',
  title: 'Backup and restore: 100,000 variants, each released version, damaged files',
  fullCount: fullVariants,
  minimum: fewVariants,
  // Less than all is a small catalogue.
  run: (count, options) => trial(count < fullVariants ? Math.min(count, fewVariants) : count, options),
  async planted(options) {
    return [
      { fault: 'none', result: await trial(0, options) },
      {
        fault: 'a row is lost',
        result: await trial(
          0,
          options,
          change('DELETE FROM "Reference" WHERE id = (SELECT id FROM "Reference" LIMIT 1)'),
        ),
      },
      {
        fault: 'a byte is another',
        result: await trial(0, options, change(`UPDATE "Provider" SET about = jsonb_set(about, '{x}', '1')`)),
      },
      { fault: 'an index is missing', result: await trial(0, options, change('DROP INDEX "Listing_providerId_idx"')) },
    ]
  },
}
