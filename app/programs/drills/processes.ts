import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { runningServer, stopServer } from '../../../prisma/embedded/cluster'
import { clusterFolder } from '../../../prisma/embedded/place'
import { embeddedFolder } from '../commands/open-database'
import { root } from '../prepare.mjs'

/** A process of the project that a drill starts and ends. */
export interface DrillProcess {
  pid: number
  /** Everything it has written so far. */
  output(): string
  lines(): readonly string[]
  running(): boolean
  /** Waits until a line matches; throws when the process ends or the time is over before. */
  line(pattern: RegExp, waitMs?: number): Promise<string>
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<void>
  ended: Promise<number | null>
}

const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGTERM')
})

/** Starts a file of the project with Node, after what is loaded before it; TypeScript by tsx. */
export function startProcess(
  file: string,
  args: string[],
  env: Record<string, string> = {},
  preloads: readonly string[] = [],
): DrillProcess {
  const flags = file.endsWith('.ts') ? ['--import', 'tsx', ...preloads] : preloads
  const child = spawn(process.execPath, [...flags, join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  const lines: string[] = []
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const wake of waiting) wake()
    })
  }
  let isRunning = true
  const ended = once(child, 'close').then(([code]) => {
    isRunning = false
    started.delete(child)
    for (const wake of waiting) wake()
    return code as number | null
  })
  return {
    pid: child.pid ?? 0,
    output: () => lines.join('\n'),
    lines: () => lines,
    running: () => isRunning,
    ended,
    line(pattern, waitMs = 30_000) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line))
          if (found === undefined && isRunning) return
          finish()
          if (found !== undefined) resolve(found)
          else reject(new Error(`It ended before it said ${pattern}: ${lines.slice(-5).join(' | ')}`))
        }
        const timer = setTimeout(() => {
          finish()
          reject(new Error(`It did not say ${pattern} within ${waitMs} ms: ${lines.slice(-5).join(' | ')}`))
        }, waitMs)
        const finish = () => {
          clearTimeout(timer)
          waiting.delete(look)
        }
        waiting.add(look)
        look()
      })
    },
    async end(signal = 'SIGTERM') {
      if (isRunning) child.kill(signal)
      await ended
    },
  }
}

/** A new data folder that the database's user can enter. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-drill-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Ends a server left on a data folder and removes the folder. */
export async function removeDataFolder(dataFolder: string): Promise<void> {
  const folder = embeddedFolder(dataFolder)
  if (existsSync(folder)) {
    const server = runningServer(clusterFolder(folder))
    if (server !== null) await stopServer(server)
    const pointer = join(folder, 'place.json')
    if (existsSync(pointer)) rmSync(JSON.parse(readFileSync(pointer, 'utf8')).folder, { recursive: true, force: true })
  }
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}

export async function rowsOf<T extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(sql, values)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

export interface Served {
  process: DrillProcess
  port: number
  url: string
}

/** `npm start` on a data folder, without waiting. */
export function startMarket(dataFolder: string, port: number, env: Record<string, string> = {}): DrillProcess {
  return startProcess('app/programs/start.mjs', ['--data', dataFolder], {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
    ...env,
  })
}

export async function isReady(port: number): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null))?.ok ?? false
}

/** `npm start` on a data folder; answers when the marketplace does. */
export async function serve(
  dataFolder: string,
  port?: number,
  waitMs = 90_000,
  env: Record<string, string> = {},
): Promise<Served> {
  const own = port ?? (await freePort())
  const market = startMarket(dataFolder, own, env)
  const until = performance.now() + waitMs
  while (!(await isReady(own))) {
    if (!market.running() || performance.now() > until) {
      await market.end('SIGKILL')
      throw new Error(`The marketplace did not start: ${market.lines().slice(-8).join(' | ')}`)
    }
    await sleep(25)
  }
  return { process: market, port: own, url: `http://127.0.0.1:${own}` }
}

/**
 * Command lines of processes that have a data folder among their arguments, or the folder its database stands in; this process
 * left out.
 */
export function processesOn(dataFolder: string): string[] {
  const embedded = embeddedFolder(dataFolder)
  const folders = [dataFolder, ...(existsSync(embedded) ? [clusterFolder(embedded)] : [])]
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)/.exec(line))
    .filter((match) => match !== null && Number(match[1]) !== process.pid && !match[2]?.startsWith('Z'))
    .map((match) => match?.[3] ?? '')
    .filter((command) => folders.some((folder) => command.includes(folder)) && !command.startsWith('ps '))
}

/** The address of the embedded database of a data folder, as its owner, while its server runs. */
export function databaseOf(dataFolder: string): string {
  const folder = embeddedFolder(dataFolder)
  const passwords: { owner: string } = JSON.parse(readFileSync(join(folder, 'passwords.json'), 'utf8'))
  const { port }: { port: number } = JSON.parse(readFileSync(join(folder, 'port.json'), 'utf8'))
  return `postgresql://marktlotse:${passwords.owner}@127.0.0.1:${port}/marktlotse`
}

/** Number of rows of every table. */
export async function countRows(url: string): Promise<Record<string, number>> {
  const tables = await rowsOf<{ name: string }>(
    url,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await rowsOf<{ count: number }>(url, `SELECT count(*)::int AS count FROM "${name}"`)
    counts[name] = row?.count ?? 0
  }
  return counts
}

/** Settings of a server whose rate limits no drill meets. */
export const unlimited = {
  RATE_LIMIT_PER_MINUTE: '10000000',
  RATE_LIMIT_WRITES_PER_MINUTE: '10000000',
  RATE_LIMIT_DATA_PER_MINUTE: '10000000',
}

/** Requests that reached a loader or an action, as the metrics at a port count them. */
export async function handledBy(metricsPort: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
  return Number(/^marktlotse_handled_total (\d+)/m.exec(text)?.[1] ?? 0)
}
