import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TableSum } from '../../../../prisma/backup/format'
import { tableSums } from '../../../../prisma/backup/sums'
import { type BackupTable, listTables } from '../../../../prisma/backup/tables'
import { root } from '../../prepare.mjs'

const folder = join(root, 'tests/migrations')

/** A state of the database that was released: schema and a little data, made by the code of its time. */
export interface Release {
  name: string
  sql: string
}

/** From the oldest to the newest. */
export function listReleases(): Release[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => ({ name: name.replace(/\.sql$/, ''), sql: readFileSync(join(folder, name), 'utf8') }))
}

export async function inClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Puts a release into an empty database, as its administrator. */
export const installRelease = (url: string, { sql }: Release): Promise<unknown> =>
  inClient(url, (client) => client.query(sql))

/** What a database holds: later it can be asked whether the same is there, whatever was added to the schema. */
export interface Held {
  tables: BackupTable[]
  sums: TableSum[]
}

export async function heldBy(url: string): Promise<Held> {
  const tables = await inClient(url, listTables)
  return { tables, sums: await tableSums(url, tables) }
}

/** Tables whose rows are no longer those that were held; `without` grow by themselves. */
export async function changedSince(url: string, held: Held, without: readonly string[] = []): Promise<string[]> {
  const now = await tableSums(url, held.tables)
  return held.sums.flatMap((before, at) => {
    const after = now[at]
    const same = after?.rows === before.rows && after.sha256 === before.sha256
    if (same || without.includes(before.table)) return []
    return `${before.table} has ${after?.rows} rows instead of ${before.rows}, or other ones`
  })
}

/** Lines that only one of two descriptions has. */
export function differences(actual: readonly string[], wanted: readonly string[]): string[] {
  const [has, wants] = [new Set(actual), new Set(wanted)]
  return [
    ...wanted.filter((line) => !has.has(line)).map((line) => `missing: ${line.slice(0, 200)}`),
    ...actual.filter((line) => !wants.has(line)).map((line) => `too much: ${line.slice(0, 200)}`),
  ]
}
