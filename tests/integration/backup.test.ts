import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackup } from '../../prisma/backup/read'
import { restoreBackup } from '../../prisma/backup/restore'
import { tableSums } from '../../prisma/backup/sums'
import { writeBackup } from '../../prisma/backup/write'
import { describeSchema } from '../../prisma/schema-description'
import { newDatabase } from '../setup/databases'

const folder = mkdtempSync(join(tmpdir(), 'marktlotse-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0
const newFile = () => join(folder, `${++made}.gz`)

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, application_name: 'somebody' })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Everything that text of a row can get wrong, and rows that refer to each other in a circle. */
const rows = `
  INSERT INTO "District" VALUES ('06', E'a\\tb\\nc\\\\d\\\\.\\n\\\\.', 'district'), ('07', 'ä😀', 'independent_city');
  INSERT INTO "Provider" ("id", "slug", "name", "about", "origin", "updatedAt")
    VALUES ('00000000-0000-7000-8000-000000000001', 'p', '\\.', '{"de":"\\\\. \\n"}', 'provider', '2026-03-29 01:30:00.123+00');
  INSERT INTO "Listing" ("id", "slug", "providerId", "name", "summary", "features", "origin", "confirmedOn", "updatedAt")
    VALUES ('00000000-0000-7000-8000-000000000002', 'l', '00000000-0000-7000-8000-000000000001', '', '{}', '{}', 'provider', '2028-02-29', now());
  INSERT INTO "ListingSnapshot" ("id", "listingId", "number", "document", "hash")
    VALUES ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 1, '{"n":1.10}', 'x');
  UPDATE "Listing" SET "publishedSnapshotId" = '00000000-0000-7000-8000-000000000003';
  INSERT INTO "Reference" ("id", "listingId", "name", "latitude", "source")
    VALUES ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000002', 'r', 0.1 + 0.2, '{}');
  INSERT INTO "OutboxRow" ("topic", "key") SELECT 'listing', i::text FROM generate_series(1, 2000) AS i;
  INSERT INTO "AuditEvent" ("actor", "action", "entity", "entityId", "details") VALUES ('a', 'b', 'c', 'd', '{}')`

let source: string
let file: string
beforeAll(async () => {
  source = await newDatabase('backup_source')
  await query(source, rows)
  file = newFile()
  await writeBackup(source, file, '0.1.0')
})

const empty = (name: string) => newDatabase(name, { migrated: false })

describe('a backup', () => {
  it('holds every row; restored, all tables, counters and the schema are the same', async () => {
    const target = await empty('backup_target')
    const { tables, migrated } = await restoreBackup(target, file)
    expect(migrated).toEqual([])
    const sums = await tableSums(source)
    expect(tables).toEqual(sums)
    expect(sums.find(({ table }) => table === 'OutboxRow')?.rows).toBe(2_000)
    expect(sums.find(({ table }) => table === 'Provider')?.rows).toBe(1)
    const without = (all: typeof sums) => all.filter(({ table }) => table !== 'OutboxRow')
    expect(without(await tableSums(target))).toEqual(without(sums))
    expect(await describeSchema(target)).toEqual(await describeSchema(source))
    const next = await query(
      target,
      `INSERT INTO "AuditEvent" ("actor", "action", "entity", "entityId", "details")
      VALUES ('a', 'b', 'c', 'd', '{}') RETURNING "id"::int`,
    )
    expect(next.rows).toEqual([{ id: 2 }])
    const waiting = await query(target, `SELECT "topic" FROM "OutboxRow" WHERE "id" > 2000`)
    expect(waiting.rows).toEqual([{ topic: 'reindex' }])
    const ahead = await query(
      target,
      `SELECT FROM "OutboxRow" WHERE "transaction" > pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
    )
    expect(ahead.rowCount).toBe(0)
    await expect(query(target, `UPDATE "ListingSnapshot" SET "hash" = 'y'`)).rejects.toThrow('cannot be changed')
  })

  it('is of one moment: what commits while it is written is not in it', async () => {
    const url = await newDatabase('backup_moment')
    await query(url, rows)
    const before = await tableSums(url)
    const path = newFile()
    let added = false
    await writeBackup(url, path, '0.1.0', async (table) => {
      if (added || table === 'AgsAlias') return
      added = true
      await query(url, `INSERT INTO "District" VALUES ('99', 'later', 'district'); DELETE FROM "Reference"`)
    })
    expect(added).toBe(true)
    expect((await checkBackup(path)).tables).toEqual(before)
    expect(await tableSums(url)).not.toEqual(before)
  })

  it('can be read by its user only, has no other name than its own, and takes no file that is there', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(writeBackup(source, file, '0.1.0')).rejects.toThrow('exists already')
    await expect(writeBackup(source, join(folder, 'none', 'x.gz'), '0.1.0')).rejects.toThrow('does not exist')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a restore', () => {
  const text = () => gunzipSync(readFileSync(file)).toString('latin1')
  const changed = (from: string | RegExp, to: string) => {
    const whole = text()
    const other = whole.replace(from, () => to)
    expect(other).not.toBe(whole)
    return gzipSync(Buffer.from(other, 'latin1'))
  }
  /** As a version with other migrations would have written it, with a right checksum. */
  const sealed = (from: string | RegExp, to: string) => {
    const lines = gunzipSync(changed(from, to)).toString('latin1').split('\n')
    const kept = `${lines.slice(0, -2).join('\n')}\n`
    const end = JSON.parse(lines.at(-2) ?? '')
    const sha256 = createHash('sha256').update(kept, 'latin1').digest('hex')
    return gzipSync(Buffer.from(`${kept}${JSON.stringify({ ...end, sha256 })}\n`, 'latin1'))
  }
  const flipped = () => {
    const bytes = readFileSync(file)
    const at = bytes.length >> 1
    bytes[at] = (bytes[at] ?? 0) ^ 16
    return bytes
  }
  const withoutEnd = () => gzipSync(Buffer.from(text().replace(/\n[^\n]*\n$/, '\n'), 'latin1'))
  it.each<[string, () => Buffer, string]>([
    ['another file', () => Buffer.from('no backup'), 'is no backup of this marketplace'],
    ['another packed file', () => gzipSync('no backup\n'), 'is no backup of this marketplace'],
    ['a file without a byte', () => Buffer.alloc(0), 'it ends too early'],
    ['another format', () => changed('marktlotse-backup 1', 'marktlotse-backup 2'), 'has the backup format 2'],
    [
      'a newer migration',
      () => sealed('"name":"20261123000000_initial"', '"name":"30000101000000_later"'),
      'does not know',
    ],
    ['another migration', () => sealed(/"checksum":"[0-9a-f]/, '"checksum":"x'), 'is another one than when'],
    ['the first half', () => readFileSync(file).subarray(0, readFileSync(file).length >> 1), 'it ends too early'],
    ['all but the last line', withoutEnd, 'it ends too early'],
    ['a changed byte of the file', flipped, 'is damaged'],
    [
      'a changed byte of a row',
      () => changed('2028-02-29', '2028-02-28'),
      'rows of Listing do not have their checksum',
    ],
    ['a changed byte of the header', () => changed('"product":"0', '"product":"1'), 'it does not have its checksum'],
    [
      'something after the end',
      () => Buffer.concat([readFileSync(file), gzipSync('more')]),
      'something follows its end',
    ],
    [
      'bytes of something else after the end',
      () => Buffer.concat([readFileSync(file), Buffer.from('junk')]),
      'is damaged: something follows its end',
    ],
    [
      'another packed file with bytes after the end',
      () => Buffer.concat([gzipSync('no backup\n'), Buffer.from('junk')]),
      'is no backup of this marketplace',
    ],
  ])('refuses %s and leaves the database as it is', async (_, content, sentence) => {
    const target = await newDatabase('backup_refused')
    await query(target, `INSERT INTO "District" VALUES ('01', 'kept', 'district')`)
    const before = await tableSums(target)
    const path = newFile()
    writeFileSync(path, content())
    const refused = restoreBackup(target, path, { replace: 'backup_refused' })
    await expect(refused).rejects.toThrow(sentence)
    await expect(refused).rejects.toMatchObject({ name: 'Refusal' })
    expect(await tableSums(target)).toEqual(before)
  })

  it('fills a database with rows only when its name confirms it', async () => {
    const target = await newDatabase('backup_filled')
    await query(target, `INSERT INTO "District" VALUES ('01', 'kept', 'district'); CREATE TABLE "own" ("id" int)`)
    const before = await tableSums(target)
    await expect(restoreBackup(target, file)).rejects.toThrow('backup_filled is not empty')
    await expect(restoreBackup(target, file, { replace: 'other' })).rejects.toThrow('is called backup_filled')
    expect(await tableSums(target)).toEqual(before)
    const { tables } = await restoreBackup(target, file, { replace: 'backup_filled' })
    expect(tables).toEqual(await tableSums(source))
    expect(await describeSchema(target)).toEqual(await describeSchema(source))
  })

  it('refuses while a process of the marketplace is connected', async () => {
    const target = await empty('backup_used')
    const client = new pg.Client({ connectionString: target, application_name: 'marktlotse-outbox' })
    await client.connect()
    await expect(restoreBackup(target, file)).rejects.toThrow(
      /runs on this database \(1 connections: marktlotse-outbox\)/,
    )
    await client.end()
  })

  it('is there whole or not at all when rows contradict the schema', async () => {
    const broken = newFile()
    const bad = await newDatabase('backup_bad')
    await query(bad, `${rows}; ALTER TABLE "Listing" DROP CONSTRAINT "Listing_providerId_fkey"; DELETE FROM "Provider"`)
    await writeBackup(bad, broken, '0.1.0')
    const target = await empty('backup_half')
    await expect(restoreBackup(target, broken)).rejects.toThrow(/foreign key constraint/)
    expect((await query(target, `SELECT FROM pg_tables WHERE schemaname = 'public'`)).rowCount).toBe(0)
  })
})
