import { database, inTransaction } from '../../lib/db.server'
import { environment } from '../../lib/env.server'
import { announce } from '../../lib/outbox.server'
import { CatalogueIndex } from '../../modules/catalogue/queries.server/catalogue-index.server'
import { readArguments, runCommand } from './arguments'
import { openDatabase, readySchema } from './open-database'

const help = `
Usage: npm run search:reindex [-- --json]

Builds the search index from the published snapshots, compares it with the database, and tells every running web process to
build its own anew. Searches go on with the old index until the new one is whole.

  --json   prints numbers and duration as JSON
`

await runCommand(async () => {
  const { values } = readArguments(help, { json: { type: 'boolean' } })
  const mode = environment().DATABASE_URL?.trim() ? 'production' : 'demo'
  const opened = await openDatabase({ purpose: 'search:reindex', mode })
  try {
    await readySchema(opened)
    const since = performance.now()
    const index = new CatalogueIndex(() => new Date())
    await index.rebuild()
    const seconds = Math.round(performance.now() - since) / 1_000
    const published = await database().variant.count({ where: { listing: { state: 'published' } } })
    const indexed = await index.engine.size()
    await inTransaction((transaction) => announce(transaction, 'reindex', 'all'))
    if (values.json) console.log(JSON.stringify({ published, indexed, seconds }))
    else
      console.log(
        `${indexed} of ${published} published variants indexed in ${seconds} s. Web processes were told to do the same.`,
      )
    return indexed === published ? 0 : 1
  } finally {
    await opened.close()
  }
})
