import pg from 'pg'
import { copyOut } from './copy'
import { countRows, newHash, type TableSum } from './format'
import { type BackupTable, copyOutStatement, listTables, plainText } from './tables'

/** Rows and checksum of every table as a backup made now would have them, or of the given tables and columns. */
export async function tableSums(url: string, tables?: readonly BackupTable[]): Promise<TableSum[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(plainText)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const sums: TableSum[] = []
    for (const table of tables ?? (await listTables(client))) {
      const hash = newHash()
      let rows = 0
      for await (const piece of copyOut(client, copyOutStatement(table))) {
        hash.update(piece)
        rows += countRows(piece)
      }
      sums.push({ table: table.name, rows, sha256: hash.digest('hex') })
    }
    return sums
  } finally {
    await client.end()
  }
}
