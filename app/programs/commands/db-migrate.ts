import pg from 'pg'
import { Refusal } from '../../../prisma/embedded/refusal'
import { migrate } from '../../../prisma/migrate'
import { seedReference } from '../../../prisma/reference/reference'
import { databaseName } from '../../lib/database-url'
import { closeDatabase, database } from '../../lib/db.server'
import { adoptSettings, environment, parseSettings } from '../../lib/env.server'
import { readArguments, runCommand } from './arguments'
import { checkNamedDatabase } from './named-database'

const help = `
Usage: DATABASE_URL=<address> npm run db:migrate [-- --json]

Brings the database of DATABASE_URL to the schema of this version and writes the reference data (the municipalities). To
be run once for each update, before the new web processes and worker start; those refuse an older schema. Several at once
wait for each other; one that was ended in the middle is run again.

  --json   prints the names of the applied migrations as JSON
`

/** Lets one process at a time do the work, by a lock of the database. */
async function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(hashtextextended('db:migrate', 0))`)
    return await work()
  } finally {
    await client.end()
  }
}

await runCommand(async () => {
  const { values } = readArguments(help, { json: { type: 'boolean' } })
  const url = environment().DATABASE_URL?.trim()
  if (!url) throw new Refusal('Set DATABASE_URL; the embedded database of "npm start" is brought up to date by that.')
  await checkNamedDatabase(url)
  // Neither imprint nor addresses matter here.
  adoptSettings(parseSettings({ MARKTLOTSE_MODE: 'demo', DATABASE_URL: url }))
  try {
    const { applied, reference } = await alone(url, async () => ({
      applied: await migrate(url),
      reference: await seedReference(database()),
    }))
    if (values.json) console.log(JSON.stringify({ applied, reference }))
    else {
      for (const name of applied) console.log(`applied ${name}`)
      console.log(
        `The schema of ${databaseName(url)} is up to date; reference data ${reference ? 'written' : 'as before'}.`,
      )
    }
    return 0
  } finally {
    await closeDatabase()
  }
})
