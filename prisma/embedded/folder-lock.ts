import { randomBytes } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processIdentity, sleepSync } from './process-identity'
import { Refusal } from './refusal'

/** Who holds a lock or uses a database; written as JSON. */
export interface Holder {
  pid: number
  identity: string
  /** What the process is there for, for people: `npm start`, `search:reindex`. */
  purpose: string
  /** ISO 8601, UTC. */
  since: string
}

export function isRunning(holder: { pid: number; identity: string }): boolean {
  return processIdentity(holder.pid) === holder.identity
}

export function thisProcess(purpose: string): Holder {
  const identity = processIdentity(process.pid)
  if (identity === null) throw new Error('The start time of this process cannot be read.')
  return { pid: process.pid, identity, purpose, since: new Date().toISOString() }
}

/** Writes the whole file or nothing, readable by this user only. */
export function writeWhole(path: string, content: string): void {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.part`
  writeFileSync(temporary, content, { mode: 0o600 })
  renameSync(temporary, path)
}

/*
 * The lock is the highest of the files `lock.<n>`. It is free when that file is empty (which needs no room on a full disk)
 * or when its holder no longer runs; taking it means creating `lock.<n+1>`, which only one process can do. The highest file is never removed, so a
 * process that acts on an old view of the folder meets a file that exists already, or finds a higher one and withdraws.
 */
function generations(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => /^lock\.(\d+)$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => b - a)
}

/** Removes what processes that were killed while writing have left. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /\.(\d+)\.[0-9a-f]+\.part$/.exec(name)?.[1]
    if (pid !== undefined && processIdentity(Number(pid)) === null) rmSync(join(folder, name), { force: true })
  }
}

/** Takes the lock of `folder` and returns how to release it, or tells who holds it. Does not wait. */
function tryLock(folder: string, self: Holder): (() => void) | Holder {
  for (;;) {
    const highest = generations(folder)[0] ?? 0
    if (highest > 0) {
      let noted: string
      try {
        noted = readFileSync(join(folder, `lock.${highest}`), 'utf8')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue
        throw error
      }
      const holder: Holder | { released: true } | null = noted === '' ? null : JSON.parse(noted)
      // Earlier versions wrote that they had released it.
      if (holder !== null && !('released' in holder) && isRunning(holder)) return holder
    }
    const mine = highest + 1
    const path = join(folder, `lock.${mine}`)
    const temporary = join(folder, `lock.${self.pid}.${randomBytes(4).toString('hex')}.part`)
    try {
      writeFileSync(temporary, `${JSON.stringify(self)}\n`, { mode: 0o600 })
      linkSync(temporary, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw error
    } finally {
      rmSync(temporary, { force: true })
    }
    if ((generations(folder)[0] ?? 0) > mine) {
      rmSync(path, { force: true })
      continue
    }
    for (const older of generations(folder))
      if (older < mine - 1) rmSync(join(folder, `lock.${older}`), { force: true })
    removeUnfinished(folder)
    return () => truncateSync(path)
  }
}

/**
 * Runs `work` while no other process runs a `work` on the same folder. A lock whose holder no longer runs is taken
 * over. Throws a refusal with the holder's number when it is not free within `waitMs`.
 */
export async function withFolderLock<T>(
  folder: string,
  self: Holder,
  waitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const until = performance.now() + waitMs
  for (;;) {
    const lock = tryLock(folder, self)
    if (typeof lock === 'function') {
      try {
        return await work()
      } finally {
        lock()
      }
    }
    if (performance.now() >= until) {
      throw new Refusal(
        `Process ${lock.pid} (${lock.purpose}) is just starting or stopping the database in ${folder}; try again in a moment, or end it with "kill ${lock.pid}".`,
      )
    }
    await sleep(15)
  }
}

/** As `withFolderLock`, blocking: for the end of a process. Goes on without the lock when it is not free in time. */
export function withFolderLockSync(folder: string, self: Holder, waitMs: number, work: () => void): void {
  const until = performance.now() + waitMs
  let lock = tryLock(folder, self)
  while (typeof lock !== 'function' && performance.now() < until) {
    sleepSync(15)
    lock = tryLock(folder, self)
  }
  try {
    work()
  } finally {
    if (typeof lock === 'function') lock()
  }
}
