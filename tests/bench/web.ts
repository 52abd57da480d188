import { setTimeout as sleep } from 'node:timers/promises'
import { type DrillProcess, freePort, startProcess } from '../../app/programs/drills/house/processes'
import { type Load, load } from './load'
import { cores, cpuTime, pin } from './machine'
import type { RowNotes } from './report'

/** A web server under test, on the servers' core. */
export interface WebServer {
  name: string
  pid: number
  port: number
  url: string
  /** How many answers of each status the loads on it got. */
  statuses: Record<number, number>
  output(): string
  stop(): Promise<void>
}

const readyWithinMs = 180_000

/** How a web server is started. */
interface Start {
  env?: Record<string, string>
  /** Address that is answered with 200 once it is ready. */
  path?: string
  /** Setting by which it is told where to listen. */
  portSetting?: 'PORT' | 'PRIVATE_PORT'
}

/** Starts a file that listens on a port of this machine, and waits until it is ready. */
export async function startWeb(
  name: string,
  file: string,
  { env = {}, path = '/', portSetting = 'PORT' }: Start = {},
): Promise<WebServer> {
  const port = await freePort()
  const child = startProcess(file, [], {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    [portSetting]: String(port),
    ...env,
  })
  if (cores) pin(child.pid, cores.server)
  const url = `http://127.0.0.1:${port}`
  await answered(name, child, url + path)
  return { name, pid: child.pid, port, url, statuses: {}, output: child.output, stop: () => child.end() }
}

/** Waits for the first 200 of an address; returns after how many milliseconds it came. */
export async function answered(name: string, child: DrillProcess, url: string): Promise<number> {
  const since = performance.now()
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    await answer?.arrayBuffer().catch(() => null)
    if (answer?.ok) return performance.now() - since
    if (!child.running() || performance.now() - since > readyWithinMs) {
      await child.end('SIGKILL')
      throw new Error(`${name} did not answer: ${answer?.status ?? ''} ${child.output().slice(-2_000)}`)
    }
    await sleep(10)
  }
}

/** What our processes are told in benchmarks: a log at `warn`, as the peers have none; no limit on the number of requests. */
export const ourSettings = {
  MARKTLOTSE_MODE: 'demo',
  LOG_LEVEL: 'warn',
  RATE_LIMIT_PER_MINUTE: '100000000',
} as const

/** The product's web process on a database, which does everything alone where no other program is named. */
export function startOurs(
  name: string,
  databaseUrl: string,
  env: Record<string, string> = {},
  program = 'app/programs/server.ts',
): Promise<WebServer> {
  return startWeb(name, program, {
    path: '/health/ready',
    env: { ...ourSettings, DATABASE_URL: databaseUrl, ...env },
  })
}

/** Text of a page of this machine, without compression. */
export async function pageText(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

/**
 * The content of a page as React writes it, without what streaming leaves: comments, and the NUL that React 18 writes
 * where a letter of several bytes does not fit into its buffer.
 */
export function mainOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1]
  if (main === undefined) throw new Error('the page has no main element')
  return main.replace(/<!--[\s\S]*?-->/g, '').replaceAll('\0', '')
}

/** How many hits a catalogue page says there are: the first number of its sentence. */
export function hitsOf(html: string): number {
  const sentence = /role="status"[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? ''
  const digits = /\d[\d.\u00a0\u202f]*/.exec(sentence.replace(/<[^>]*>/g, ''))?.[0]
  return Number(digits?.replace(/\D/g, '') ?? Number.NaN)
}

/** CPU time of the server per request of a load, in milliseconds, and requests per second. */
export interface WebSample {
  cpu: number
  perSecond: number
}

/** Measures a load on a server and notes the status of every answer. */
export async function measureWeb(server: WebServer, request: Omit<Load, 'port'>): Promise<WebSample> {
  const before = cpuTime(server.pid)
  const { requests, seconds, statuses } = await load({ port: server.port, ...request })
  const cpu = (cpuTime(server.pid) - before) / requests
  for (const [status, count] of Object.entries(statuses)) {
    server.statuses[Number(status)] = (server.statuses[Number(status)] ?? 0) + count
  }
  return { cpu, perSecond: requests / seconds }
}

/** Our answers to every load must be 200; a peer with another one was not measured. */
export function requireAnswers(notes: RowNotes, ours: WebServer, peers: readonly WebServer[] = []): void {
  for (const { name, statuses } of peers) {
    if (Object.keys(statuses).some((status) => status !== '200')) {
      throw new Error(`${name} answered ${JSON.stringify(statuses)}`)
    }
  }
  const count = (wanted: (status: number) => boolean) =>
    Object.entries(ours.statuses).reduce((sum, [status, times]) => sum + (wanted(Number(status)) ? times : 0), 0)
  const [all, faults, others] = [count(() => true), count((status) => status >= 500), count((status) => status !== 200)]
  notes.require(
    `answers of ${ours.name}`,
    `${all} answers, ${faults} × 5xx, ${others - faults} others that are not 200`,
    'every one 200',
    all > 0 && others === 0,
  )
}
