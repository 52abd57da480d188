import { settings } from '../../lib/env.server'
import { runProcess } from '../server/run-process'
import { readArguments } from './arguments'

const help = `
Usage: npm run worker

Does what recurs (deletes what is kept no longer) and, where MEILISEARCH_URL is set, writes to the search server. Needs
DATABASE_URL with the schema of this version ("npm run db:migrate") and the same settings as the web processes. Of several
workers one works; another takes over within seconds when it ends.

SIGTERM lets a running job end. Health and metrics: /health/live, /health/ready and /metrics on PRIVATE_PORT.
`

readArguments(help, {})
await runProcess(async () => {
  const { refuseUnfitDatabase } = await import('./open-database')
  await refuseUnfitDatabase(settings().databaseUrl)
  const { startWorker } = await import('../server/start-worker')
  return startWorker()
})
