/**
 * The second process of drill R3: opens the embedded database of a data folder, says on one line how and how long it
 * took, reads everything and leaves. Arguments: data folder, purpose, `serving` to ask for the server's place.
 */
import { openEmbeddedDatabase } from '../../../../../prisma/embedded/open'
import { Refusal } from '../../../../../prisma/embedded/refusal'
import { embeddedFolder } from '../../../commands/open-database'
import { countRows } from '../../house/rows'

const [dataFolder, purpose = 'visitor', role] = process.argv.slice(2)
const since = performance.now()
const took = () => `in ${Math.round(performance.now() - since)} ms`
try {
  const serving = role === 'serving' ? 'http://127.0.0.1:0' : undefined
  const opened = await openEmbeddedDatabase({ folder: embeddedFolder(dataFolder), purpose, serving })
  console.log(`${opened.how === 'joined' ? 'joined' : 'opened'} ${took()}`)
  await countRows(opened.url)
  await opened.close()
  process.exit(0)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.log(`refused ${took()}: ${error.message}`)
  process.exit(1)
}
