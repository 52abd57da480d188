import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { settings } from './env.server'
import { Prisma, PrismaClient } from './generated/client'
import { releaseSingleton, singleton } from './singleton.server'

export type Database = PrismaClient
/** The handle that commands write through; everything on it commits or fails together. */
export type Transaction = Prisma.TransactionClient

const name = 'database'
const poolName = 'database-pool'

/** Milliseconds beyond the longest statement after which a connection that says nothing is given up. */
const silenceBeyond = 5_000

/**
 * PostgreSQL ends a statement that takes too long, but a machine that has stopped or is cut off does not. Its connection is
 * closed rather than the query refused: one that is given back with an open transaction would be used again.
 */
function giveUpSilent(client: pg.PoolClient, milliseconds: number): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.setTimeout(milliseconds, () => stream.destroy())
}

/** The connections of this process. Prisma listens to their errors once it is there. */
function connections(): pg.Pool {
  return singleton(poolName, () => {
    const { databaseUrl, databasePoolSize, databaseStatementTimeoutMs } = settings()
    const pool = new pg.Pool({
      connectionString: databaseUrl,
      max: databasePoolSize,
      statement_timeout: databaseStatementTimeoutMs,
      connectionTimeoutMillis: 5_000,
      application_name: 'marktlotse',
    })
    // A connection that breaks while nobody uses it leaves the pool; the next query opens another.
    pool.on('error', () => {})
    pool.on('connect', (client) => giveUpSilent(client, databaseStatementTimeoutMs + silenceBeyond))
    return pool
  })
}

/** The database of this process, connected at the first query. */
export function database(): Database {
  return singleton(name, () => new PrismaClient({ adapter: new PrismaPg(connections()) }))
}

/**
 * Rows of a statement that pages ask for all the time: prepared once on each connection, and without the time that Prisma needs
 * to plan it, which is more than the database's own. `statement` is named for it and never made from input.
 */
export async function readPrepared<Row extends pg.QueryResultRow>(
  statement: { name: string; text: string },
  values: readonly unknown[],
): Promise<Row[]> {
  return (await connections().query<Row>({ ...statement, values: [...values] })).rows
}

/** Closes the connections; a later `database()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  await releaseSingleton<Database>(name)?.$disconnect()
  await releaseSingleton<pg.Pool>(poolName)?.end()
}

/** Connections of this process now: open, of these idle, and requests that wait for one. */
export function poolState(): { open: number; idle: number; waiting: number } {
  const { totalCount, idleCount, waitingCount } = connections()
  return { open: totalCount, idle: idleCount, waiting: waitingCount }
}

export interface TransactionSettings {
  isolation?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable'
  /** How long the work may take, in milliseconds. */
  timeoutMs?: number
}

const attempts = 5

/** What the driver says about a refusal: of a statement inside Prisma's error, of the commit by itself. */
interface DriverRefusal {
  cause?: { kind?: string; originalCode?: string }
}

/** Whether PostgreSQL has refused a transaction only because of another one (40001, 40P01), so that it may be tried again. */
export function isTransactionConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const known = error instanceof Prisma.PrismaClientKnownRequestError
  if (known && error.code === 'P2034') return true
  const { cause } = (known ? (error.meta?.driverAdapterError ?? {}) : error) as DriverRefusal
  return cause?.kind === 'TransactionWriteConflict' || /^(40001|40P01)$/.test(cause?.originalCode ?? '')
}

/**
 * Runs `work` in one transaction. When PostgreSQL refuses it because of another transaction, it is run again from the
 * start, at most five times: `work` must not do anything outside the transaction.
 */
export async function inTransaction<T>(
  work: (transaction: Transaction) => Promise<T>,
  { isolation = 'ReadCommitted', timeoutMs = 15_000 }: TransactionSettings = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction(work, { isolationLevel: isolation, maxWait: 5_000, timeout: timeoutMs })
    } catch (error) {
      if (attempt === attempts || !isTransactionConflict(error)) throw error
      await sleep(10 * 2 ** attempt * (0.5 + Math.random()))
    }
  }
}
