/**
 * Opens the embedded database of a folder and says so on standard output as JSON; ends in an orderly way when standard
 * input closes. Arguments: folder, purpose, address under which it serves (optional). The variable `AS_USER` names the
 * number of a user it becomes once its programs are loaded, because that user may not be able to read them.
 */
import { openEmbeddedDatabase } from '../../prisma/embedded/open'
import { Refusal } from '../../prisma/embedded/refusal'

const [folder = '', purpose = 'test', serving] = process.argv.slice(2)
const say = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`)
const user = Number(process.env.AS_USER ?? 0)
if (user !== 0) {
  process.setgroups?.([])
  process.setgid?.(user)
  process.setuid?.(user)
}
try {
  const database = await openEmbeddedDatabase({ folder, purpose, serving })
  const { url, adminUrl, how, notice } = database
  say({ url, adminUrl, how, notice, serverPid: database.serverPid() })
  process.stdin.resume()
  process.stdin.once('end', async () => {
    await database.close()
    process.exit(0)
  })
} catch (error) {
  say({ refused: error instanceof Refusal, message: (error as Error).message })
  process.exit(1)
}
