import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Refusal } from '../../../prisma/embedded/refusal'
import { startTemporaryDatabase } from '../../../prisma/embedded/temporary'
import { migrate } from '../../../prisma/migrate'
import { listMigrations, migrationsFolder } from '../../../prisma/migration-files'
import { describeSchema } from '../../../prisma/schema-description'
import { diffSchemas, readSchema } from '../../../prisma/schema-engine'
import { wrongUse } from '../read-arguments.mjs'
import { readArguments, runCommand } from './arguments'

const help = `
Usage: npm run db:migration -- <name> [--empty] [--json]
       npm run db:migration -- --redo [<name>] [--json]

Writes prisma/migrations/<UTC time>_<name>/ with
  migration.sql   the SQL from the schema of the newest migration to prisma/schema
  schema.prisma   the schema as this migration leaves it, the starting point of the next one
and tries all migrations on a temporary database.

  --redo    writes the newest migration again, from the schema of the one before it to prisma/schema; for a
            migration that no database keeps yet. What stands below "${'-- Written by hand'}" stays.
  --empty   writes a migration also when the schema has not changed, to be filled by hand
  --json    prints the result as JSON
`

/** What stands below this line in a migration is kept by --redo. */
const handLine = '-- Written by hand'
const nothing = '-- This is an empty migration.'

const snapshotOf = (name: string | undefined) =>
  name === undefined ? null : readFileSync(join(migrationsFolder, name, 'schema.prisma'), 'utf8')

function newFolderName(name: string | undefined): string {
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
    wrongUse('Name the migration in lower case letters, digits and underscores, for instance "add_price_note"')
  }
  return `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
}

function handWritten(folder: string): string {
  const file = join(migrationsFolder, folder, 'migration.sql')
  const sql = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const at = sql.indexOf(handLine)
  return at === -1 ? '' : sql.slice(at)
}

await runCommand(async () => {
  const { values, positionals } = readArguments(
    help,
    {
      redo: { type: 'boolean' },
      empty: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    { least: 0, most: 1 },
  )
  const existing = listMigrations().map(({ name }) => name)
  const newest = existing.at(-1)
  if (values.redo && newest === undefined) throw new Refusal('There is no migration yet to write again.')
  const folder = values.redo && newest !== undefined && !positionals[0] ? newest : newFolderName(positionals[0])
  const before = snapshotOf(values.redo ? existing.at(-2) : newest)
  const schema = readSchema()

  const temporary = await startTemporaryDatabase()
  try {
    const generated = await diffSchemas(temporary.adminUrl, before, schema)
    if (generated === nothing && !values.redo && !values.empty) {
      if (values.json) console.log(JSON.stringify({ migration: null }))
      else console.log('prisma/schema has not changed since the newest migration; nothing was written.')
      return 0
    }
    const hand = values.redo && newest !== undefined ? handWritten(newest) : ''
    const sql = `${[generated === nothing ? '' : generated, hand].filter(Boolean).join('\n\n').trim()}\n`
    if (values.redo && newest !== undefined && newest !== folder) {
      renameSync(join(migrationsFolder, newest), join(migrationsFolder, folder))
    }
    mkdirSync(join(migrationsFolder, folder), { recursive: true })
    writeFileSync(join(migrationsFolder, folder, 'migration.sql'), sql)
    writeFileSync(join(migrationsFolder, folder, 'schema.prisma'), schema)
    writeFileSync(join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n')

    const migrated = await temporary.createDatabase('migrated')
    await migrate(migrated)
    const whole = await temporary.createDatabase('whole')
    const client = new pg.Client({ connectionString: whole })
    await client.connect()
    await client.query(await diffSchemas(whole, null, schema))
    await client.end()
    const [actual, wanted] = [await describeSchema(migrated), await describeSchema(whole)]
    const drift = [
      ...wanted.filter((line) => !actual.includes(line)).map((line) => `missing: ${line}`),
      ...actual.filter((line) => !wanted.includes(line)).map((line) => `not in prisma/schema: ${line}`),
    ]
    const drops = sql.split('\n').filter((line) => /^\s*(DROP|ALTER .* DROP)\b/i.test(line))
    if (values.json) console.log(JSON.stringify({ migration: folder, lines: sql.split('\n').length, drops, drift }))
    else {
      console.log(`Wrote prisma/migrations/${folder} and applied all migrations to an empty database.`)
      for (const line of drops) console.log(`This removes data, look at it: ${line.trim()}`)
      for (const line of drift) console.error(`The migrated database differs from prisma/schema, ${line}`)
    }
    return drift.length === 0 ? 0 : 1
  } finally {
    await temporary.stop()
  }
})
