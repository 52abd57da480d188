import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeWhole } from './folder-lock'
import type { Place } from './place'
import { processIdentity } from './process-identity'
import { Refusal } from './refusal'
import { lastWords, refusalFromOutput, spawnSoftware } from './software-process'

const administrator = 'postgres'
/** What a new cluster takes before anything is written into it. */
const neededBytes = 120_000_000

/**
 * Ends a left-over initdb with the processes it has started. While one of those runs, the system gives the number of
 * their group to nobody else.
 */
function endInitdb(initdb: { pid: number; identity: string }): void {
  const now = processIdentity(initdb.pid)
  if (now !== null && now !== initdb.identity) return
  try {
    process.kill(-initdb.pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Removes what an interrupted making of a cluster has left. */
export async function removeUnfinishedClusters(folder: string): Promise<void> {
  const unfinished = readdirSync(folder).map((name) => /^cluster\.new-\d+-[0-9a-f]+/.exec(name)?.[0])
  for (const name of new Set(unfinished)) {
    if (name === undefined) continue
    const path = join(folder, name)
    const note = `${path}.json`
    if (existsSync(note)) endInitdb(JSON.parse(readFileSync(note, 'utf8')))
    for (let attempt = 1; existsSync(path); attempt++) {
      try {
        rmSync(path, { recursive: true, force: true })
      } catch (error) {
        if (attempt === 40) throw error
        await sleep(25)
      }
    }
    for (const left of [note, `${path}.log`]) rmSync(left, { force: true })
  }
}

/**
 * Makes the cluster in a folder of its own and moves it to its name at the very end, so that a `cluster` folder is
 * always whole. `flags` are further arguments of initdb.
 */
export async function createCluster(place: Place, password: string, flags: string[] = []): Promise<void> {
  const { bavail, bsize } = statfsSync(place.folder)
  if (bavail * bsize < neededBytes) {
    const free = Math.floor((bavail * bsize) / 1_000_000)
    throw new Refusal(
      `The disk of ${place.folder} has ${free} MB left; a new database needs ${neededBytes / 1_000_000} MB.`,
    )
  }
  const fresh = join(place.folder, `cluster.new-${process.pid}-${randomBytes(4).toString('hex')}`)
  const passwordFile = join(fresh, 'password')
  const outputFile = `${fresh}.log`
  mkdirSync(join(fresh, 'data'), { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (place.user)
    for (const path of [fresh, join(fresh, 'data'), passwordFile]) chownSync(path, place.user.uid, place.user.gid)
  const output = openSync(outputFile, 'w', 0o600)
  try {
    const { child, ended } = spawnSoftware(
      place,
      place.initdb,
      [
        `--pgdata=${join(fresh, 'data')}`,
        `--username=${administrator}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...flags,
      ],
      fresh,
      output,
    )
    if (child.pid !== undefined) {
      const identity = processIdentity(child.pid)
      if (identity !== null) writeWhole(`${fresh}.json`, JSON.stringify({ pid: child.pid, identity }))
    }
    const { code, error } = await ended
    if (code !== 0) {
      const words = error?.message ?? lastWords(readFileSync(outputFile, 'utf8'), 0)
      throw refusalFromOutput('the database could not be made', words, place.folder)
    }
    renameSync(join(fresh, 'data'), join(place.folder, 'cluster'))
  } finally {
    closeSync(output)
    for (const path of [fresh, outputFile, `${fresh}.json`]) rmSync(path, { recursive: true, force: true })
  }
}
