import { type Database, database, type Transaction } from './db.server'
import { insertRows } from './insert-rows.server'
import type { DailyJob } from './jobs.server'

/** A point in the outbox: everything up to it was read. */
export interface OutboxPosition {
  transaction: bigint
  id: bigint
}

export interface OutboxEntry {
  position: OutboxPosition
  topic: string
  key: string
}

/** Tells followers of `topic` that the thing named by `key` changed; visible to them when the transaction commits. */
export async function announce(transaction: Transaction, topic: string, key: string): Promise<void> {
  await announceAll(transaction, topic, [key])
}

/** As `announce`, for many things: one entry for each key. */
export async function announceAll(transaction: Transaction, topic: string, keys: readonly string[]): Promise<void> {
  await insertRows(
    transaction,
    'OutboxRow',
    keys.map((key) => ({ topic, key })),
  )
}

/**
 * The next entries after a position, oldest first. Only transactions that began before every one still running are read:
 * ids and transaction numbers are given before the commit, so a row with a smaller number could otherwise appear later
 * and be skipped.
 */
export async function readOutbox(database: Database, after: OutboxPosition, limit: number): Promise<OutboxEntry[]> {
  const rows = await database.$queryRaw<{ transaction: bigint; id: bigint; topic: string; key: string }[]>`
    SELECT "transaction", "id", "topic", "key" FROM "OutboxRow"
    WHERE ("transaction", "id") > (${after.transaction}, ${after.id})
      AND "transaction" < (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint
    ORDER BY "transaction", "id"
    LIMIT ${limit}`
  return rows.map(({ transaction, id, topic, key }) => ({ position: { transaction, id }, topic, key }))
}

/** The key announced last under a topic; `null` where there is none, or none that is still kept. */
export async function lastAnnounced(database: Database, topic: string): Promise<string | null> {
  const row = await database.outboxRow.findFirst({ where: { topic }, orderBy: { id: 'desc' }, select: { key: true } })
  return row?.key ?? null
}

/** A position before which everything is committed and visible: what is read after it is new. */
export async function outboxHorizon(database: Database): Promise<OutboxPosition> {
  const [row] = await database.$queryRaw<{ horizon: bigint }[]>`
    SELECT (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint - 1 AS horizon`
  return { transaction: row?.horizon ?? 0n, id: 9_223_372_036_854_775_807n }
}

/** Seconds since the oldest entry after a position was written, by the database's clock; 0 where there is none. */
export async function outboxAge(database: Database, after: OutboxPosition): Promise<number> {
  const [row] = await database.$queryRaw<{ age: number | null }[]>`
    SELECT extract(epoch FROM clock_timestamp() - min("createdAt"))::float8 AS age FROM "OutboxRow"
    WHERE ("transaction", "id") > (${after.transaction}, ${after.id})`
  return Math.max(0, row?.age ?? 0)
}

/** How long entries are kept. A process that could not reach the database for longer has to be started anew. */
const keptDays = 30

/** Deletes entries that every running process has long read. */
export const outboxExpiry: DailyJob = {
  name: 'outbox-expiry',
  run: (now) => {
    const until = new Date(now.getTime() - keptDays * 86_400_000)
    return database().$executeRaw`DELETE FROM "OutboxRow" WHERE "createdAt" < ${until}`
  },
}
