import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const prismaFolder = dirname(fileURLToPath(import.meta.url))
export const migrationsFolder = join(prismaFolder, 'migrations')

export interface Migration {
  name: string
  sql: string
}

/** The migrations of the project in the order in which they are applied. */
export function listMigrations(): Migration[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') }))
}

/** The checksum of a migration as it stands in `_prisma_migrations`. */
export const checksum = ({ sql }: Migration) => createHash('sha256').update(sql).digest('hex')
