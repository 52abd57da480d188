import { Refusal } from '../../../prisma/embedded/refusal'
import { ServerFault } from '../../../search/meilisearch/faults'
import { makeKeys } from '../../../search/meilisearch/keys'
import { environment, parseSettings, SettingsError } from '../../lib/env.server'
import { readArguments, runCommand } from './arguments'

const help = `
Usage: MEILISEARCH_URL=<address> MEILI_MASTER_KEY=<key> npm run search:keys [-- --json]

Makes three keys on a Meilisearch server, or finds those made earlier: one that can only search and one that writes, both
only for indexes whose name begins with MEILISEARCH_INDEX_PREFIX, and one that can only ask for the server's version.
Prints them as settings. The master key is used here and kept nowhere; the marketplace itself never needs it.

  --json   prints the keys as JSON
`

/** The settings of the search server alone, whatever else this environment lacks. */
function readSearchServer() {
  const given = environment()
  try {
    return parseSettings({
      ...given,
      MARKTLOTSE_MODE: 'demo',
      HOST: '127.0.0.1',
      DATABASE_URL: 'postgresql://localhost/unused',
      MEILISEARCH_INDEX_PREFIX: given.MEILISEARCH_INDEX_PREFIX?.trim() || 'marktlotse-production',
    }).searchServer
  } catch (error) {
    throw error instanceof SettingsError ? new Refusal(error.sentences.join('\n')) : error
  }
}

await runCommand(async () => {
  const { values } = readArguments(help, { json: { type: 'boolean' } })
  const master = environment().MEILI_MASTER_KEY?.trim()
  if (!master) throw new Refusal('Set MEILI_MASTER_KEY to the master key that the Meilisearch server was started with.')
  const searchServer = readSearchServer()
  if (!searchServer) throw new Refusal('Set MEILISEARCH_URL to the address of the Meilisearch server.')
  const keys = await makeKeys(searchServer.url, master, searchServer.prefix).catch((error) => {
    if (!(error instanceof ServerFault)) throw error
    if (error.reason === 'key') throw new Refusal('The Meilisearch server refuses MEILI_MASTER_KEY.')
    throw new Refusal(`The Meilisearch server at MEILISEARCH_URL cannot make keys: ${error.message.split('\n')[0]}.`)
  })
  if (values.json) console.log(JSON.stringify(keys))
  else {
    console.log(
      `MEILISEARCH_SEARCH_KEY=${keys.search}\nMEILISEARCH_WRITE_KEY=${keys.write}\nMEILISEARCH_VERSION_KEY=${keys.version}`,
    )
  }
  return 0
})
