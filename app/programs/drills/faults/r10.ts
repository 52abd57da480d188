import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { restoreBackup } from '../../../../prisma/backup/restore'
import { tableSums } from '../../../../prisma/backup/sums'
import { writeBackup } from '../../../../prisma/backup/write'
import { Refusal } from '../../../../prisma/embedded/refusal'
import { startTemporaryDatabase, type TemporaryDatabase } from '../../../../prisma/embedded/temporary'
import { migrate } from '../../../../prisma/migrate'
import { describeWhole } from '../../../../prisma/schema-description'
import { type Drill, type DrillOptions, type DrillResult, seeded } from '../house/drill'
import { rowsOf } from '../house/rows'
import { large } from './r10/large'
import { compare, type Run } from './r10/run'
import { heldBy, installRelease, listReleases } from './releases'

const fullVariants = 100_000
const fewVariants = 1_000
const damages = 20

async function fresh(server: TemporaryDatabase): Promise<string[]> {
  const url = await server.createDatabase('fresh')
  await migrate(url)
  return describeWhole(url)
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

async function trial(count: number, { seed, progress }: DrillOptions, spoil?: Run['spoil']): Promise<DrillResult> {
  const server = await startTemporaryDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-backup-'))
  const run: Run = { server, folder, failures: [], tries: 0, spoil }
  try {
    const schema = await fresh(server)
    const newest = await releases(run, schema)
    progress('every release was restored')
    if (newest !== null) await damaged(run, newest, seeded(seed))
    else run.failures.push('There is no released version to restore.')
    const figures = count === 0 ? {} : await large(run, count, schema, progress)
    const notTried = count < fullVariants ? [`the time of a restore of ${fullVariants} variants`] : []
    return { tries: run.tries, reached: run.tries, failures: run.failures, figures, notTried }
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
  mustReach: 1,
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
