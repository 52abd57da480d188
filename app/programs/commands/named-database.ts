import pg from 'pg'
import { Refusal } from '../../../prisma/embedded/refusal'
import { connectionFault, databaseUrlFault } from '../../lib/database-url'

/** One sentence when the database of DATABASE_URL cannot be used. */
export async function checkNamedDatabase(url: string): Promise<void> {
  const fault = databaseUrlFault(url)
  if (fault !== null) throw new Refusal(`DATABASE_URL ${fault}.`)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
  } catch (error) {
    throw new Refusal(connectionFault(url, error), { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}
