import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../app/programs/drills/house/processes'
import { metricOf } from '../../app/programs/drills/operation/o1/fleet'
import type { RowNotes } from './report'
import { namedServer, noServer, webSettings } from './search-server'
import { ourSettings, startOurs, startWeb, type WebServer } from './web'

/** Who answers the searches behind a page. */
export interface Side {
  engine: 'embedded' | 'meilisearch'
  /** Follows a name in the report, and one of the raw numbers. */
  suffix: '' | ' on Meilisearch'
  key: '' | '.meilisearch'
  /** Settings of a process that has its searches answered so. */
  env: Record<string, string>
}

/** Our pages with one engine behind them. */
export interface Ours {
  web: WebServer
  /** Waits until every change has been applied, by the worker too, and the named engine answers. */
  calm(): Promise<void>
  /** How often the engine in the process took over from the search server. */
  failovers(): Promise<number>
  stop(): Promise<void>
}

const longestMs = 600_000
const serveProgram = 'app/programs/commands/serve.ts'
const workerProgram = 'app/programs/commands/worker.ts'
const answers = 'marktlotse_search{what="server_answers"}'
const takeovers = 'marktlotse_search{what="failovers"}'
const waiting = 'marktlotse_outbox_age_seconds{what="index"}'

/** The engine in the process, and Meilisearch where a server is named; else it is noted that this half was not tried. */
export function sidesOf(notes: RowNotes, row: string): Side[] {
  const embedded: Side = { engine: 'embedded', suffix: '', key: '', env: {} }
  const server = namedServer()
  if (server) {
    return [
      embedded,
      { engine: 'meilisearch', suffix: ' on Meilisearch', key: '.meilisearch', env: webSettings(server, row) },
    ]
  }
  notes.leaveOut('the same on a search server', noServer)
  return [embedded]
}

async function until(privateUrls: readonly string[], metric: string, wanted: number): Promise<void> {
  const end = performance.now() + longestMs
  for (const privateUrl of privateUrls) {
    while ((await metricOf({ privateUrl }, metric)) !== wanted) {
      if (performance.now() > end) throw new Error(`${metric} did not become ${wanted} within ${longestMs / 1_000} s`)
      await sleep(200)
    }
  }
}

/**
 * Starts our pages, each made anew for each request: on the embedded engine one process, on a search server one web process
 * and one worker, as in production. The server answers from the start.
 */
export async function startSide({ engine, suffix, env }: Side, databaseUrl: string): Promise<Ours> {
  const name = `ours${suffix}`
  const privatePort = await freePort()
  const own = { ...env, PAGE_CACHE_MB: '0', PRIVATE_PORT: String(privatePort) }
  const privateUrls = [`http://127.0.0.1:${privatePort}`]
  const running: WebServer[] = []
  const stop = async () => {
    for (const one of running) await one.stop()
  }
  try {
    if (engine === 'meilisearch') {
      const worker = await startWeb(`worker of ${name}`, workerProgram, {
        portSetting: 'PRIVATE_PORT',
        path: '/health/ready',
        env: { ...ourSettings, DATABASE_URL: databaseUrl, ...env },
      })
      running.push(worker)
      privateUrls.push(worker.url)
      await until([worker.url], answers, 1)
    }
    const web = await startOurs(name, databaseUrl, own, engine === 'meilisearch' ? serveProgram : undefined)
    running.unshift(web)
    const [webUrl = ''] = privateUrls
    if (engine === 'meilisearch') await until([webUrl], answers, 1)
    return {
      web,
      calm: async () => {
        await until(privateUrls, waiting, 0)
        if (engine === 'meilisearch') await until([webUrl], answers, 1)
      },
      failovers: () => metricOf({ privateUrl: webUrl }, takeovers),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
