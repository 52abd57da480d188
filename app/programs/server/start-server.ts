import { Refusal } from '../../../prisma/embedded/refusal'
import { AccessProblem } from '../../../search/meilisearch/access'
import { closeDatabase, database } from '../../lib/db.server'
import { type Settings, setLibraryMode, settings } from '../../lib/env.server'
import { startJobs } from '../../lib/jobs.server'
import { log } from '../../lib/log.server'
import { startSearchCounts } from '../../modules/catalogue/commands.server/count-searches.server'
import type { IndexDuties } from '../../modules/catalogue/queries.server/index-duties'
import { catalogueIndex, startCatalogueIndex } from '../../modules/catalogue/queries.server/search-index.server'
import { prepareSuggestions } from '../../modules/catalogue/queries.server/suggestions.server'
import { answeringFirst } from './answering-first'
import { createApplication } from './application'
import { dailyJobs } from './jobs'
import { observeDatabase, observeIndex, observePageCache } from './observed'
import { startPrivateServer } from './private-server'
import { startWebServer } from './web-server'

export interface RunningServer {
  /** Address listened on, without a slash at the end. */
  url: string
  /** Address of the private port, `null` = none. */
  privateUrl: string | null
  /** Lets accepted requests end, at most ten seconds, then stops everything; false when some had to be cut off. */
  stop(): Promise<boolean>
}

/** A refusal where a port cannot be listened on; any other error comes back unchanged. */
export function portTaken(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new Refusal(`Port ${port} on ${host} is taken by another program.`)
  if (code === 'EACCES') return new Refusal(`This user may not listen on port ${port}.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Refusal(`${host} is no address of this machine.`)
  }
  return error
}

/** The index of the settings' database; a search server that does not fit is a refusal. */
export function startIndex(
  { databaseUrl, searchServer }: Settings,
  duties: IndexDuties,
): ReturnType<typeof startCatalogueIndex> {
  return startCatalogueIndex(databaseUrl, () => new Date(), searchServer, duties).catch((error) => {
    throw error instanceof AccessProblem ? new Refusal(error.message) : error
  })
}

/** `everything`: there is no other process; `web`: a worker does what recurs and writes to the search server. */
export type ServerDuty = 'everything' | 'web'

/**
 * Starts everything that answers visitors: the index from the database, the pages, metrics, at last the port. Kept pages
 * name the state of the catalogue, whose version changes with every publication and with the Berlin day.
 */
export async function startServer(
  duty: ServerDuty = 'everything',
  options: Settings = settings(),
): Promise<RunningServer> {
  setLibraryMode(options.mode)
  log.level = options.logLevel
  const index = await startIndex(options, { writes: duty === 'everything' })
  const searches = startSearchCounts(() => new Date())
  let publicUrl = options.publicUrl ?? ''
  const application = await createApplication({ mode: options.mode, publicUrl: () => publicUrl })
  const handler = answeringFirst(application.handler)
  const ready = async () => {
    catalogueIndex()
    await database().$queryRaw`SELECT 1`
    return true
  }
  const jobs = duty === 'web' ? null : await startJobs(options.databaseUrl, dailyJobs, () => new Date())
  observeDatabase()
  observeIndex(index)
  const own =
    options.privatePort === null
      ? null
      : await startPrivateServer(options.privatePort, { settings: options, handler, ready }).catch((error) => {
          throw portTaken(error, options.privateHost, options.privatePort as number)
        })
  // In development the pages change with their sources.
  const pageCacheBytes = options.mode === 'development' ? 0 : options.pageCacheBytes
  // Visitors come last: a process that answers them has nothing left to start, and can be ended in order.
  const web = await startWebServer({
    settings: { ...options, pageCacheBytes },
    handler,
    version: () => index.version(),
    ready,
    searches: searches.counter,
  }).catch((error) => {
    throw portTaken(error, options.host, options.port)
  })
  publicUrl = web.publicUrl
  observePageCache(web.cache)
  prepareSuggestions().catch((error) => log.error({ error }, 'suggestions could not be prepared'))
  return {
    url: web.url,
    privateUrl: own?.url ?? null,
    async stop() {
      const [whole] = await Promise.all([web.close(), own?.close()])
      await application.close()
      await searches.stop()
      await jobs?.stop()
      await index.stop()
      await closeDatabase()
      return whole
    },
  }
}
