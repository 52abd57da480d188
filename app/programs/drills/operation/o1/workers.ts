import { setTimeout as sleep } from 'node:timers/promises'
import { rowsOf } from '../../house/rows'
import { type Fleet, longestMs, metricOf, type OneProcess } from './fleet'

/** A report whose last day is long past, which a job is to delete once. */
async function plantExpired(databaseUrl: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    databaseUrl,
    `INSERT INTO "BarrierReport" ("id", "text", "page", "language", "deleteAfter")
      VALUES (gen_random_uuid(), 'x', '/', 'de', '2020-01-01') RETURNING "id"::text`,
  )
  return row?.id ?? ''
}

const deletions = async (databaseUrl: string, id: string): Promise<number> => {
  const [row] = await rowsOf<{ count: number }>(
    databaseUrl,
    `SELECT count(*)::int AS count FROM "AuditEvent" WHERE "action" = 'barrier.expire' AND "entityId" = $1`,
    [id],
  )
  return row?.count ?? 0
}

/** Web processes leave the jobs alone; of two workers one does each job once. */
export async function doJobsOnce(fleet: Fleet, databaseUrl: string): Promise<string[]> {
  const id = await plantExpired(databaseUrl)
  await sleep(2_500)
  const failures: string[] = []
  if ((await deletions(databaseUrl, id)) !== 0) failures.push('A web process has done a job of the worker.')
  await Promise.all([fleet.startWorker(), fleet.startWorker()])
  const until = performance.now() + longestMs
  while ((await deletions(databaseUrl, id)) === 0 && performance.now() < until) await sleep(50)
  await sleep(1_500)
  const done = await deletions(databaseUrl, id)
  if (done !== 1) failures.push(`A job was done ${done} times.`)
  return failures
}

/** The running worker whose metric is 1: the one that works. */
export async function leaderOf(fleet: Fleet, metric: string): Promise<OneProcess | undefined> {
  const running = fleet.workers.filter(({ process: child }) => child.running())
  const leads = await Promise.all(running.map((one) => metricOf(one, metric).catch(() => 0)))
  return running[leads.indexOf(1)]
}
