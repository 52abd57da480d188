import { Refusal } from '../../../prisma/embedded/refusal'
import { AccessProblem } from '../../../search/meilisearch/access'
import { closeDatabase, database } from '../../lib/db.server'
import { type Settings, setLibraryMode, settings } from '../../lib/env.server'
import { log } from '../../lib/log.server'
import { startSearchCounts } from '../../modules/catalogue/commands.server/count-searches.server'
import { catalogueIndex, startCatalogueIndex } from '../../modules/catalogue/queries.server/search-index.server'
import { prepareSuggestions } from '../../modules/catalogue/queries.server/suggestions.server'
import { startComparisonExpiry } from '../../modules/comparison/commands.server/expiry.server'
import { startReportExpiry } from '../../modules/moderation/commands.server'
import { createApplication } from './application'
import { observePageCache, startPrivateServer } from './private-server'
import { startWebServer } from './web-server'

export interface RunningServer {
  /** Address listened on, without a slash at the end. */
  url: string
  /** Address of the private port, `null` = none. */
  privateUrl: string | null
  /** Lets accepted requests end, at most ten seconds, then stops everything; false when some had to be cut off. */
  stop(): Promise<boolean>
}

function portTaken(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new Refusal(`Port ${port} on ${host} is taken by another program.`)
  if (code === 'EACCES') return new Refusal(`This user may not listen on port ${port}.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Refusal(`HOST ${host} is no address of this machine.`)
  }
  return error
}

/**
 * Starts everything that answers visitors: the index from the database, the pages, metrics, then the port. Kept pages
 * name the state of the catalogue, whose version changes with every publication and with the Berlin day.
 */
export async function startServer(options: Settings = settings()): Promise<RunningServer> {
  setLibraryMode(options.mode)
  log.level = options.logLevel
  const index = await startCatalogueIndex(options.databaseUrl, () => new Date(), options.searchServer).catch(
    (error) => {
      throw error instanceof AccessProblem ? new Refusal(error.message) : error
    },
  )
  const searches = startSearchCounts(() => new Date())
  let publicUrl = options.publicUrl ?? ''
  const application = await createApplication({ mode: options.mode, publicUrl: () => publicUrl })
  const ready = async () => {
    catalogueIndex()
    await database().$queryRaw`SELECT 1`
    return true
  }
  // In development the pages change with their sources.
  const pageCacheBytes = options.mode === 'development' ? 0 : options.pageCacheBytes
  const web = await startWebServer({
    settings: { ...options, pageCacheBytes },
    handler: application.handler,
    version: () => index.version(),
    ready,
    searches: searches.counter,
  }).catch((error) => {
    throw portTaken(error, options.host, options.port)
  })
  publicUrl = web.publicUrl
  const expiries = [startReportExpiry, startComparisonExpiry].map((start) => start(() => new Date()))
  prepareSuggestions().catch((error) => log.error({ error }, 'suggestions could not be prepared'))
  observePageCache(web.cache)
  const own =
    options.privatePort === null
      ? null
      : await startPrivateServer(options.privatePort, { settings: options, handler: application.handler, ready }).catch(
          (error) => {
            throw portTaken(error, '127.0.0.1', options.privatePort as number)
          },
        )
  return {
    url: web.url,
    privateUrl: own?.url ?? null,
    async stop() {
      const [whole] = await Promise.all([web.close(), own?.close()])
      await application.close()
      for (const work of [...expiries, searches]) await work.stop()
      await index.stop()
      await closeDatabase()
      return whole
    },
  }
}
