import pg from 'pg'
import { applyMigration } from './apply-migration'
import { Refusal } from './embedded/refusal'
import { checksum, listMigrations, type Migration } from './migration-files'

interface AppliedRow {
  migration_name: string
  checksum: string
  finished_at: Date | null
}

/** Any number, the same in every process: one process migrates at a time. */
export const lockNumber = 20_261_123

async function appliedMigrations(client: pg.Client): Promise<AppliedRow[]> {
  const table = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS name`)
  if (table.rows[0]?.name === null) return []
  const { rows } = await client.query<AppliedRow>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  )
  return rows
}

/** The migrations that the database still lacks. Throws a refusal where its history is not the project's. */
function pendingMigrations(migrations: Migration[], applied: AppliedRow[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of applied) {
    const migration = known.get(row.migration_name)
    if (migration === undefined) {
      throw new Refusal(
        `The database has the migration ${row.migration_name}, which this version does not know; start the version that made it.`,
      )
    }
    if (row.finished_at === null) {
      throw new Refusal(
        `The migration ${row.migration_name} was begun on this database and not finished; finish it by hand and mark it with "prisma migrate resolve".`,
      )
    }
    if (row.checksum !== checksum(migration)) {
      throw new Refusal(
        `The migration ${row.migration_name} was changed after it was applied to this database; restore the file, or begin with an empty database.`,
      )
    }
  }
  const names = new Set(applied.map((row) => row.migration_name))
  return migrations.filter(({ name }) => !names.has(name))
}

/**
 * Names of the migrations that the database of `url` lacks. Throws a refusal where its history is not the project's;
 * writes nothing.
 */
export async function missingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return pendingMigrations(listMigrations(), await appliedMigrations(client)).map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/**
 * Brings the database to the newest migration, one transaction each, and returns the names of those applied. Safe to
 * run from several processes at once and after a process was killed in the middle.
 */
export async function migrate(url: string): Promise<string[]> {
  const migrations = listMigrations()
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    if (pendingMigrations(migrations, await appliedMigrations(client)).length === 0) return []
    await client.query(`SET lock_timeout = '60s'`)
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber])
    const pending = pendingMigrations(migrations, await appliedMigrations(client))
    for (const migration of pending) await applyMigration(url, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
