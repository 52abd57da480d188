import { applyMigration } from '../../../../prisma/apply-migration'
import { startTemporaryDatabase, type TemporaryDatabase } from '../../../../prisma/embedded/temporary'
import { migrate } from '../../../../prisma/migrate'
import { listMigrations } from '../../../../prisma/migration-files'
import { describeSchema, describeWhole } from '../../../../prisma/schema-description'
import { type Drill, type DrillOptions, type DrillResult, seeded } from '../house/drill'
import { changedSince, differences, type Held, heldBy, inClient, installRelease, listReleases } from './releases'

/** A database to migrate from: empty, or as a release left it. */
interface Start {
  name: string
  /** Database that others are copied from. */
  template: string
  held: Held
  /** Statements that change the schema on the way to the newest migration. */
  statements: number
}

/** Counts the statements that change the schema; ends the connection in the middle of one of them. 0: of none. */
const watch = (endAt: number) => `
  CREATE SCHEMA drill; CREATE SEQUENCE drill.statements;
  CREATE FUNCTION drill.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
    IF nextval('drill.statements') = ${endAt} THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; END $$;
  CREATE EVENT TRIGGER drill ON ddl_command_end EXECUTE FUNCTION drill.watch()`
const unwatch = 'DROP EVENT TRIGGER drill; DROP SCHEMA drill CASCADE'

/** The databases of a run. */
class Ground {
  private made = 0
  readonly server: TemporaryDatabase
  /** Description of the schema after so many migrations of an empty database. */
  readonly schemas: string[][] = []
  readonly starts: Start[] = []

  constructor(server: TemporaryDatabase) {
    this.server = server
  }

  copy(template?: string): Promise<string> {
    return this.server.createDatabase(`r11_${++this.made}`, template)
  }

  async prepare(): Promise<void> {
    const fresh = await this.copy()
    for (const migration of listMigrations()) {
      await applyMigration(fresh, migration)
      this.schemas.push(await describeWhole(fresh))
    }
    const releases = [null, ...listReleases()]
    for (const [at, release] of releases.entries()) {
      const template = `release_${at}`
      const url = await this.server.createDatabase(template)
      if (release) await installRelease(url, release)
      const held = await heldBy(url)
      const counted = await this.copy(template)
      await inClient(counted, (client) => client.query(watch(0)))
      await migrate(counted)
      const statements = await inClient(counted, (client) =>
        client.query('SELECT CASE WHEN is_called THEN last_value ELSE 0 END::int AS count FROM drill.statements'),
      )
      this.starts.push({ name: release?.name ?? 'empty', template, held, statements: statements.rows[0].count })
    }
  }
}

/** What a trial may spoil, for the proof. */
type Spoil = (url: string) => Promise<unknown>

/** Migrates, ended at a statement (0: not at all), then again; what is wrong afterwards. */
async function migrateEnded(ground: Ground, start: Start, endAt: number, spoil?: Spoil): Promise<string[]> {
  const url = await ground.copy(start.template)
  const failures: string[] = []
  if (endAt > 0) {
    await inClient(url, (client) => client.query(watch(endAt)))
    const ended = await migrate(url).then(
      () => 'it went through',
      () => null,
    )
    if (ended !== null) failures.push(ended)
    await inClient(url, (client) => client.query(unwatch))
    // Without the list of migrations there must be nothing.
    const between = await describeWhole(url).catch(() => describeSchema(url))
    const whole = between.length === 0 || ground.schemas.some((schema) => differences(between, schema).length === 0)
    if (!whole) failures.push('a migration is there in part')
  }
  await migrate(url)
  await spoil?.(url)
  const wrong = differences(await describeWhole(url), ground.schemas.at(-1) ?? [])
  if (wrong.length > 0) failures.push(`the schema is not that of a fresh install: ${wrong.slice(0, 3).join('; ')}`)
  failures.push(...(await changedSince(url, start.held)))
  if ((await migrate(url)).length > 0) failures.push('a second run found something to do')
  return failures
}

async function trials(count: number, { seed, progress }: DrillOptions, spoil?: Spoil): Promise<DrillResult> {
  const server = await startTemporaryDatabase()
  try {
    const ground = new Ground(server)
    await ground.prepare()
    const plain = ground.starts.map((start) => ({ start, endAt: 0 }))
    const ends = ground.starts.flatMap((start) =>
      Array.from({ length: start.statements }, (_, at) => ({ start, endAt: at + 1 })),
    )
    const random = seeded(seed)
    const shuffled = ends.map((one) => ({ one, at: random.next() })).sort((a, b) => a.at - b.at)
    const tries = [...plain, ...shuffled.map(({ one }) => one)].slice(0, Math.max(plain.length, count))
    const failures: string[] = []
    for (const [index, { start, endAt }] of tries.entries()) {
      const found = await migrateEnded(ground, start, endAt, spoil)
      failures.push(...found.map((one) => `From ${start.name}, ended at statement ${endAt}: ${one}.`))
      if (index % 10 === 9) progress(`${index + 1} of ${tries.length}`)
    }
    const figures = {
      'states to migrate from': ground.starts.map(({ name }) => name).join(', '),
      'statements of each': ground.starts.map(({ statements }) => statements).join(', '),
      'ended in the middle': tries.filter(({ endAt }) => endAt > 0).length,
      'statements not tried': plain.length + ends.length - tries.length,
      'facts of the schema compared': ground.schemas.at(-1)?.length ?? 0,
    }
    return { tries: tries.length, reached: tries.length, failures, figures }
  } finally {
    await server.stop()
  }
}

const run = (sql: string) => (url: string) => inClient(url, (client) => client.query(sql))

export const drill: Drill = {
  id: 'r11',
  title: 'Migrations from each released version, ended at each statement and run again',
  fullCount: 200,
  minimum: 6,
  mustReach: 1,
  run: (count, options) => trials(count, options),
  async planted(options) {
    return [
      { fault: 'none', result: await trials(1, options) },
      {
        fault: 'another default',
        result: await trials(1, options, run('ALTER TABLE "Listing" ALTER "version" SET DEFAULT 2')),
      },
      { fault: 'a trigger less', result: await trials(1, options, run('DROP TRIGGER "auditIsKept" ON "AuditEvent"')) },
      {
        fault: 'a changed row',
        result: await trials(1, options, run(`UPDATE "Provider" SET name = name || ' '`)),
      },
    ]
  },
}
