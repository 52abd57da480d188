import { settings } from '../../lib/env.server'
import { runProcess } from '../server/run-process'
import { readArguments } from './arguments'

const help = `
Usage: npm run serve

The web process of production: answers visitors on HOST and PORT, the operator and metrics on PRIVATE_PORT. Needs what
"npm run build" makes, DATABASE_URL with the schema of this version ("npm run db:migrate"), and the operator's settings.
What recurs is done by "npm run worker". Any number of web processes can stand behind one proxy.

SIGTERM lets accepted requests end, at most ten seconds. Health: /health/live and /health/ready on PORT.
`

readArguments(help, {})
await runProcess(async () => {
  const { refuseUnfitDatabase } = await import('./open-database')
  await refuseUnfitDatabase(settings().databaseUrl)
  const { startServer } = await import('../server/start-server')
  return startServer('web')
})
