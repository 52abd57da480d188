import type pg from 'pg'

/** A table as it is backed up. */
export interface BackupTable {
  name: string
  /** In their order in the table, without those that the database fills by itself. */
  columns: string[]
  /** Columns of the primary key, by which the rows are ordered; empty: by the whole row. */
  key: { column: string; text: boolean }[]
}

export interface SequenceState {
  name: string
  last: string
  called: boolean
}

/** Texts of dates and numbers that do not depend on the server's or the role's settings. */
export const plainText = `SET TIME ZONE 'UTC'; SET datestyle = 'ISO, YMD'; SET intervalstyle = 'iso_8601'; SET bytea_output = 'hex';
  SET extra_float_digits = 1; SET client_encoding = 'UTF8'; SET statement_timeout = 0;
  SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '30s'; SET search_path = public`

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * The tables of the marketplace by name. Left out are the list of migrations, which a restored database writes itself,
 * and in each table what the database fills in: generated columns and numbers of its own transactions, which mean
 * nothing in another database.
 */
export async function listTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(`
    SELECT c.relname AS name,
      (SELECT coalesce(json_agg(a.attname ORDER BY a.attnum), '[]') FROM pg_attribute a
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          AND coalesce(pg_get_expr(d.adbin, d.adrelid), '') NOT LIKE '%pg_current_xact_id%') AS columns,
      (SELECT coalesce(json_agg(json_build_object('column', a.attname, 'text', a.attcollation <> 0)
          ORDER BY array_position(i.indkey::int2[], a.attnum)), '[]')
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname COLLATE "C"`)
  return rows
}

/** Where the counters of the tables stand. */
export async function listSequences(client: pg.ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename COLLATE "C"`,
  )
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `SELECT last_value::text AS last, is_called AS called FROM public.${quoted(name)}`,
    )
    if (state.rows[0] !== undefined) states.push({ name, ...state.rows[0] })
  }
  return states
}

const columnList = ({ columns }: BackupTable) => columns.map(quoted).join(', ')

/** Reads a table; equal tables give equal bytes, whatever the order of text is in the database. */
export function copyOutStatement(table: BackupTable): string {
  const key = table.key.map(({ column, text }) => `${quoted(column)}${text ? ' COLLATE "C"' : ''}`)
  const order = key.length > 0 ? key.join(', ') : `r::text COLLATE "C"`
  return `COPY (SELECT ${columnList(table)} FROM public.${quoted(table.name)} AS r ORDER BY ${order}) TO STDOUT`
}

export const copyInStatement = (table: BackupTable) =>
  `COPY public.${quoted(table.name)} (${columnList(table)}) FROM STDIN`

/** Name and statement of the foreign keys of all tables: removed while rows come in, which refer to each other in a circle. */
export async function listForeignKeys(client: pg.ClientBase): Promise<{ remove: string; add: string }[]> {
  const { rows } = await client.query<{ remove: string; add: string }>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS remove,
      format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname`)
  return rows
}
