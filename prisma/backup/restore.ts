import pg from 'pg'
import { applyMigrationWithin, connectForSchema } from '../apply-migration'
import { Refusal } from '../embedded/refusal'
import { lockNumber, migrate } from '../migrate'
import { checksum, listMigrations, type Migration } from '../migration-files'
import { copyIn } from './copy'
import type { BackupHeader, TableSum } from './format'
import { type BackupPart, checkBackup, readBackup } from './read'
import { type BackupTable, copyInStatement, listForeignKeys, listTables, plainText } from './tables'
import type { Progress } from './write'

export interface RestoredBackup {
  header: BackupHeader
  tables: TableSum[]
  /** Migrations that are newer than the backup and were applied to its data. */
  migrated: string[]
}

export interface RestoreOptions {
  /** Name of the database whose rows are given up; without it only an empty database is filled. */
  replace?: string
  progress?: Progress
}

/** The migrations of the backup, which must be the first ones of this version. */
function migrationsOf({ migrations, product }: BackupHeader): Migration[] {
  const known = listMigrations()
  return migrations.map(({ name, checksum: applied }, at) => {
    const own = known[at]
    if (own?.name !== name) {
      throw new Refusal(
        `The backup has the migration ${name}, which this version does not know; restore it with version ${product} or a later one.`,
      )
    }
    if (checksum(own) !== applied) {
      throw new Refusal(
        `The migration ${name} is another one than when the backup was made; restore it with version ${product}.`,
      )
    }
    return own
  })
}

/** Refuses while a process of the marketplace is connected: it would go on with what it has read before. */
async function refuseIfUsed(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ names: string; count: number }>(
    `SELECT count(*)::int AS count, string_agg(DISTINCT application_name, ', ') AS names FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'marktlotse%'`,
  )
  if ((rows[0]?.count ?? 0) > 0) {
    throw new Refusal(
      `The marketplace runs on this database (${rows[0]?.count} connections: ${rows[0]?.names}); end its processes before restoring.`,
    )
  }
}

async function refuseIfFilled(client: pg.ClientBase, replace: string | undefined): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name')
  const name = rows[0]?.name ?? ''
  if (replace !== undefined) {
    if (replace !== name) throw new Refusal(`The database is called ${name}, not ${replace}; nothing was changed.`)
    return
  }
  for (const table of await listTables(client)) {
    const filled = await client.query(`SELECT FROM public.${pg.escapeIdentifier(table.name)} LIMIT 1`)
    if (filled.rowCount === 0) continue
    throw new Refusal(
      `The database ${name} is not empty; restore into an empty one, or give up what is in it with "--replace ${name}".`,
    )
  }
}

/** Removes tables, counters, types and functions of the schema, except those of extensions. */
const clearing = `DO $$
  DECLARE statement text;
  BEGIN
    FOR statement IN
      SELECT format('DROP %s IF EXISTS public.%I CASCADE',
        CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, relname)
      FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('e', 'i'))
      UNION ALL SELECT format('DROP FUNCTION IF EXISTS %s CASCADE', p.oid::regprocedure)
      FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      UNION ALL SELECT format('DROP TYPE IF EXISTS public.%I CASCADE', typname)
      FROM pg_type t WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
    LOOP EXECUTE statement; END LOOP;
  END $$`

async function prepare(client: pg.ClientBase, replace: string | undefined): Promise<void> {
  await client.query(plainText)
  await client.query('BEGIN')
  const { rows } = await client.query('SELECT pg_try_advisory_xact_lock($1) AS held', [lockNumber])
  if (!rows[0].held) throw new Refusal('Another process just changes the schema of this database; try again later.')
  await refuseIfUsed(client)
  await refuseIfFilled(client, replace)
  await client.query(clearing)
}

async function* rowsOf(parts: AsyncGenerator<BackupPart>, sums: TableSum[]): AsyncGenerator<Buffer> {
  for (;;) {
    const { done, value } = await parts.next()
    if (done) throw new Error('The backup ended within a table.')
    if (value.kind === 'rows') yield value.bytes
    if (value.kind === 'sum') {
      sums.push(value.sum)
      return
    }
  }
}

/** Every table from the file, the counters, then the foreign keys, which check all rows. */
async function fill(client: pg.ClientBase, file: string, header: BackupHeader, progress?: Progress) {
  const [here, there] = [await listTables(client), header.tables]
  if (JSON.stringify(here) !== JSON.stringify(there)) {
    throw new Refusal('The backup does not have the tables that its migrations make; nothing was changed.')
  }
  const keys = await listForeignKeys(client)
  for (const { remove } of keys) await client.query(remove)
  const sums: TableSum[] = []
  const parts = readBackup(file)
  try {
    for (let next = await parts.next(); !next.done; next = await parts.next()) {
      if (next.value.kind !== 'table') continue
      const table: BackupTable = next.value.table
      progress?.(table.name, sums.length, there.length)
      await copyIn(client, copyInStatement(table), rowsOf(parts, sums))
    }
  } finally {
    await parts.return(undefined)
  }
  for (const { name, last, called } of header.sequences) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
      `public.${pg.escapeIdentifier(name)}`,
      last,
      called,
    ])
  }
  for (const { add } of keys) await client.query(add)
  return sums
}

/** Tells the followers of the outbox that everything is another; a process that starts later reads everything anyway. */
async function announceReindex(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`INSERT INTO public."OutboxRow" ("topic", "key") VALUES ('reindex', 'all')`)
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

/**
 * Fills a database from a backup in one transaction: until its end the database is as it was, whatever happens. The file
 * is read to its end before anything is touched. Afterwards migrations newer than the backup are applied and the index is
 * told to be built anew. Throws a refusal with one sentence where the operator has to do something.
 */
export async function restoreBackup(
  url: string,
  file: string,
  { replace, progress }: RestoreOptions = {},
): Promise<RestoredBackup> {
  const { header } = await checkBackup(file)
  const migrations = migrationsOf(header)
  const client = await connectForSchema(url)
  let tables: TableSum[]
  try {
    await prepare(client, replace)
    for (const migration of migrations) await applyMigrationWithin(client, migration)
    tables = await fill(client, file, header, progress)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
  const migrated = await migrate(url)
  await announceReindex(url)
  return { header, tables, migrated }
}
