import { runProcess } from '../server/run-process'
import { usage } from '../usage.mjs'
import { readArguments } from './arguments'

readArguments(usage.worker.help, usage.worker.options)
await runProcess(async () => {
  const { refuseUnfitDatabase } = await import('./open-database')
  const { processSettings } = await import('./check-settings')
  await refuseUnfitDatabase((await processSettings()).databaseUrl)
  const { startWorker } = await import('../server/start-worker')
  return startWorker()
})
