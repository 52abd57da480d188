import { runProcess } from '../server/run-process'
import { usage } from '../usage.mjs'
import { readArguments } from './arguments'

readArguments(usage.serve.help, usage.serve.options)
await runProcess(async () => {
  const { refuseUnfitDatabase } = await import('./open-database')
  const { processSettings } = await import('./check-settings')
  await refuseUnfitDatabase((await processSettings()).databaseUrl)
  const { startServer } = await import('../server/start-server')
  return startServer('web')
})
