import { createHash, type Hash } from 'node:crypto'
import { z } from 'zod'

/*
 * A backup is gzip over text:
 *
 *   marktlotse-backup 1
 *   {…}                       header: what it is, the migrations applied, the tables with their columns, the counters
 *   rows of the first table   as PostgreSQL's COPY writes them
 *   \.
 *   {"table":…,"rows":…,"sha256":…}
 *   …                         the other tables
 *   {"end":…,"sha256":…}      over every byte before this line
 *
 * No row reads `\.`: COPY writes a backslash of a value twice.
 */

/** Raised with every change after which an older version would read wrongly. */
export const formatVersion = 1
export const firstLine = (version: number) => `marktlotse-backup ${version}`
export const endOfRows = '\\.'

const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  key: z.array(z.object({ column: z.string(), text: z.boolean() })),
})

export const headerSchema = z.object({
  /** Version of the marketplace that wrote it. */
  product: z.string(),
  /** Moment of the data, UTC. */
  madeAt: z.iso.datetime(),
  /** `server_version` of PostgreSQL. */
  postgresql: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(/^-?\d+$/), called: z.boolean() })),
})
export type BackupHeader = z.output<typeof headerSchema>

export const tableSumSchema = z.object({ table: z.string(), rows: z.number(), sha256: z.string() })
/** Number of rows of a table and the SHA-256 of their text, ordered by the primary key. */
export type TableSum = z.output<typeof tableSumSchema>

export const endSchema = z.object({ end: z.number(), sha256: z.string() })

export const newHash = (): Hash => createHash('sha256')

/** Line feeds in `bytes`: COPY ends each row with one and writes those of values as two characters. */
export function countRows(bytes: Buffer): number {
  let rows = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) rows++
  return rows
}
