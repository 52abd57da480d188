import { resolve } from 'node:path'
import { checkBackup } from '../../../prisma/backup/read'
import { restoreBackup } from '../../../prisma/backup/restore'
import { readArguments, runCommand } from './arguments'
import { openAddress } from './open-database'

const help = `
Usage: npm run restore -- <file> [--replace <database>] [--data <folder>] [--json]

Fills an empty database from a backup, in one transaction, then applies the migrations that are newer than the backup. The
file is read to its end before anything is touched: one that is damaged, cut off or of a newer version changes nothing.
The database is the one named by DATABASE_URL, or else the embedded one. No process of the marketplace may run on it; the
search index is built anew when the next one starts.

  --replace <database>   gives up everything that is in the database; its name confirms that it is the right one
  --data <folder>        folder of the embedded database (.data)
  --json                 prints the result as JSON
`

await runCommand(async () => {
  const { values, positionals } = readArguments(
    help,
    {
      replace: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    },
    { least: 1, most: 1 },
  )
  const [file = ''] = positionals
  const opened = await openAddress({
    purpose: 'restore',
    dataFolder: values.data,
    // As long as this runs, nobody may begin to serve from the embedded database.
    serving: 'filling it from a backup',
    beforeMaking: () => checkBackup(resolve(file)),
  })
  try {
    const since = performance.now()
    const { header, tables, migrated } = await restoreBackup(opened.url, resolve(file), { replace: values.replace })
    const seconds = Math.round(performance.now() - since) / 1_000
    if (values.json) console.log(JSON.stringify({ madeAt: header.madeAt, seconds, tables, migrated }))
    else {
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      const newer = migrated.length === 0 ? '' : ` and ${migrated.length} newer migrations applied`
      console.log(`${rows} rows of ${header.madeAt} restored${newer} in ${seconds} s.`)
    }
    return 0
  } finally {
    await opened.close()
  }
})
