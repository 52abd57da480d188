import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { embeddedFolder } from '../../commands/open-database'
import { databaseOf, newDataFolder, processesOn, removeDataFolder } from '../house/data-folder'
import { type Drill, type DrillOptions, type DrillResult, quantile, seeded } from '../house/drill'
import { isReady, serve, startMarket } from '../house/market'
import { freePort } from '../house/processes'
import { countRows, rowsOf } from '../house/rows'

const begunWithinMs = 120_000
/** A start beside others that need the processor takes long; how long is not what is tried. */
const startWithinMs = 300_000

type Counts = Record<string, number>
/** Done to the data folder between the killed start and the next one. */
type Damage = (dataFolder: string) => void
/** Done to the database after the next start. */
type Loss = (url: string) => Promise<unknown>

/** How far the first start had come when it was killed. */
function stageOf(dataFolder: string): string {
  const folder = embeddedFolder(dataFolder)
  if (!existsSync(folder)) return 'before the database'
  if (existsSync(join(folder, 'cluster'))) return 'after initdb'
  return readdirSync(folder).some((name) => name.startsWith('cluster.new')) ? 'in initdb' : 'before initdb'
}

/** Writes of a command leave one audit event each, so a start that was killed and repeated may have more of these. */
const mayGrow = ['AuditEvent', 'OutboxRow']

/** A start to its end on a data folder: what the database holds, how long it took, what was left running. */
async function completeStart(dataFolder: string, loss?: Loss) {
  const since = performance.now()
  const served = await serve(dataFolder, undefined, startWithinMs)
  const startMs = performance.now() - since
  try {
    if (loss) await loss(databaseOf(dataFolder))
    return { counts: await countRows(databaseOf(dataFolder)), startMs }
  } finally {
    await served.process.end('SIGTERM')
  }
}

function difference(actual: Counts, wanted: Counts): string[] {
  return Object.keys(wanted)
    .filter((table) => {
      const [has, wants] = [actual[table] ?? 0, wanted[table] ?? 0]
      return mayGrow.includes(table) ? has < wants : has !== wants
    })
    .map((table) => `${table} has ${actual[table]} rows instead of ${wanted[table]}`)
}

/** Waits until a start has begun to make its database; throws where it never does. */
async function untilBegun(dataFolder: string): Promise<void> {
  const until = performance.now() + begunWithinMs
  while (!existsSync(embeddedFolder(dataFolder))) {
    if (performance.now() > until) throw new Error(`No database was begun within ${begunWithinMs} ms.`)
    await sleep(5)
  }
}

/** A start that nobody disturbs: what it writes, and how long it takes from the begin of its database on. */
interface Course {
  counts: Counts
  lastsMs: number
}

let known: Promise<Course> | undefined

function undisturbed(): Promise<Course> {
  known ??= (async () => {
    const dataFolder = newDataFolder()
    try {
      const since = performance.now()
      const [{ counts, startMs }, begunMs] = await Promise.all([
        completeStart(dataFolder),
        untilBegun(dataFolder).then(() => performance.now() - since),
      ])
      return { counts, lastsMs: Math.round(startMs - begunMs) }
    } finally {
      await removeDataFolder(dataFolder)
    }
  })()
  return known
}

interface Planted {
  damage?: Damage
  loss?: Loss
  /** Kills as soon as the database is begun, when there is no cluster yet. */
  early?: boolean
}

/** Starts on an empty data folder and kills so long after its database is begun; false when it answered by then. */
async function killedOnTheWay(dataFolder: string, afterMs: number): Promise<boolean> {
  const port = await freePort()
  const first = startMarket(dataFolder, port)
  await untilBegun(dataFolder)
  await sleep(afterMs)
  const through = await isReady(port)
  await first.end('SIGKILL')
  return !through
}

async function trials(
  count: number,
  course: Course,
  { seed, progress }: DrillOptions,
  { damage, loss, early }: Planted = {},
): Promise<DrillResult> {
  const random = seeded(seed)
  const failures: string[] = []
  const stages: Record<string, number> = {}
  const startTimes: number[] = []
  let reached = 0
  let tooLate = 0
  for (let index = 0; index < count; index++) {
    let dataFolder = newDataFolder()
    try {
      // A start that is quicker than the undisturbed one may be through: then the moment is drawn again, from fewer.
      let withinMs = early ? 1 : course.lastsMs
      while (!(await killedOnTheWay(dataFolder, random.below(withinMs)))) {
        tooLate += 1
        await removeDataFolder(dataFolder)
        dataFolder = newDataFolder()
        withinMs = Math.ceil(withinMs * 0.7)
      }
      reached += 1
      const stage = stageOf(dataFolder)
      stages[stage] = (stages[stage] ?? 0) + 1
      damage?.(dataFolder)
      const { counts, startMs } = await completeStart(dataFolder, loss)
      startTimes.push(startMs)
      for (const line of difference(counts, course.counts)) failures.push(`Try ${index} (killed ${stage}): ${line}.`)
      const left = processesOn(dataFolder)
      if (left.length > 0) failures.push(`Try ${index} (killed ${stage}): left running: ${left.join(', ')}`)
      const unfinished = readdirSync(embeddedFolder(dataFolder)).filter((name) => name.startsWith('cluster.'))
      if (unfinished.length > 0) failures.push(`Try ${index} (killed ${stage}): left behind: ${unfinished.join(', ')}`)
    } catch (error) {
      failures.push(`Try ${index}: ${(error as Error).message}`)
    } finally {
      await removeDataFolder(dataFolder)
    }
    if (index % 10 === 9) progress(`${index + 1} of ${count}`)
  }
  const figures = {
    'undisturbed, from the begin of the database on, ms': course.lastsMs,
    ...Object.fromEntries(Object.entries(stages).map(([stage, number]) => [`killed ${stage}`, number])),
    'came too late, drawn again': tooLate,
    'next start p50 ms': Math.round(quantile(startTimes, 0.5)),
    'next start max ms': Math.round(Math.max(0, ...startTimes)),
  }
  return { tries: count, reached, failures, figures }
}

/** What a making of the cluster in its final place would leave behind. */
function leaveHalfACluster(dataFolder: string): void {
  const cluster = join(embeddedFolder(dataFolder), 'cluster')
  if (existsSync(cluster)) return
  mkdirSync(cluster, { recursive: true })
  writeFileSync(join(embeddedFolder(dataFolder), 'passwords.json'), '{"administrator":"a","owner":"b"}')
  writeFileSync(join(cluster, 'PG_VERSION'), '18\n')
}

export const drill: Drill = {
  id: 'r2',
  title: 'kill -9 during the first start',
  fullCount: 50,
  minimum: 3,
  mustReach: 1,
  run: async (count, options) => trials(count, await undisturbed(), options),
  async planted(options) {
    const course = await undisturbed()
    const loseRow: Loss = (url) =>
      rowsOf(url, 'DELETE FROM "Evidence" WHERE "id" = (SELECT min("id"::text)::uuid FROM "Evidence")')
    return [
      {
        fault: 'half a cluster in its place',
        result: await trials(1, course, options, { damage: leaveHalfACluster, early: true }),
      },
      {
        fault: 'a row less than after an undisturbed start',
        result: await trials(1, course, options, { loss: loseRow }),
      },
      { fault: 'none', result: await trials(1, course, options) },
    ]
  },
}
