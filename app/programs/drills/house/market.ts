import { setTimeout as sleep } from 'node:timers/promises'
import { type DrillProcess, freePort, startProcess } from './processes'

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
