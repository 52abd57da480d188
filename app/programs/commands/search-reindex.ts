import { Refusal } from '../../../prisma/embedded/refusal'
import { AccessProblem, checkAccess } from '../../../search/meilisearch/access'
import { ServerFault } from '../../../search/meilisearch/faults'
import { database, inTransaction } from '../../lib/db.server'
import { environment, type SearchServerSettings, settings } from '../../lib/env.server'
import { announce } from '../../lib/outbox.server'
import { CatalogueIndex } from '../../modules/catalogue/queries.server/catalogue-index.server'
import { readArguments, runCommand } from './arguments'
import { openDatabase, readySchema } from './open-database'

const help = `
Usage: npm run search:reindex [-- --data <folder>] [--json]

Builds the search index from the published snapshots, compares it with the database, and tells every running web process to
build its own anew. Searches go on with the old index until the new one is whole.

  --data <folder>   folder of the embedded database (.data)
  --json            prints numbers and duration as JSON
`

/** A server that is away is none of this command's business, a key that does not fit is. */
async function checkServer(server: SearchServerSettings): Promise<void> {
  await checkAccess(server).catch((error) => {
    if (error instanceof AccessProblem) throw new Refusal(error.message)
    if (!(error instanceof ServerFault)) throw error
  })
}

await runCommand(async () => {
  const { values } = readArguments(help, { data: { type: 'string' }, json: { type: 'boolean' } })
  const mode = environment().DATABASE_URL?.trim() ? 'production' : 'demo'
  const opened = await openDatabase({ purpose: 'search:reindex', mode, dataFolder: values.data, onlyExisting: true })
  try {
    await readySchema(opened)
    const { searchServer } = settings()
    if (searchServer) await checkServer(searchServer)
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
