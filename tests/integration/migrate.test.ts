import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { applyMigration } from '../../prisma/apply-migration'
import { migrate } from '../../prisma/migrate'
import { listMigrations, migrationsFolder } from '../../prisma/migration-files'
import { describeSchema } from '../../prisma/schema-description'
import { diffSchemas, newEngine, readSchema } from '../../prisma/schema-engine'
import { newDatabase } from '../setup/databases'

const open: pg.Client[] = []
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  open.push(client)
  return client
}
afterEach(async () => {
  for (const client of open.splice(0)) await client.end()
})
const names = listMigrations().map(({ name }) => name)

describe('migrations', () => {
  it('are applied once, also by two processes at the same time', async () => {
    const url = await newDatabase('migrate_twice', { migrated: false })
    const both = await Promise.all([migrate(url), migrate(url)])
    expect(both.flat().sort()).toEqual(names)
    expect(await migrate(url)).toEqual([])
    const client = await connect(url)
    const { rows } = await client.query('SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL')
    expect(rows.map((row) => row.migration_name).sort()).toEqual(names)
  })

  it('lead to the schema that prisma/schema describes', async () => {
    const migrated = await newDatabase('migrate_drift')
    const whole = await newDatabase('migrate_whole', { migrated: false })
    const client = await connect(whole)
    await client.query(await diffSchemas(whole, null, readSchema()))
    const wanted = await describeSchema(whole)
    expect(wanted.length).toBeGreaterThan(100)
    expect(await describeSchema(migrated)).toEqual(wanted)
    await client.query('ALTER TABLE "District" ADD COLUMN "planted" text')
    expect(await describeSchema(whole)).not.toEqual(wanted)
  })

  it('end with a copy of the schema that is the present one', () => {
    expect(readFileSync(join(migrationsFolder, names.at(-1) ?? '', 'schema.prisma'), 'utf8')).toBe(readSchema())
  })

  it('leave the history that Prisma itself would, which its engine goes on with', async () => {
    const [own, engines] = [await newDatabase('migrate_own'), await newDatabase('migrate_engine', { migrated: false })]
    const apply = async (url: string, migrations: { name: string; sql: string }[]) =>
      (
        await (
          await newEngine(url)
        ).applyMigrations({
          migrationsList: {
            baseDir: migrationsFolder,
            lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
            shadowDbInitScript: '',
            migrationDirectories: migrations.map(({ name, sql }) => ({
              path: name,
              migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
            })),
          },
          filters: { externalTables: [], externalEnums: [] },
        })
      ).appliedMigrationNames
    const next = { name: '9_next', sql: 'CREATE TABLE "next" ("id" int)' }
    expect(await apply(own, [...listMigrations(), next])).toEqual(['9_next'])
    expect(await apply(engines, [next])).toEqual(['9_next'])
    const described = async (url: string) => {
      const client = await connect(url)
      const { rows: columns } = await client.query(
        `SELECT column_name, udt_name, character_maximum_length, is_nullable, column_default
         FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`,
      )
      const { rows } = await client.query(
        `SELECT length("id") AS "id", "checksum", "migration_name", "finished_at" >= "started_at" AS "finished", "logs",
           "rolled_back_at", "applied_steps_count" FROM "_prisma_migrations" ORDER BY "started_at", "migration_name"`,
      )
      return { columns, rows }
    }
    const [here, there] = [await described(own), await described(engines)]
    expect(here.columns).toEqual(there.columns)
    const { checksum, migration_name, ...rest } = there.rows[0]
    expect([checksum, migration_name]).toEqual([here.rows.at(-1).checksum, '9_next'])
    expect(here.rows).toHaveLength(names.length + 1)
    for (const row of here.rows) expect(row).toMatchObject(rest)
  })

  it('are there whole or not at all when a statement fails', async () => {
    const url = await newDatabase('migrate_broken', { migrated: false })
    const broken = {
      name: '1_broken',
      sql: 'CREATE TABLE "half" ("id" int); SELECT 1/0; CREATE TABLE "rest" ("id" int)',
    }
    await expect(applyMigration(url, broken)).rejects.toThrow(
      'Migration 1_broken could not be applied: division by zero',
    )
    const client = await connect(url)
    expect(
      (await client.query(`SELECT to_regclass('half') AS half, to_regclass('_prisma_migrations') AS log`)).rows,
    ).toEqual([{ half: null, log: null }])
    expect(await migrate(url)).toEqual(names)
  })

  it('are refused when an applied one was changed, is unknown, or was left unfinished', async () => {
    const url = await newDatabase('migrate_history')
    const client = await connect(url)
    await client.query(`UPDATE "_prisma_migrations" SET checksum = 'other' WHERE migration_name = $1`, [names[0]])
    await expect(migrate(url)).rejects.toThrow(`The migration ${names[0]} was changed after it was applied`)
    await client.query(`UPDATE "_prisma_migrations" SET migration_name = '9_later'`)
    await expect(migrate(url)).rejects.toThrow('has the migration 9_later, which this version does not know')
    await client.query(`UPDATE "_prisma_migrations" SET migration_name = $1, finished_at = NULL`, [names[0]])
    await expect(migrate(url)).rejects.toThrow('was begun on this database and not finished')
  })
})

describe('hand-written parts of the migrations', () => {
  const addListing = `
    INSERT INTO "Provider" ("id", "slug", "name", "about", "origin", "updatedAt")
      VALUES ('00000000-0000-7000-8000-000000000001', 'p', 'p', '{}', 'provider', now()) ON CONFLICT DO NOTHING;
    INSERT INTO "Listing" ("id", "slug", "providerId", "name", "summary", "features", "origin", "confirmedOn", "updatedAt")
      VALUES ('00000000-0000-7000-8000-000000000002', 'l', '00000000-0000-7000-8000-000000000001', 'l', '{}', '{}', 'provider', now(), now());
    INSERT INTO "ListingSnapshot" ("id", "listingId", "number", "document", "hash")
      VALUES ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 1, '{}', 'x');
    UPDATE "Listing" SET "publishedSnapshotId" = '00000000-0000-7000-8000-000000000003'`

  it('keep a snapshot from change and removal, except with its listing', async () => {
    const client = await connect(await newDatabase('migrate_snapshot'))
    await client.query(addListing)
    const refusal = 'A published snapshot cannot be changed or removed'
    await expect(client.query(`UPDATE "ListingSnapshot" SET "hash" = 'y'`)).rejects.toThrow(refusal)
    await expect(client.query('DELETE FROM "ListingSnapshot"')).rejects.toThrow(refusal)
    await expect(client.query('TRUNCATE "ListingSnapshot" CASCADE')).rejects.toThrow('cannot be changed or removed')
    expect((await client.query('SELECT hash FROM "ListingSnapshot"')).rows).toEqual([{ hash: 'x' }])
    await client.query('DELETE FROM "Listing"')
    expect((await client.query('SELECT FROM "ListingSnapshot"')).rowCount).toBe(0)
  })

  it('let the audit log only grow', async () => {
    const client = await connect(await newDatabase('migrate_audit'))
    await client.query(
      `INSERT INTO "AuditEvent" ("actor", "action", "entity", "entityId", "details") VALUES ('system:test', 'a', 'e', '1', '{}')`,
    )
    for (const change of [
      'UPDATE "AuditEvent" SET "actor" = \'x\'',
      'DELETE FROM "AuditEvent"',
      'TRUNCATE "AuditEvent"',
    ]) {
      await expect(client.query(change)).rejects.toThrow('Rows of AuditEvent cannot be changed or removed')
    }
    expect((await client.query('SELECT FROM "AuditEvent"')).rowCount).toBe(1)
  })

  it('wake the followers of the outbox at the commit, once per transaction', async () => {
    const url = await newDatabase('migrate_outbox')
    const [writer, follower] = [await connect(url), await connect(url)]
    const woken: string[] = []
    follower.on('notification', ({ channel }) => woken.push(channel))
    await follower.query('LISTEN outbox')
    await writer.query('BEGIN')
    await writer.query(`INSERT INTO "OutboxRow" ("topic", "key") VALUES ('listing', '1'), ('listing', '2')`)
    await writer.query(`INSERT INTO "OutboxRow" ("topic", "key") VALUES ('listing', '3')`)
    await follower.query('SELECT 1')
    expect(woken).toEqual([])
    await writer.query('COMMIT')
    await expect.poll(() => woken).toEqual(['outbox'])
  })
})
