import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isDatabaseAway } from '../../app/lib/database-away'
import { closeDatabase, database, inTransaction, readPrepared } from '../../app/lib/db.server'
import { adoptSettings, settings } from '../../app/lib/env.server'
import { createProvider } from '../../app/modules/providers/commands.server'
import { providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'
import { openSilentWay, type SilentWay } from '../setup/silent-way'

const before = settings()
let way: SilentWay

beforeEach(async () => {
  await resetDatabase()
  await closeDatabase()
  way = await openSilentWay(await workerDatabase())
  adoptSettings({ ...before, databaseUrl: way.url, databaseStatementTimeoutMs: 100 })
})
afterEach(async () => {
  await closeDatabase()
  adoptSettings(before)
  await way.close()
})

const failure = (work: Promise<unknown>) => work.then(() => null).catch((error: unknown) => error)
/** As others see it: nothing that stays in an open transaction. */
async function storedProviders(): Promise<number> {
  const client = new pg.Client({ connectionString: await workerDatabase() })
  await client.connect()
  const { rows } = await client.query('SELECT count(*)::int AS count FROM "Provider"')
  await client.end()
  return rows[0].count
}

it('lets go of what a database does not answer any more, and writes again when it is back', async () => {
  await Promise.all([database().district.count(), readPrepared({ name: 'one', text: 'SELECT 1' }, [])])
  way.fallSilent(true)
  const since = performance.now()
  const errors = await Promise.all([
    failure(inTransaction(async (transaction) => transaction.district.count())),
    failure(readPrepared({ name: 'one', text: 'SELECT 1' }, [])),
    failure(database().district.count()),
  ])
  expect(performance.now() - since).toBeLessThan(12_000)
  for (const error of errors) expect(isDatabaseAway(error), String(error)).toBe(true)
  way.fallSilent(false)
  await Promise.all(
    Array.from({ length: 5 }, () =>
      inTransaction((transaction) => createProvider(transaction, { kind: 'system', program: 'test' }, providerDraft())),
    ),
  )
  expect(await storedProviders()).toBe(5)
}, 30_000)
