import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { Refusal, refusalFor } from '../embedded/refusal'
import { copyOut } from './copy'
import { type BackupHeader, countRows, endOfRows, firstLine, formatVersion, newHash, type TableSum } from './format'
import { copyOutStatement, listSequences, listTables, plainText } from './tables'

/** Called before each table. */
export type Progress = (table: string, done: number, all: number) => void

export interface WrittenBackup {
  file: string
  bytes: number
  header: BackupHeader
  tables: TableSum[]
}

async function appliedMigrations(client: pg.Client): Promise<BackupHeader['migrations']> {
  const { rows } = await client.query(`SELECT to_regclass('public."_prisma_migrations"') IS NOT NULL AS there`)
  if (!rows[0].there) throw new Refusal('The database holds no marketplace; there is nothing to back up.')
  const applied = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM public."_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return applied.rows
}

/**
 * One moment of the whole database: nothing that commits later is seen. The locks come before the first look, so that a
 * migration is waited for, and keep later ones away.
 */
async function beginSnapshot(client: pg.Client, product: string): Promise<BackupHeader> {
  await client.query(plainText)
  const names = (await listTables(client)).map(({ name }) => `public.${client.escapeIdentifier(name)}`)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  if (names.length > 0) await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS SHARE MODE`)
  const { rows } = await client.query<{ at: Date; version: string }>(
    `SELECT clock_timestamp() AS at, current_setting('server_version') AS version`,
  )
  return {
    product,
    madeAt: (rows[0]?.at ?? new Date()).toISOString(),
    postgresql: rows[0]?.version ?? '',
    migrations: await appliedMigrations(client),
    tables: await listTables(client),
    sequences: await listSequences(client),
  }
}

async function* backupText(client: pg.Client, header: BackupHeader, sums: TableSum[], progress?: Progress) {
  const whole = newHash()
  const noted = (bytes: Buffer) => {
    whole.update(bytes)
    return bytes
  }
  const line = (text: string) => noted(Buffer.from(`${text}\n`))
  yield line(firstLine(formatVersion))
  yield line(JSON.stringify(header))
  for (const [done, table] of header.tables.entries()) {
    progress?.(table.name, done, header.tables.length)
    const hash = newHash()
    let rows = 0
    for await (const piece of copyOut(client, copyOutStatement(table))) {
      hash.update(piece)
      rows += countRows(piece)
      yield noted(piece)
    }
    const sum = { table: table.name, rows, sha256: hash.digest('hex') }
    sums.push(sum)
    yield line(endOfRows)
    yield line(JSON.stringify(sum))
  }
  yield Buffer.from(`${JSON.stringify({ end: sums.length, sha256: whole.digest('hex') })}\n`)
}

/** What was renamed is there after a failure of the machine only when its folder was written too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/**
 * Writes every row of the database at one moment into a new file that only this user can read, while others go on reading
 * and writing. Until it is whole and on the disk the file has another name. Throws a refusal with one sentence where the
 * operator has to do something.
 *
 * @param product version of the marketplace, for people
 */
export async function writeBackup(
  url: string,
  path: string,
  product: string,
  progress?: Progress,
): Promise<WrittenBackup> {
  const file = resolve(path)
  if (existsSync(file)) throw new Refusal(`${file} exists already; name another file.`)
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.${randomBytes(4).toString('hex')}.part`)
  const removePart = () => rm(part, { force: true })
  const client = new pg.Client({ connectionString: url, application_name: 'marktlotse-backup' })
  client.on('error', () => {})
  let handle: FileHandle | undefined
  try {
    handle = await open(part, 'wx', 0o600)
    await client.connect()
    const header = await beginSnapshot(client, product)
    const tables: TableSum[] = []
    const target = handle
    const text = Readable.from(backupText(client, header, tables, progress), { objectMode: true, highWaterMark: 1 })
    await pipeline(text, createGzip({ level: 4 }), async (packed: AsyncIterable<Buffer>) => {
      // At the end of what was written before.
      for await (const bytes of packed) await target.writeFile(bytes)
    })
    await client.query('COMMIT')
    await handle.sync()
    const { bytes } = await handle.stat().then(({ size }) => ({ bytes: size }))
    await handle.close()
    if ((await stat(file).catch(() => null)) !== null) throw new Refusal(`${file} exists already; name another file.`)
    await rename(part, file)
    await syncFolder(dirname(file))
    return { file, bytes, header, tables }
  } catch (error) {
    await handle?.close().catch(() => {})
    await removePart().catch(() => {})
    throw refusalOf(error, file)
  } finally {
    await client.end().catch(() => {})
  }
}

function refusalOf(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return new Refusal(`The folder of ${file} does not exist.`)
  return refusalFor(error, `write the backup ${file}`)
}
