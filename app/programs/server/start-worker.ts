import { closeDatabase, database } from '../../lib/db.server'
import { type Settings, setLibraryMode, settings } from '../../lib/env.server'
import { startJobs } from '../../lib/jobs.server'
import { log } from '../../lib/log.server'
import { dailyJobs } from './jobs'
import { observeDatabase, observeIndex } from './observed'
import { startPrivateServer } from './private-server'
import { portTaken, type RunningServer, startIndex } from './start-server'

/**
 * Starts what works behind the web processes: what recurs, and writing to the search server where there is one. It has
 * no pages; health and metrics are on the private port. Of several workers one works, the others take over.
 */
export async function startWorker(options: Settings = settings()): Promise<RunningServer> {
  setLibraryMode(options.mode)
  log.level = options.logLevel
  const index = options.searchServer ? await startIndex(options, { answers: false }) : null
  const jobs = await startJobs(options.databaseUrl, dailyJobs, () => new Date())
  observeDatabase()
  if (index) observeIndex(index)
  const ready = async () => {
    await database().$queryRaw`SELECT 1`
    return true
  }
  const { privatePort, privateHost } = options
  const own =
    privatePort === null
      ? null
      : await startPrivateServer(privatePort, { settings: options, handler: null, ready }).catch((error) => {
          throw portTaken(error, privateHost, privatePort)
        })
  return {
    url: own?.url ?? 'without a port',
    privateUrl: own?.url ?? null,
    async stop() {
      const whole = (await own?.close()) ?? true
      await jobs.stop()
      await index?.stop()
      await closeDatabase()
      return whole
    },
  }
}
