import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { clusterFolder } from '../../../../prisma/embedded/place'
import { embeddedFolder } from '../../commands/open-database'
import { databaseOf, newDataFolder, processesOn, removeDataFolder } from '../house/data-folder'
import { type Drill, type DrillOptions, type DrillResult, quantile } from '../house/drill'
import { type Served, serve, startMarket } from '../house/market'
import { freePort, startProcess } from '../house/processes'
import { countRows } from '../house/rows'

const answerLimitMs = 1_000
/** A second `npm start` that has not ended by then runs. */
const wholeLimitMs = 15_000

interface Outcome {
  failures: string[]
  /** Time until the second process had joined or refused, where the case has one. */
  answerMs?: number
  /** Time until a whole second `npm start`, with the start of Node and the look at all sources, had refused. */
  wholeMs?: number
}

interface Case {
  name: string
  /** Gets a marketplace that runs on the folder; leaves one that runs, or null. */
  tryOut(dataFolder: string, served: Served, blind: boolean): Promise<Outcome & { served: Served | null }>
}

/** The time that the second process itself measured from its start to its answer; Node's own start is not in it. */
const measured = (line: string) => Number(/ in (\d+) ms/.exec(line)?.[1] ?? Number.NaN)

/** A second process joins the database, reads, and leaves; the first goes on. */
async function joins(dataFolder: string, purpose: string): Promise<Outcome> {
  const second = startProcess('app/programs/drills/faults/r3/visitor.ts', [dataFolder, purpose])
  const line = await second.line(/^(joined|opened|refused)/)
  const code = await second.ended
  const failures: string[] = []
  if (!line.startsWith('joined')) failures.push(`it did not join: ${line}`)
  if (code !== 0) failures.push(`it ended with ${code}`)
  return { failures, answerMs: measured(line) }
}

const note = (pid: number) =>
  `${JSON.stringify({ pid, identity: 'earlier/1', purpose: 'npm start', since: '', serving: 'http://127.0.0.1:1' })}\n`

const cases: Case[] = [
  {
    name: 'second server',
    async tryOut(dataFolder, served, blind) {
      const users = join(embeddedFolder(dataFolder), 'users')
      if (blind) for (const name of readdirSync(users)) rmSync(join(users, name))
      const second = startProcess('app/programs/drills/faults/r3/visitor.ts', [dataFolder, 'npm start', 'serving'])
      const line = await second.line(/^(joined|opened|refused)/)
      const failures: string[] = []
      if (!line.startsWith('refused')) failures.push(`it was not refused: ${line}`)
      if (!line.includes(`process ${served.process.pid} `)) failures.push('the refusal does not name the process')
      if (!line.includes(`kill ${served.process.pid}`)) failures.push('the refusal gives no advice')
      await second.end()
      const since = performance.now()
      const whole = startMarket(dataFolder, await freePort())
      const code = await Promise.race([whole.ended, sleep(wholeLimitMs, 'running' as const)])
      if (code === 'running') await whole.end('SIGKILL')
      if (code !== 1) failures.push(code === 'running' ? 'npm start was not refused' : `npm start ended with ${code}`)
      if (!whole.output().includes(`kill ${served.process.pid}`)) failures.push('npm start gives no advice')
      return { failures, answerMs: measured(line), wholeMs: performance.now() - since, served }
    },
  },
  {
    name: 'seed',
    tryOut: async (dataFolder, served) => ({ ...(await joins(dataFolder, 'listings:curated')), served }),
  },
  {
    name: 'backup',
    tryOut: async (dataFolder, served) => ({ ...(await joins(dataFolder, 'backup')), served }),
  },
  {
    name: 'notes of a dead process',
    async tryOut(dataFolder, served) {
      const { pid } = served.process
      await served.process.end('SIGTERM')
      const folder = embeddedFolder(dataFolder)
      writeFileSync(join(folder, 'users', 'dead.json'), note(pid))
      writeFileSync(join(folder, 'lock.100000'), note(pid))
      writeFileSync(join(clusterFolder(folder), 'postmaster.pid'), `${pid}\n`)
      return { failures: [], served: await serve(dataFolder) }
    },
  },
  {
    name: 'number given to another process',
    async tryOut(dataFolder, served) {
      await served.process.end('SIGTERM')
      const folder = embeddedFolder(dataFolder)
      writeFileSync(join(folder, 'users', 'reused.json'), note(process.pid))
      writeFileSync(join(folder, 'lock.100000'), note(process.pid))
      writeFileSync(join(clusterFolder(folder), 'postmaster.pid'), `${process.pid}\n`)
      return { failures: [], served: await serve(dataFolder) }
    },
  },
  {
    name: 'app killed, database left running',
    async tryOut(dataFolder, served) {
      await served.process.end('SIGKILL')
      const failures = processesOn(dataFolder).length === 0 ? ['no database was left running'] : []
      return { failures, served: await serve(dataFolder) }
    },
  },
]

/** A data folder as a first start leaves it. */
async function furnishedFolder(): Promise<string> {
  const dataFolder = newDataFolder()
  await (await serve(dataFolder)).process.end('SIGTERM')
  return dataFolder
}

/** A copy with owners and rights; the cluster itself holds no path. */
function copyOf(furnished: string): string {
  const dataFolder = newDataFolder()
  const { status } = spawnSync('cp', ['-a', `${furnished}/.`, dataFolder])
  if (status !== 0) throw new Error('The data folder could not be copied.')
  return dataFolder
}

async function trials(count: number, { progress }: DrillOptions, blind: boolean): Promise<DrillResult> {
  const furnished = await furnishedFolder()
  try {
    return await trialsOn(furnished, count, progress, blind)
  } finally {
    await removeDataFolder(furnished)
  }
}

async function trialsOn(furnished: string, count: number, progress: (line: string) => void, blind: boolean) {
  const failures: string[] = []
  const answers: number[] = []
  const whole: number[] = []
  let reached = 0
  for (let index = 0; index < count; index++) {
    const { name, tryOut } = cases[index % cases.length] as Case
    const dataFolder = copyOf(furnished)
    try {
      const served = await serve(dataFolder)
      const before = await countRows(databaseOf(dataFolder))
      const outcome = await tryOut(dataFolder, served, blind)
      reached += 1
      for (const failure of outcome.failures) failures.push(`Try ${index} (${name}): ${failure}.`)
      if (outcome.wholeMs !== undefined) whole.push(outcome.wholeMs)
      if (outcome.answerMs !== undefined) {
        answers.push(outcome.answerMs)
        if (!(outcome.answerMs < answerLimitMs))
          failures.push(`Try ${index} (${name}): answer after ${outcome.answerMs} ms.`)
      }
      const after = await countRows(databaseOf(dataFolder))
      for (const table of Object.keys(before)) {
        const lost = (before[table] ?? 0) - (after[table] ?? 0)
        if (lost > 0) failures.push(`Try ${index} (${name}): ${lost} rows of ${table} are lost.`)
      }
      await outcome.served?.process.end('SIGTERM')
      const left = processesOn(dataFolder)
      if (left.length > 0) failures.push(`Try ${index} (${name}): left running: ${left.join(', ')}.`)
    } catch (error) {
      failures.push(`Try ${index} (${name}): ${(error as Error).message}`)
    } finally {
      await removeDataFolder(dataFolder)
    }
    progress(`${index + 1} of ${count}`)
  }
  const figures = {
    cases: cases.length,
    'joined or refused p50 ms': Math.round(quantile(answers, 0.5)),
    'joined or refused max ms': Math.round(Math.max(0, ...answers)),
    'second npm start ended after, max ms': Math.round(Math.max(0, ...whole)),
  }
  return { tries: count, reached, failures, figures }
}

export const drill: Drill = {
  id: 'r3',
  title: 'second start on the same data folder',
  fullCount: 20,
  minimum: 6,
  mustReach: 1,
  run: (count, options) => trials(count, options, false),
  async planted(options) {
    return [
      { fault: 'the first server is not on the list', result: await trials(1, options, true) },
      { fault: 'none', result: await trials(1, options, false) },
    ]
  },
}
