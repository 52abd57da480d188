import pg from 'pg'
import { beforeEach, expect, it, vi } from 'vitest'
import { database } from '../../app/lib/db.server'
import { outboxHorizon, readOutbox } from '../../app/lib/outbox.server'
import { followOutbox } from '../../app/lib/outbox-follower.server'
import { resetDatabase, workerDatabase } from '../setup/databases'

const insert = (key: string) => `INSERT INTO "OutboxRow" ("topic", "key") VALUES ('test', '${key}')`

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: await workerDatabase() })
  await client.connect()
  return client
}

beforeEach(resetDatabase)

it('never skips a row whose transaction began earlier and commits later', async () => {
  const [early, late] = [await connected(), await connected()]
  const start = await outboxHorizon(database())
  await early.query('BEGIN')
  await early.query(insert('early'))
  await late.query(insert('late'))
  const between = await readOutbox(database(), start, 10)
  expect(between).toEqual([])
  await early.query('COMMIT')
  const after = await readOutbox(database(), start, 10)
  expect(after.map(({ key }) => key)).toEqual(['early', 'late'])
  await Promise.all([early.end(), late.end()])
})

it('hands every row to a follower exactly once, in the order of transactions, whatever commits when', async () => {
  const seen: string[] = []
  const start = await outboxHorizon(database())
  const follower = followOutbox(database(), await workerDatabase(), start, async (entries) => {
    seen.push(...entries.map(({ key }) => key))
  })
  const writers = await Promise.all(Array.from({ length: 6 }, connected))
  await Promise.all(
    writers.map(async (client, writer) => {
      for (let round = 0; round < 10; round += 1) {
        await client.query('BEGIN')
        await client.query(insert(`${writer}-${round}`))
        await new Promise((resolve) => setTimeout(resolve, (writer * 7 + round * 3) % 11))
        await client.query(round % 5 === 4 ? 'ROLLBACK' : 'COMMIT')
      }
      await client.end()
    }),
  )
  await vi.waitFor(() => expect(seen).toHaveLength(48), { timeout: 5_000 })
  expect(new Set(seen).size).toBe(48)
  await follower.stop()
})

it('tries a batch again that failed', async () => {
  const seen: string[] = []
  let failures = 2
  const follower = followOutbox(
    database(),
    await workerDatabase(),
    await outboxHorizon(database()),
    async (entries) => {
      if (failures-- > 0) throw new Error('index away')
      seen.push(...entries.map(({ key }) => key))
    },
  )
  const client = await connected()
  await client.query(insert('one'))
  await client.end()
  await vi.waitFor(() => expect(seen).toEqual(['one']), { timeout: 5_000 })
  await follower.stop()
})
