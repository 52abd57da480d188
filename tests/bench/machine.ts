import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'

const taskset = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0

/** Where servers and where load and driver run; `null` where processes cannot be pinned. */
export const cores = taskset ? { server: 0, load: 1 } : null

/** Pins every thread of a process to a core; without effect where that is not possible. */
export function pin(pid: number, core: number): void {
  if (taskset) spawnSync('taskset', ['-acp', String(core), String(pid)])
}

/** Lets a process run on every core, for what is started as a person starts it. */
export function unpin(pid: number): void {
  if (taskset) spawnSync('taskset', ['-acp', `0-${cpus().length - 1}`, String(pid)])
}

/** CPU time a process has used so far over all of its threads, in milliseconds. */
export function cpuTime(pid: number): number {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
    } catch {
      // A thread that ended since the folder was read.
    }
  }
  return nanoseconds / 1e6
}

/** Memory of a process that is in RAM, in megabytes. */
export function residentMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

/** One line about where the figures come from. */
export function machineText(): string {
  const pinned = cores ? `servers on core ${cores.server}, load on core ${cores.load}` : 'not pinned to cores'
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${pinned}`
}
