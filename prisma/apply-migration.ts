import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { checksum, type Migration } from './migration-files'

/** The list of what was applied, as Prisma makes and reads it: its own commands go on working on such a database. */
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** Applies a migration, with its row in `_prisma_migrations`, within the transaction that is open on the connection. */
export async function applyMigrationWithin(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query(historyTable)
  await client.query(migration.sql)
  await client.query(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum(migration), migration.name],
  )
}

/** A connection for changes of the schema. */
export async function connectForSchema(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'marktlotse-schema' })
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Applies one migration in one transaction: it is there whole or not at all, however the process ends. */
export async function applyMigration(url: string, migration: Migration): Promise<void> {
  const client = await connectForSchema(url)
  try {
    await client.query('BEGIN')
    await applyMigrationWithin(client, migration)
    await client.query('COMMIT')
  } catch (error) {
    throw new Error(`Migration ${migration.name} could not be applied: ${(error as Error).message}`, { cause: error })
  } finally {
    await client.end()
  }
}
