import { constants } from 'node:os'
import { buildBeside, built, end } from '../prepare.mjs'
import { readArguments } from './arguments'
import { refuseSecond } from './refuse-second'

const help = `
Usage: npm start [-- --data <folder>]

Installs, generates and builds what has changed, starts the embedded database unless DATABASE_URL names another, brings
its schema up to date and serves the marketplace at http://127.0.0.1:3000 (HOST, PORT).

  --data <folder>   folder of the embedded database (.data)

With the embedded database on loopback this is a demonstration with invented entries. Everything else is production:
nothing invented is written, and the settings of the operator have to be complete.
`

const { values } = readArguments(help, { data: { type: 'string' } })

/** What a signal does: at first it ends the process, later in order. A second one always ends it. */
let stop = (code: number): void => process.exit(code)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    const now = stop
    stop = (code) => process.exit(code)
    now(128 + constants.signals[signal])
  })
}

async function main(): Promise<void> {
  refuseSecond(values.data)
  // Loaded late, so that a wrong argument is answered at once.
  const { bringUp } = await import('./bring-up')
  const { setLibraryMode, settings } = await import('../../lib/env.server')
  setLibraryMode('production')
  // Loaded while the database starts.
  const loading = Promise.all([import('../server/start-server'), import('../../lib/log.server')])
  loading.catch(() => {})
  const opened = await bringUp({ purpose: 'npm start', dataFolder: values.data, accepted: buildBeside })
  const [{ startServer }, { flushLog, log }] = await loading
  await built()

  const fail = (error: unknown): never => {
    log.fatal({ error }, 'the process ends because of an error nobody expected')
    flushLog()
    process.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)

  const server = await startServer()
  stop = () => {
    const endInOrder = async () => {
      await server.stop()
      await opened.close()
      flushLog()
      process.exit(0)
    }
    endInOrder().catch(fail)
  }
  console.log(`\nMarktlotse runs at ${server.url} (${settings().mode}). Ctrl-C ends it.`)
  if (server.privateUrl) console.log(`The operator's pages are at ${server.privateUrl}/betrieb.`)
}

await main().catch(end)
