/**
 * Writes `tests/migrations/<name>.sql`: schema and a little data of the state at a commit, made by that commit's own code.
 *
 *   npx tsx tests/migrations/make.ts <commit> <name>
 *
 * Needs the commit in the repository and packages that fit it. Done once when a version is released; the file is never
 * changed afterwards.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import pg from 'pg'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [commit, name] = process.argv.slice(2)
if (!commit || !/^[a-z0-9-]+$/.test(name ?? '')) throw new Error('Name a commit and a file.')
const old = join(tmpdir(), `marktlotse-release-${process.pid}`)
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

/** Entries that are kept: published, with evidence, with references, withdrawn, from public sources. */
const keptListings = 6
const prune = `
  SET session_replication_role = replica;
  CREATE TEMP TABLE kept AS (SELECT id FROM "Listing" WHERE state = 'withdrawn' ORDER BY slug LIMIT 1)
    UNION (SELECT id FROM "Listing" WHERE origin = 'public_sources' ORDER BY slug LIMIT 2)
    UNION (SELECT id FROM "Listing" WHERE invented AND state = 'published' ORDER BY slug LIMIT ${keptListings - 3});
  DELETE FROM "VariantAnswer" WHERE "variantId" NOT IN (SELECT id FROM "Variant" WHERE "listingId" IN (TABLE kept));
  DELETE FROM "Evidence" WHERE "listingId" NOT IN (TABLE kept);
  DELETE FROM "Variant" WHERE "listingId" NOT IN (TABLE kept);
  DELETE FROM "ListingAnswer" WHERE "listingId" NOT IN (TABLE kept);
  DELETE FROM "Reference" WHERE "listingId" NOT IN (TABLE kept);
  DELETE FROM "ListingSnapshot" WHERE "listingId" NOT IN (TABLE kept);
  DELETE FROM "Listing" WHERE id NOT IN (TABLE kept);
  DELETE FROM "ProviderAnswer" WHERE "providerId" NOT IN (SELECT "providerId" FROM "Listing");
  DELETE FROM "ProviderEvidence" WHERE "providerId" NOT IN (SELECT "providerId" FROM "Listing");
  DELETE FROM "Provider" WHERE id NOT IN (SELECT "providerId" FROM "Listing");
  DELETE FROM "AgsAlias" WHERE ags NOT IN (SELECT ags FROM "Municipality" ORDER BY ags LIMIT 40);
  DELETE FROM "Municipality" WHERE ags NOT IN (SELECT ags FROM "Municipality" ORDER BY ags LIMIT 40);
  DELETE FROM "AuditEvent" WHERE id > 40;
  DELETE FROM "OutboxRow" WHERE id > 40;
  INSERT INTO "BarrierReport" (id, text, page, address, language, "createdAt", "deleteAfter") VALUES
    ('00000000-0000-7000-8000-000000000001', 'Zeile 1' || chr(10) || 'Zeile 2', '/katalog', NULL, 'de',
     '2026-11-01 10:00+00', '2099-01-30')`

/** Rows of tables that the demonstration leaves empty, where the state has them. */
const further: Record<string, string> = {
  Comparison: `INSERT INTO "Comparison" (id, key, variants, dropped, requirements, search, municipality, "updatedAt", "expiresOn")
    SELECT '00000000-0000-7000-8000-000000000011', 'drill-comparison', jsonb_build_array(jsonb_build_object('listingId', "listingId", 'variantId', id, 'number', 1)),
      '[]', '[]', 'q=Licht', '', '2026-11-28 06:00+00', '2099-05-28' FROM "Variant" ORDER BY id LIMIT 1`,
  FrozenComparison: `INSERT INTO "FrozenComparison" VALUES
    ('00000000-0000-7000-8000-000000000012', 'drill-frozen', '{"format":1}', repeat('0', 64), '2026-11-28 06:00+00', NULL)`,
  PubliccodeImport: `INSERT INTO "PubliccodeImport" (id, project, "listingId", file, "readOn", hash, conforms, findings, taken,
      suggestions, changes, fields, kept, "left", "updatedAt")
    SELECT '00000000-0000-7000-8000-000000000013', 'code.example/drill', id, 'publiccode.yml', '2026-11-28', repeat('0', 64),
      true, '[]', '{}', '{"functions":[],"standards":[]}', '[]', '{}', '{}', '[]', '2026-11-28 09:00+00' FROM "Listing" ORDER BY id LIMIT 1`,
  AgsAlias: `INSERT INTO "AgsAlias" ("formerAgs", ags, "validUntil", note)
    SELECT '06999999', ags, '2023-01-01', 'drill' FROM "Municipality" ORDER BY ags LIMIT 1`,
  SlugRedirect: `INSERT INTO "SlugRedirect" (slug, "listingId") SELECT 'drill-old-slug', id FROM "Listing" ORDER BY id LIMIT 1`,
  AddedWords: `INSERT INTO "AddedWords" (id, kind, languages, words, function, identity, "withdrawnAt", "updatedAt") VALUES
    ('00000000-0000-7000-8000-000000000014', 'synonyms', '{de,en}', '{Tonne,Gelbe Tonne}', NULL, 'drill synonyms', NULL, '2026-11-28 09:00+00'),
    ('00000000-0000-7000-8000-000000000015', 'phrases', '{de}', '{"Müll, der meldet"}', 'ops.waste', 'drill phrases', NULL, '2026-11-28 09:00+00'),
    ('00000000-0000-7000-8000-000000000016', 'synonyms', '{en}', '{bin,can}', NULL, NULL, '2026-11-28 10:00+00', '2026-11-28 10:00+00')`,
  // On a day that no run of a drill will have left behind: counts are deleted after 90 days.
  SearchCount: `INSERT INTO "SearchCount" (day, language, text, searches, "withoutHits", widened, hits, clicks) VALUES
    ('2099-01-01', 'de', 'schluckspecht', 3, 3, 0, 0, 0), ('2099-01-01', 'en', 'bin "level"', 2, 0, 1, 4, 1)`,
}

const migrationsTable = `CREATE TABLE "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0
);`

function migrationTexts(): string[] {
  const folder = join(old, 'prisma/migrations')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map((entry) => entry.name)
    .sort()
    .map((entry) => readFileSync(join(folder, entry, 'migration.sql'), 'utf8').trim())
}

/** Every row as a statement; the types of the tables read them back. */
async function rowsAsSql(client: pg.Client): Promise<string[]> {
  const tables = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname COLLATE "C"`,
  )
  const statements: string[] = []
  for (const { name: table } of tables.rows) {
    const rows = await client.query<{ row: string }>(
      `SELECT row_to_json(r)::text AS row FROM "${table}" AS r ORDER BY r::text`,
    )
    if (rows.rows.length === 0) continue
    const list = rows.rows.map(({ row }) => row).join(',\n')
    statements.push(
      `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", ${pg.escapeLiteral(`[${list}]`)});`,
    )
  }
  const sequences = await client.query<{ set: string }>(
    `SELECT format('SELECT setval(%L, %s);', format('public.%I', sequencename), last_value) AS set
     FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename`,
  )
  return [...statements, ...sequences.rows.map(({ set }) => set)]
}

/** A table without rows would be tried by no restore and no migration of this state. */
async function refuseEmptyTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname`,
  )
  const empty: string[] = []
  for (const { name: table } of rows) {
    const some = await client.query(`SELECT FROM "${table}" LIMIT 1`)
    if (some.rowCount === 0) empty.push(table)
  }
  if (empty.length > 0) throw new Error(`No rows in ${empty.join(', ')}: add some to "further".`)
}

const load = (path: string) => import(pathToFileURL(join(old, path)).href)

async function write(): Promise<void> {
  const [{ startTemporaryDatabase }, { migrate }, seed, lib, env] = await Promise.all(
    [
      'prisma/embedded/temporary.ts',
      'prisma/migrate.ts',
      'prisma/seed/run.ts',
      'app/lib/db.server.ts',
      'app/lib/env.server.ts',
    ].map(load),
  )
  const server = await startTemporaryDatabase()
  try {
    const url: string = await server.createDatabase('release')
    await migrate(url)
    env.adoptSettings(env.parseSettings({ MARKTLOTSE_MODE: 'demo', HOST: '127.0.0.1', DATABASE_URL: url }))
    await seed.seedReference(lib.database())
    await seed.seedDemo(lib.database())
    await lib.closeDatabase()
    const client = new pg.Client({ connectionString: url })
    // After a failure the end of the server is told as well, and is not what has failed.
    client.on('error', () => {})
    await client.connect()
    await client.query(prune)
    for (const [table, statement] of Object.entries(further)) {
      const { rows } = await client.query('SELECT to_regclass($1) AS there', [`public."${table}"`])
      if (rows[0].there !== null) await client.query(statement)
    }
    await refuseEmptyTables(client)
    const head = `-- State of ${git('log', '-1', '--format=%h of %cs', commit as string)}, made by tests/migrations/make.ts with the code of that commit.`
    const parts = [
      ...migrationTexts(),
      migrationsTable,
      `SET session_replication_role = replica;`,
      ...(await rowsAsSql(client)),
      'RESET session_replication_role;',
    ]
    await client.end()
    writeFileSync(join(root, 'tests/migrations', `${name}.sql`), `${[head, ...parts].join('\n\n')}\n`)
  } finally {
    await server.stop()
  }
}

git('worktree', 'add', '--detach', old, commit)
try {
  symlinkSync(join(root, 'node_modules'), join(old, 'node_modules'))
  execFileSync(
    process.execPath,
    ['node_modules/prisma/build/index.js', 'generate', '--config', 'prisma/prisma.config.ts'],
    {
      cwd: old,
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    },
  )
  await write()
} finally {
  rmSync(join(old, 'node_modules'), { force: true })
  git('worktree', 'remove', '--force', old)
}
process.exit(0)
