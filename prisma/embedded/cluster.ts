import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from './folder-lock'
import type { Place } from './place'
import { processCommand, processIdentity, sleepSync } from './process-identity'
import { lastWords, refusalFromOutput, spawnSoftware } from './software-process'

/** A database server process that runs on a cluster. */
export interface RunningServer {
  pid: number
  identity: string
  port: number
  /** False while it starts or stops. */
  ready: boolean
  /** Fulfilled when the system has let go of the process; only where this process started it. */
  ended?: () => Promise<unknown>
}

/** A process number that no process can have. */
const impossiblePid = 2_147_483_000

/** Reads who runs on the cluster from its `postmaster.pid`; null when nobody does. */
export function runningServer(cluster: string): RunningServer | null {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
  const pid = Number(lines[0])
  const identity = processIdentity(pid)
  if (identity === null || !processCommand(pid).includes(`-D ${cluster} `)) return null
  return { pid, identity, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * PostgreSQL takes any process with the noted number for a server on this cluster, also another program and a dead one
 * that nobody has collected. The note gets a number nobody has; the rest of it stays, so that PostgreSQL still looks
 * for what an ended server may have left in memory. Only for a cluster without a running server.
 */
function clearNotedPid(cluster: string): void {
  const path = join(cluster, 'postmaster.pid')
  if (!existsSync(path)) return
  const [, ...rest] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [impossiblePid, ...rest].join('\n'))
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', resolve)
  })
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}

const logLimit = 5_000_000

/** Starts the server on a whole cluster and waits until it accepts connections. `settings` are PostgreSQL's own. */
export async function startServer(
  place: Place,
  logFile: string,
  settings: Record<string, string>,
  wantedPort?: number,
): Promise<RunningServer> {
  const cluster = join(place.folder, 'cluster')
  clearNotedPid(cluster)
  for (let attempt = 1; ; attempt++) {
    const port = attempt === 1 && wantedPort !== undefined ? wantedPort : await freePort()
    if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(logFile, `${logFile}.1`)
    const output = openSync(logFile, 'a', 0o600)
    const from = statSync(logFile).size
    const all = { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings }
    const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const { child, ended } = spawnSoftware(place, place.postgres, ['-D', cluster, ...flags], cluster, output)
    closeSync(output)
    // A running server does not keep this process alive; waiting for its end does.
    child.unref()
    let end: Awaited<typeof ended> | undefined
    ended.then((value) => {
      end = value
    })
    while (end === undefined) {
      const server = runningServer(cluster)
      if (server?.pid === child.pid && server?.ready) {
        const waitForEnd = () => {
          child.ref()
          return ended
        }
        return { ...server, ended: waitForEnd }
      }
      await sleep(10)
    }
    const words = end.error?.message ?? lastWords(readFileSync(logFile, 'utf8'), from)
    if (/could not bind|could not create any TCP/.test(words) && attempt < 4) continue
    throw refusalFromOutput('the database could not be started', words, place.folder)
  }
}

const stopSteps = [
  { signal: 'SIGINT', waitMs: 15_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 2_000 },
] as const

/** False when the process had ended before. */
function signalled(server: RunningServer, signal: NodeJS.Signals): boolean {
  if (!isRunning(server)) return false
  try {
    process.kill(server.pid, signal)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

/** Stops a server and waits for its end: in an orderly way, then at once, then by force. */
export async function stopServer(server: RunningServer): Promise<void> {
  for (const { signal, waitMs } of stopSteps) {
    if (!signalled(server, signal)) break
    const until = performance.now() + waitMs
    while (isRunning(server) && performance.now() < until) await sleep(5)
  }
  await server.ended?.()
}

/** As `stopServer`, blocking: for the end of a process. */
export function stopServerSync(server: RunningServer): void {
  for (const { signal, waitMs } of stopSteps) {
    if (!signalled(server, signal)) return
    const until = performance.now() + waitMs
    while (isRunning(server) && performance.now() < until) sleepSync(5)
  }
}
