import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

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

/** The schema folder as one text, files in the order of their names. */
export function readSchema(): string {
  const folder = join(prismaFolder, 'schema')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n')
    .concat('\n')
}

let compiled: Promise<void> | undefined

/**
 * The package expects a bundler for its WebAssembly; here it is instantiated by hand. The engine limits its waiting by
 * timers of ten seconds that it never clears; they must not keep a process alive.
 */
async function loadEngine(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const binary = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const imports: Record<string, unknown> = { ...bindings }
  for (const name of Object.keys(imports).filter((name) => name.startsWith('__wbg_setTimeout_'))) {
    imports[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds >>> 0).unref()
  }
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': imports as WebAssembly.ModuleImports,
  })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

async function newEngine(adapter: PrismaPg): Promise<SchemaEngine> {
  compiled ??= loadEngine()
  await compiled
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  return await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', readSchema()]] }, () => {}, factory)
}

const filters = { externalTables: [], externalEnums: [] }

/**
 * The SQL that leads from one schema text to another; `null` stands for an empty database. The texts alone are
 * compared; the engine only wants to see some PostgreSQL at `url`.
 */
export async function diffSchemas(url: string, from: string | null, to: string): Promise<string> {
  const engine = await newEngine(new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 100 }))
  const target = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] })
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters,
  })
  return (stdout ?? '').trim()
}

/**
 * An adapter on one connection that sends a migration whole. The published one cuts scripts at every semicolon, also
 * inside a function's body. The first error of the database is kept: the engine's own message hides it.
 */
class WholeScriptAdapter extends PrismaPg {
  firstError: Error | undefined
  readonly #pool: pg.Pool
  constructor(pool: pg.Pool) {
    super(pool)
    this.#pool = pool
  }
  override async connect() {
    const connection = await super.connect()
    connection.executeScript = async (script: string) => {
      try {
        await this.#pool.query(script)
      } catch (error) {
        this.firstError ??= error as Error
        throw error
      }
    }
    return connection
  }
}

/**
 * Applies what of these migrations is missing, each with its row in `_prisma_migrations`, within the transaction that is
 * open on the pool's only connection.
 */
export async function applyMigrationsWithin(pool: pg.Pool, migrations: Migration[]): Promise<void> {
  const adapter = new WholeScriptAdapter(pool)
  try {
    const engine = await newEngine(adapter)
    await engine.applyMigrations({
      migrationsList: {
        baseDir: migrationsFolder,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name: path, sql }) => ({
          path,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters,
    })
  } catch (error) {
    throw adapter.firstError ?? error
  }
}

/** A pool of one connection, on which a transaction can be opened. */
export function oneConnection(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    application_name: 'marktlotse-schema',
  })
  pool.on('error', () => {})
  return pool
}

/**
 * Applies one migration after those before it in one transaction: it is there whole or not at all, however the process
 * ends.
 */
export async function applyMigration(url: string, migrations: Migration[]): Promise<void> {
  const pool = oneConnection(url)
  try {
    await pool.query('BEGIN')
    await applyMigrationsWithin(pool, migrations)
    await pool.query('COMMIT')
  } catch (error) {
    throw new Error(`Migration ${migrations.at(-1)?.name} could not be applied: ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    await pool.end()
  }
}
