import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TableSum } from '../../../prisma/backup/format'
import { checkBackup } from '../../../prisma/backup/read'
import { writeBackup } from '../../../prisma/backup/write'
import { root } from '../prepare.mjs'
import { wrongUse } from '../read-arguments.mjs'
import { readArguments, runCommand } from './arguments'
import { openAddress } from './open-database'

const help = `
Usage: npm run backup -- <file> [--data <folder>] [--json]
       npm run backup -- --check <file> [--json]

Writes every row of the database as it is at one moment into a new file, packed and readable by this user only. The
marketplace goes on meanwhile. The database is the one named by DATABASE_URL, or else the embedded one.

Settings, passwords and the search index are not in it: settings are yours to keep, the index is built from the database.
What the tables hold of persons is in it, so keep backups no longer than you say in your privacy notice.

  --data <folder>   folder of the embedded database (.data)
  --check           reads a backup to its end and says what it holds
  --json            prints the result as JSON
`

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const rowsOf = (tables: readonly TableSum[]) => tables.reduce((sum, { rows }) => sum + rows, 0)

function productVersion(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

async function check(file: string, asJson: boolean): Promise<void> {
  const { header, tables } = await checkBackup(resolve(file))
  if (asJson) console.log(JSON.stringify({ ...header, tables }))
  else {
    const newest = header.migrations.at(-1)?.name ?? 'none'
    console.log(
      `${file} is whole: ${rowsOf(tables)} rows in ${tables.length} tables of ${header.madeAt}, version ${header.product}, newest migration ${newest}.`,
    )
  }
}

async function write(file: string, dataFolder: string | undefined, asJson: boolean): Promise<void> {
  const opened = await openAddress({ purpose: 'backup', dataFolder, onlyExisting: true })
  try {
    const since = performance.now()
    const written = await writeBackup(opened.url, file, productVersion())
    const seconds = Math.round(performance.now() - since) / 1_000
    const { madeAt } = written.header
    if (asJson) {
      console.log(JSON.stringify({ file: written.file, bytes: written.bytes, madeAt, seconds, tables: written.tables }))
    } else {
      console.log(
        `${rowsOf(written.tables)} rows of ${madeAt} written to ${written.file} (${megabytes(written.bytes)}) in ${seconds} s.`,
      )
    }
  } finally {
    await opened.close()
  }
}

await runCommand(async () => {
  const { values, positionals } = readArguments(
    help,
    {
      data: { type: 'string' },
      check: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    { least: 1, most: 1 },
  )
  const [file = ''] = positionals
  if (values.check && values.data !== undefined) wrongUse('--check reads a file and takes no --data')
  if (values.check) await check(file, values.json === true)
  else await write(file, values.data, values.json === true)
  return 0
})
