import { seedCurated, seedReference } from '../../../prisma/seed/run'
import { database } from '../../lib/db.server'
import { environment } from '../../lib/env.server'
import { step } from '../prepare.mjs'
import { readArguments, runCommand } from './arguments'
import { openDatabase, readySchema } from './open-database'

const help = `
Usage: npm run listings:curated [-- --data <folder>] [--json]

Loads the real open-source solutions, described from their public repositories, that are not in the database yet. They are
published as entries from public sources. Nothing invented is written; what is there stays as it is.

  --data <folder>   folder of the embedded database (.data)
  --json            prints the number of added entries as JSON
`

await runCommand(async () => {
  const { values } = readArguments(help, { data: { type: 'string' }, json: { type: 'boolean' } })
  const quiet = async (_: string, work: (progress: (note: string) => void) => Promise<unknown>) => {
    await work(() => {})
  }
  const line = values.json ? quiet : step
  const mode = environment().DATABASE_URL?.trim() ? 'production' : 'demo'
  const opened = await openDatabase({ purpose: 'listings:curated', mode, dataFolder: values.data })
  try {
    let added = 0
    await line('Schema', () => readySchema(opened))
    await line('Reference data', async () => ((await seedReference(database())) ? 'written' : 'up to date'))
    await line('Real listings', async (progress) => {
      added = await seedCurated(database(), (done, all) => progress(`${done} of ${all}`))
      return added === 0 ? 'complete' : `${added} added`
    })
    if (values.json) console.log(JSON.stringify({ added }))
    return 0
  } finally {
    await opened.close()
  }
})
