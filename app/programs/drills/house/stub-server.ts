import { parseSettings } from '../../../lib/env.server'
import { log } from '../../../lib/log.server'
import type { PageHandler } from '../../server/pages'
import { startWebServer, type WebServer } from '../../server/web-server'

/** The real server with other pages and limits, for the proofs of drills; silent. */
export function startStubServer(handler: PageHandler, limits: Record<string, string>): Promise<WebServer> {
  log.level = 'silent'
  return startWebServer({
    settings: parseSettings({
      MARKTLOTSE_MODE: 'demo',
      PORT: '0',
      DATABASE_URL: 'postgresql://localhost/unused',
      ...limits,
    }),
    handler,
    version: () => 'one',
    ready: async () => true,
  })
}
