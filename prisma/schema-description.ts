import pg from 'pg'

/**
 * Tables, columns, types, keys, indexes and foreign keys of a database, one line each and sorted: two databases with
 * equal lines have the same schema. Triggers and functions, which migrations write by hand, are left out.
 */
export async function describeSchema(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const columns = await client.query<{ line: string }>(`
      SELECT format('column %s.%s %s %s %s default %s', table_name, column_name, udt_name,
        coalesce(datetime_precision, character_maximum_length, numeric_precision)::text,
        CASE is_nullable WHEN 'YES' THEN 'null' ELSE 'not null' END, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`)
    const indexes = await client.query<{ line: string }>(`
      SELECT 'index ' || indexdef AS line FROM pg_indexes
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`)
    const constraints = await client.query<{ line: string }>(`
      SELECT format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) AS line
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE k.connamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`)
    const enums = await client.query<{ line: string }>(`
      SELECT format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)) AS line
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
      WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`)
    return [columns, indexes, constraints, enums].flatMap(({ rows }) => rows.map(({ line }) => line)).sort()
  } finally {
    await client.end()
  }
}
