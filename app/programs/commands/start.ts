import { constants } from 'node:os'
import { buildBeside, built, end } from '../prepare.mjs'
import { usage } from '../usage.mjs'
import { readArguments } from './arguments'
import { asNamed } from './named-path'
import { refuseSecond } from './refuse-second'

const { values } = readArguments(usage.start.help, usage.start.options)

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

await main().catch((error) => end(asNamed(error)))
