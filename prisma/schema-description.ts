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

/**
 * As `describeSchema`, with everything else that belongs to the schema: order of columns, kept forms of values, triggers,
 * functions, counters with what owns them, views, rules, comments, rights, and the list of migrations.
 */
export async function describeWhole(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const lines = await describeSchema(url)
    for (const sql of [
      `SELECT format('attribute %s.%s at %s: %s storage %s compression %s identity %s generated %s collation %s',
           c.relname, a.attname, row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum),
           format_type(a.atttypid, a.atttypmod), a.attstorage, a.attcompression, a.attidentity, a.attgenerated,
           a.attcollation::regcollation) AS line
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped`,
      `SELECT format('relation %s %s %s %s %s', c.relname, c.relkind, c.relpersistence, c.relrowsecurity, c.reloptions) AS line
         FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace`,
      `SELECT format('trigger %s enabled %s', pg_get_triggerdef(t.oid), t.tgenabled) AS line FROM pg_trigger t
         JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal`,
      `SELECT pg_get_functiondef(oid) AS line FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'`,
      `SELECT format('sequence %s %s from %s by %s cycle %s owned by %s.%s', s.sequencename, s.data_type, s.start_value,
           s.increment_by, s.cycle, d.refobjid::regclass, d.refobjsubid) AS line FROM pg_sequences s
         LEFT JOIN pg_depend d ON d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass AND d.deptype = 'a'
         WHERE s.schemaname = 'public'`,
      `SELECT format('rule %s', definition) AS line FROM pg_rules WHERE schemaname = 'public'`,
      `SELECT format('view %s %s', viewname, definition) AS line FROM pg_views WHERE schemaname = 'public'`,
      `SELECT format('comment %s %s %s', c.relname, d.objsubid, d.description) AS line FROM pg_description d
         JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass WHERE c.relnamespace = 'public'::regnamespace`,
      `SELECT format('right %s %s %s %s', table_name, grantee = current_user, privilege_type, is_grantable) AS line
         FROM information_schema.role_table_grants WHERE table_schema = 'public'`,
      `SELECT format('migration %s %s %s', migration_name, checksum, finished_at IS NOT NULL) AS line
         FROM public."_prisma_migrations"`,
    ]) {
      const { rows } = await client.query<{ line: string }>(sql)
      lines.push(...rows.map(({ line }) => line))
    }
    return lines.sort()
  } finally {
    await client.end()
  }
}
