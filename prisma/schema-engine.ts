import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { prismaFolder } from './migration-files'

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

/** Prisma's engine for schemas, on the database of `url`. */
export async function newEngine(url: string): Promise<SchemaEngine> {
  compiled ??= loadEngine()
  await compiled
  const adapter = new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 100 })
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  return await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', readSchema()]] }, () => {}, factory)
}

/**
 * The SQL that leads from one schema text to another; `null` stands for an empty database. The texts alone are
 * compared; the engine only wants to see some PostgreSQL at `url`.
 */
export async function diffSchemas(url: string, from: string | null, to: string): Promise<string> {
  const engine = await newEngine(url)
  const target = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] })
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return (stdout ?? '').trim()
}
