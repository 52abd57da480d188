import { database, inTransaction } from '../../../app/lib/db.server'
import { renameListing } from '../../../app/modules/catalogue/commands.server/publish.server'
import { openDatabase } from '../../../app/programs/commands/open-database'
import { dataFolder, moved } from './places'

/** Gives a listing of the running marketplace a new address. */
const opened = await openDatabase({ purpose: 'end-to-end tests', mode: 'demo', dataFolder: dataFolder('catalogue') })
try {
  const { id } = await database().listing.findUniqueOrThrow({ where: { slug: moved.from }, select: { id: true } })
  await inTransaction((transaction) =>
    renameListing(transaction, { kind: 'system', program: 'end-to-end tests' }, id, moved.to),
  )
} finally {
  await opened.close()
}
process.exit(0)
