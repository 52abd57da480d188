import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  closeDatabase,
  database,
  inTransaction,
  isTransactionConflict,
  type Transaction,
} from '../../app/lib/db.server'
import { resetDatabase } from '../setup/databases'

beforeEach(resetDatabase)
afterAll(closeDatabase)

const district = (ags: string, name: string) => ({ ags, name, kind: 'district' as const })
const nameOf = async (ags: string) => (await database().district.findUniqueOrThrow({ where: { ags } })).name

/** A gate that opens when `count` have arrived, once. */
function gate(count: number) {
  let arrived = 0
  let open: () => void
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    arrived += 1
    if (arrived === count) open()
    return opened
  }
}

describe('inTransaction', () => {
  it('commits everything or nothing', async () => {
    await expect(
      inTransaction(async (transaction) => {
        await transaction.district.create({ data: district('01', 'a') })
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await database().district.count()).toBe(0)
    expect(
      await inTransaction((transaction) => transaction.district.create({ data: district('01', 'a') })),
    ).toMatchObject({
      ags: '01',
    })
    expect(await database().district.count()).toBe(1)
  })

  it.each(['read', 'written'])(
    'runs the work again when two serializable transactions contradict each other, both having %s',
    async (moment) => {
      await database().district.createMany({ data: [district('01', '1'), district('02', '1')] })
      const both = gate(2)
      let runs = 0
      const sum = (own: string) => async (transaction: Transaction) => {
        runs += 1
        const rows = await transaction.district.findMany()
        if (moment === 'read') await both()
        const name = String(rows.reduce((total, row) => total + Number(row.name), 0))
        await transaction.district.update({ where: { ags: own }, data: { name } })
        if (moment === 'written') await both()
      }
      await Promise.all([
        inTransaction(sum('01'), { isolation: 'Serializable' }),
        inTransaction(sum('02'), { isolation: 'Serializable' }),
      ])
      expect(runs).toBeGreaterThan(2)
      expect([await nameOf('01'), await nameOf('02')].sort()).toEqual(['2', '3'])
    },
  )

  it('runs the work again after a deadlock, also of raw statements', async () => {
    await database().district.createMany({ data: [district('01', '0'), district('02', '0')] })
    const bothHoldOne = gate(2)
    let runs = 0
    const raise = (first: string, second: string) => async (transaction: Transaction) => {
      runs += 1
      await transaction.$executeRaw`UPDATE "District" SET "name" = ("name"::int + 1)::text WHERE "ags" = ${first}`
      await bothHoldOne()
      await transaction.$executeRaw`UPDATE "District" SET "name" = ("name"::int + 1)::text WHERE "ags" = ${second}`
    }
    await Promise.all([inTransaction(raise('01', '02')), inTransaction(raise('02', '01'))])
    expect(runs).toBeGreaterThan(2)
    expect([await nameOf('01'), await nameOf('02')]).toEqual(['2', '2'])
  })

  it('gives up after five times and leaves other errors alone', async () => {
    let runs = 0
    const conflict = inTransaction(async (transaction) => {
      runs += 1
      await transaction.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$`)
    })
    const error = await conflict.catch((reason) => reason)
    expect(isTransactionConflict(error)).toBe(true)
    expect(runs).toBe(5)
    runs = 0
    await expect(
      inTransaction(async (transaction) => {
        runs += 1
        await transaction.$executeRawUnsafe('SELECT 1/0')
      }),
    ).rejects.toThrow('division by zero')
    expect(runs).toBe(1)
  })

  it('refuses undefined in a condition', async () => {
    await expect(database().district.findFirst({ where: { ags: undefined } as never })).rejects.toThrow(/undefined/)
  })
})

describe('database', () => {
  it('is one for the process, and opens again after it was closed', async () => {
    const before = database()
    expect(database()).toBe(before)
    await closeDatabase()
    expect(database()).not.toBe(before)
    expect(await database().district.count()).toBe(0)
  })

  it('ends a statement that takes too long', async () => {
    await expect(
      inTransaction(async (transaction) => {
        await transaction.$executeRaw`SET LOCAL statement_timeout = 50`
        await transaction.$executeRaw`SELECT pg_sleep(2)`
      }),
    ).rejects.toThrow(/statement timeout/)
    const [row] = await database().$queryRaw<{ statement_timeout: string }[]>`SHOW statement_timeout`
    expect(row?.statement_timeout).toBe('10s')
  })
})
