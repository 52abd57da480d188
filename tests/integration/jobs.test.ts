import pg from 'pg'
import { afterEach, expect, it, vi } from 'vitest'
import { database, inTransaction } from '../../app/lib/db.server'
import { type DailyJob, type RunningJobs, startJobs } from '../../app/lib/jobs.server'
import { log } from '../../app/lib/log.server'
import { metrics } from '../../app/lib/metrics.server'
import { announce, outboxAge, outboxExpiry } from '../../app/lib/outbox.server'
import { resetDatabase, workerDatabase } from '../setup/databases'

let now = new Date('2026-11-28T12:00:00Z')
const open: RunningJobs[] = []
const within = { timeout: 15_000, interval: 50 }

afterEach(async () => {
  for (const jobs of open.splice(0)) await jobs.stop()
  log.level = 'info'
})

async function start(jobs: readonly DailyJob[], retryMs?: number): Promise<RunningJobs> {
  const started = await startJobs(await workerDatabase(), jobs, () => now, { retryMs })
  open.push(started)
  return started
}

/** A job that notes who did it when. */
function noting(by: string, done: string[]): DailyJob {
  return {
    name: 'noting',
    run: async (at) => done.push(`${by} ${at.toISOString().slice(0, 10)}`),
  }
}

it('does a job at once and once on every Berlin day', async () => {
  now = new Date('2026-11-28T12:00:00Z')
  const done: string[] = []
  await start([noting('a', done)])
  await vi.waitFor(() => expect(done).toEqual(['a 2026-11-28']), within)
  now = new Date('2026-11-28T22:59:00Z')
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(done).toHaveLength(1)
  now = new Date('2026-11-28T23:01:00Z')
  await vi.waitFor(() => expect(done).toHaveLength(2), within)
  expect(await metrics.registry.metrics()).toMatch(/marktlotse_job_last_success_seconds\{job="noting"\} \d+/)
})

it('lets one of two processes do it, and the other after its end', async () => {
  now = new Date('2026-11-28T12:00:00Z')
  const done: string[] = []
  const first = await start([noting('first', done)])
  const second = await start([noting('second', done)])
  await vi.waitFor(() => expect(done).toEqual(['first 2026-11-28']), within)
  expect([first.leads(), second.leads()]).toEqual([true, false])
  await first.stop()
  await vi.waitFor(() => expect(done).toEqual(['first 2026-11-28', 'second 2026-11-28']), within)
})

it('goes over to another process when the database drops the connection of the first', async () => {
  log.level = 'silent'
  const done: string[] = []
  const first = await start([noting('first', done)])
  await vi.waitFor(() => expect(done).toHaveLength(1), within)
  const second = await start([noting('second', done)])
  const client = new pg.Client({ connectionString: await workerDatabase() })
  await client.connect()
  const holders = async () => {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND granted
        AND application_name = 'marktlotse-leader' AND datname = current_database()`,
    )
    return rows.map(({ pid }) => pid)
  }
  const [before] = await holders()
  await client.query('SELECT pg_terminate_backend($1)', [before])
  await vi.waitFor(async () => {
    const after = await holders()
    expect(after).toHaveLength(1)
    expect(after).not.toContain(before)
    expect([first.leads(), second.leads()].filter(Boolean)).toHaveLength(1)
  }, within)
  await client.end()
})

it('tries a failed job again, and goes on with the others', async () => {
  log.level = 'silent'
  let tries = 0
  const done: string[] = []
  const failing: DailyJob = {
    name: 'failing',
    async run() {
      tries += 1
      if (tries < 3) throw new Error('not yet')
      return 1
    },
  }
  await start([failing, noting('other', done)], 10)
  await vi.waitFor(() => expect(tries).toBe(3), within)
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect([tries, done.length]).toEqual([3, 1])
  const { values } = await metrics.jobRuns.get()
  const of = (outcome: string) =>
    values.find(({ labels }) => labels.job === 'failing' && labels.outcome === outcome)?.value
  expect([of('failed'), of('done')]).toEqual([2, 1])
})

it('stops only when a running job has ended', async () => {
  let ended = false
  const slow: DailyJob = {
    name: 'slow',
    async run() {
      await new Promise((resolve) => setTimeout(resolve, 300))
      ended = true
      return 0
    },
  }
  const jobs = await start([slow])
  await jobs.stop()
  expect(ended).toBe(true)
})

it('deletes entries of the outbox after thirty days, and knows the age of the oldest one', async () => {
  await resetDatabase()
  await inTransaction((transaction) => announce(transaction, 'listing', 'old'))
  await database().$executeRaw`UPDATE "OutboxRow" SET "createdAt" = now() - interval '31 days'`
  await inTransaction((transaction) => announce(transaction, 'listing', 'young'))
  const begin = { transaction: 0n, id: 0n }
  expect(await outboxAge(database(), begin)).toBeGreaterThan(30 * 86_400)
  expect(await outboxExpiry.run(new Date())).toBe(1)
  expect(await outboxAge(database(), begin)).toBeLessThan(60)
  await database().outboxRow.deleteMany()
  expect(await outboxAge(database(), begin)).toBe(0)
})
