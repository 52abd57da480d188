import { setTimeout as sleep } from 'node:timers/promises'
import { type DrillProcess, freePort, startProcess } from '../../house/processes'

/** A web process with both its addresses, or a worker with the private one. */
export interface OneProcess {
  process: DrillProcess
  url: string
  privateUrl: string
}

/** Several processes on one database, as in production. */
export interface Fleet {
  webs: OneProcess[]
  workers: OneProcess[]
  startWorker(): Promise<OneProcess>
  stop(): Promise<(number | null)[]>
}

/** Data requests of scripts per minute that one web process allows one client. */
export const dataLimit = 5
/** No change and no takeover may take longer, whatever else runs. */
export const longestMs = 10_000
const readyWithinMs = 180_000

async function untilReady(url: string, child: DrillProcess): Promise<void> {
  const until = performance.now() + readyWithinMs
  while (!(await fetch(`${url}/health/ready`).catch(() => null))?.ok) {
    if (!child.running() || performance.now() > until) {
      await child.end('SIGKILL')
      throw new Error(`A process did not get ready: ${child.output().slice(-2_000)}`)
    }
    await sleep(50)
  }
}

/** Starts a program of production as `npm run serve` and `npm run worker` do. */
async function startOne(program: 'serve' | 'worker', env: Record<string, string>): Promise<OneProcess> {
  const [port, privatePort] = [await freePort(), await freePort()]
  const child = startProcess(`app/programs/commands/${program}.ts`, [], {
    MARKTLOTSE_MODE: 'demo',
    HOST: '127.0.0.1',
    PORT: String(port),
    PRIVATE_PORT: String(privatePort),
    RATE_LIMIT_DATA_PER_MINUTE: String(dataLimit),
    RATE_LIMIT_PER_MINUTE: '10000000',
    RATE_LIMIT_WRITES_PER_MINUTE: '10000000',
    LOG_LEVEL: 'warn',
    ...env,
  })
  const privateUrl = `http://127.0.0.1:${privatePort}`
  const url = program === 'serve' ? `http://127.0.0.1:${port}` : privateUrl
  await untilReady(url, child)
  return { process: child, url, privateUrl }
}

/** Starts one web process for each database address; workers are started later, on the first of them. */
export async function startFleet(databases: readonly string[], env: Record<string, string>): Promise<Fleet> {
  const webs = await Promise.all(databases.map((url) => startOne('serve', { ...env, DATABASE_URL: url })))
  const workers: OneProcess[] = []
  return {
    webs,
    workers,
    async startWorker() {
      const worker = await startOne('worker', { ...env, DATABASE_URL: databases[0] ?? '' })
      workers.push(worker)
      return worker
    },
    stop: () =>
      Promise.all(
        [...webs, ...workers].map(async ({ process: child }) => {
          await child.end()
          return child.ended
        }),
      ),
  }
}

/** One value of a process's metrics; 0 where it has none of that name. */
export async function metricOf({ privateUrl }: Pick<OneProcess, 'privateUrl'>, name: string): Promise<number> {
  const text = await (await fetch(`${privateUrl}/metrics`)).text()
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1) ?? 0)
}
