import { setTimeout as sleep } from 'node:timers/promises'
import { runningServer } from '../../../../prisma/embedded/cluster'
import { openEmbeddedDatabase } from '../../../../prisma/embedded/open'
import { clusterFolder } from '../../../../prisma/embedded/place'
import { embeddedFolder } from '../../commands/open-database'
import { newDataFolder, removeDataFolder } from '../house/data-folder'
import { type Drill, type DrillOptions, type DrillResult, quantile, seeded } from '../house/drill'
import { startProcess } from '../house/processes'
import { rowsOf } from '../house/rows'

/**
 * Time until the database is open again. The target is the first for every try; beside other work half of the tries have to keep
 * it, and none may pass the second. How many kept it is told.
 */
const usualMs = 2_000
const longestMs = 15_000

interface Trial {
  acknowledged: string[]
  reopenMs: number
}

/** Ends the writing process, leaves its database server running, and opens the database again. */
async function killWriter(dataFolder: string, prefix: string, fault: string, delayMs: number): Promise<Trial> {
  const writer = startProcess('app/programs/drills/faults/r1/writer.ts', [dataFolder, prefix, fault])
  await writer.line(/^ack /)
  await sleep(delayMs)
  await writer.end('SIGKILL')
  const since = performance.now()
  const reopened = await openEmbeddedDatabase({ folder: embeddedFolder(dataFolder), purpose: 'drill r1' })
  await rowsOf(reopened.url, 'SELECT 1')
  const reopenMs = performance.now() - since
  await reopened.close()
  return { acknowledged: acknowledgedBy(writer.lines()), reopenMs }
}

/** Ends the database server at once (`pg_ctl stop -m immediate`) under the writing process, which has to go on. */
async function killServer(dataFolder: string, prefix: string, fault: string, delayMs: number): Promise<Trial> {
  const writer = startProcess('app/programs/drills/faults/r1/writer.ts', [dataFolder, prefix, fault])
  await writer.line(/^ack /)
  await sleep(delayMs)
  const server = runningServer(clusterFolder(embeddedFolder(dataFolder)))
  if (server === null) throw new Error('There is no database server to end.')
  const since = performance.now()
  process.kill(server.pid, 'SIGQUIT')
  // Acknowledgements already on their way come first; those after the restart are new lines.
  while (runningServer(clusterFolder(embeddedFolder(dataFolder)))?.pid === server.pid) await sleep(5)
  const before = writer.lines().length
  while (writer.lines().length <= before && writer.running() && performance.now() - since < 15_000) await sleep(5)
  const reopenMs = writer.lines().length > before ? performance.now() - since : 15_000
  await writer.end('SIGTERM')
  return { acknowledged: acknowledgedBy(writer.lines()), reopenMs }
}

const acknowledgedBy = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('ack ')).map((line) => line.slice('ack '.length))

/** Acknowledged actions that are gone, and actions of which only a part is there. */
async function inspect(dataFolder: string, prefix: string, acknowledged: string[]) {
  const opened = await openEmbeddedDatabase({ folder: embeddedFolder(dataFolder), purpose: 'drill r1' })
  try {
    const rows = await rowsOf<{ key: string; reports: number; audits: number; announcements: number }>(
      opened.url,
      `SELECT key, sum(report)::int AS reports, sum(audit)::int AS audits, sum(announcement)::int AS announcements FROM (
         SELECT "page" AS key, 1 AS report, 0 AS audit, 0 AS announcement FROM "BarrierReport"
         UNION ALL SELECT "entityId", 0, 1, 0 FROM "AuditEvent" WHERE "entity" = 'BarrierReport'
         UNION ALL SELECT "key", 0, 0, 1 FROM "OutboxRow" WHERE "topic" = 'drill'
       ) AS parts WHERE key LIKE $1 GROUP BY key`,
      [`${prefix}-%`],
    )
    const there = new Set(rows.map(({ key }) => key))
    return {
      lost: acknowledged.filter((key) => !there.has(key)),
      half: rows
        .filter((row) => row.reports !== 1 || row.audits !== 1 || row.announcements !== 1)
        .map(({ key }) => key),
    }
  } finally {
    await opened.close()
  }
}

async function trials(count: number, fault: string, { seed, progress }: DrillOptions): Promise<DrillResult> {
  const random = seeded(seed)
  const dataFolder = newDataFolder()
  const failures: string[] = []
  const reopen: number[] = []
  let acknowledged = 0
  let reached = 0
  try {
    for (let index = 0; index < count; index++) {
      const prefix = `t${index}`
      const [what, end] = index % 2 === 0 ? (['app', killWriter] as const) : (['server', killServer] as const)
      const trial = await end(dataFolder, prefix, fault, 20 + random.below(300))
      const { lost, half } = await inspect(dataFolder, prefix, trial.acknowledged)
      if (trial.acknowledged.length > 0) reached += 1
      acknowledged += trial.acknowledged.length
      reopen.push(trial.reopenMs)
      if (lost.length > 0) failures.push(`Try ${index} (${what} ended): ${lost.length} acknowledged writes are lost.`)
      if (half.length > 0) failures.push(`Try ${index} (${what} ended): ${half.length} actions are there in part.`)
      if (trial.reopenMs > longestMs) {
        failures.push(`Try ${index} (${what} ended): open again only after ${Math.round(trial.reopenMs)} ms.`)
      }
      if (index % 10 === 9) progress(`${index + 1} of ${count}`)
    }
  } finally {
    await removeDataFolder(dataFolder)
  }
  const usual = quantile(reopen, 0.5)
  if (usual > usualMs) failures.push(`Half of the tries are open again only after ${Math.round(usual)} ms.`)
  const figures = {
    'acknowledged writes': acknowledged,
    'open again p50 ms': Math.round(usual),
    'target, every try open again within 2 s': `${reopen.filter((time) => time <= usualMs).length} of ${reopen.length}`,
    'open again max ms': Math.round(Math.max(0, ...reopen)),
  }
  return { tries: count, reached, failures, figures }
}

export const drill: Drill = {
  id: 'r1',
  title: 'kill -9 during writes: app killed, database server stopped at once',
  fullCount: 200,
  minimum: 6,
  mustReach: 1,
  run: (count, options) => trials(count, 'none', options),
  async planted(options) {
    const results = []
    for (const fault of ['acknowledged before the commit', 'two transactions', 'none']) {
      results.push({ fault, result: await trials(4, fault, options) })
    }
    return results
  },
}
