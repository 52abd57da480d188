import pg from 'pg'
import { inject } from 'vitest'
import { templateName } from './template-name'

function urlOf(name: string): string {
  const url = new URL(inject('databaseServer'))
  url.pathname = `/${name}`
  return url.href
}

async function asAdministrator<T>(work: (client: pg.Client) => Promise<T>, url = inject('databaseServer')): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A database of its own, for tests that change the schema; empty, or a copy of the migrated one. */
export async function newDatabase(name: string, { migrated = true } = {}): Promise<string> {
  await asAdministrator(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
    const template = migrated ? ` TEMPLATE ${templateName} STRATEGY FILE_COPY` : ''
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${template}`)
  })
  return urlOf(name)
}

let known: string | undefined

/** The database of this worker, made at the first call. */
export async function workerDatabase(): Promise<string> {
  if (known !== undefined) return known
  const name = `worker_${process.env.VITEST_POOL_ID ?? '0'}`
  const exists = await asAdministrator((client) => client.query('SELECT FROM pg_database WHERE datname = $1', [name]))
  known = exists.rowCount === 0 ? await newDatabase(name) : urlOf(name)
  return known
}

/**
 * Empties every table of the worker's database and sets its counters back. Rows are deleted: for a few of them that is
 * many times faster than TRUNCATE. As a replica the session fires no triggers, neither the foreign keys' nor those by
 * which snapshots and audit events refuse it.
 */
export async function resetDatabase(): Promise<void> {
  await asAdministrator(
    (client) =>
      client.query(`DO $$
        DECLARE name text;
        BEGIN
          SET LOCAL session_replication_role = replica;
          FOR name IN SELECT quote_ident(tablename) FROM pg_tables
            WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
          LOOP EXECUTE 'DELETE FROM ' || name; END LOOP;
          FOR name IN SELECT quote_ident(sequencename) FROM pg_sequences WHERE schemaname = 'public'
          LOOP EXECUTE 'ALTER SEQUENCE ' || name || ' RESTART'; END LOOP;
        END $$`),
    await workerDatabase(),
  )
}
