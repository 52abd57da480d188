import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { runningServer } from '../../../../../prisma/embedded/cluster'
import { clusterFolder } from '../../../../../prisma/embedded/place'
import { embeddedFolder } from '../../../commands/open-database'
import { databaseOf } from '../../house/data-folder'

/** Something that happens to the database while visitors read and write. */
export interface DatabaseFault {
  name: string
  /** Makes it happen and ends it again. Returns whether the marketplace has met it. */
  happen(dataFolder: string): Promise<boolean>
  /** Largest share of answers that may be 503; what is tried again in the marketplace is seldom refused. */
  refusals: number
}

/** As administrator of the embedded server, whose settings its owner may not change. */
async function asAdministrator<T>(dataFolder: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(databaseOf(dataFolder))
  const { administrator } = JSON.parse(readFileSync(join(embeddedFolder(dataFolder), 'passwords.json'), 'utf8'))
  url.username = 'postgres'
  url.password = administrator
  const client = new pg.Client({ connectionString: url.href })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

async function restart(dataFolder: string): Promise<boolean> {
  const cluster = clusterFolder(embeddedFolder(dataFolder))
  const before = runningServer(cluster)
  if (before === null) throw new Error('There is no database server to restart.')
  process.kill(before.pid, 'SIGINT')
  const until = performance.now() + 30_000
  for (let now = runningServer(cluster); !(now?.ready && now.pid !== before.pid); now = runningServer(cluster)) {
    if (performance.now() > until) throw new Error('The database server was not started again.')
    await sleep(20)
  }
  return true
}

/** Sessions that wait for a table, of those only that hold another one as well where one is named. */
async function waitingFor(client: pg.Client, table: string, holding?: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_locks AS w WHERE NOT w.granted AND w.relation = $1::regclass
     AND ($2::text IS NULL OR EXISTS (SELECT FROM pg_locks AS h
       WHERE h.granted AND h.pid = w.pid AND h.relation = $2::regclass AND h.mode = 'RowExclusiveLock'))`,
    [`"${table}"`, holding === undefined ? null : `"${holding}"`],
  )
  return rows[0]?.count ?? 0
}

/** Holds tables that every page and form needs, for longer than a statement or the wait for a connection may take. */
const hold = (table: string, milliseconds: number) => (dataFolder: string) =>
  asAdministrator(dataFolder, async (client) => {
    await client.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`)
    await sleep(milliseconds)
    const waiting = await waitingFor(client, table)
    await client.query('ROLLBACK')
    return waiting > 0
  })

/** Refuses every write of the audit log but each so manieth, as PostgreSQL does when two transactions contradict each other. */
export const refuseWrites = (code: string, letThrough: number, milliseconds: number) => (dataFolder: string) =>
  asAdministrator(dataFolder, async (client) => {
    await client.query(`CREATE SEQUENCE "drillCount"; GRANT USAGE ON "drillCount" TO PUBLIC;
      CREATE FUNCTION "drillRefuses"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('"drillCount"') % ${letThrough} <> 0 THEN RAISE EXCEPTION 'drill' USING ERRCODE = '${code}'; END IF;
        RETURN NEW; END $$;
      CREATE TRIGGER "drillRefuses" BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION "drillRefuses"()`)
    await sleep(milliseconds)
    const { rows } = await client.query<{ refused: boolean }>(`SELECT is_called AS refused FROM "drillCount"`)
    await client.query('DROP FUNCTION "drillRefuses" CASCADE; DROP SEQUENCE "drillCount"')
    return rows[0]?.refused ?? false
  })

/**
 * A real deadlock: a form has written its report and waits for the audit log, which another session holds; that one asks
 * for the reports then. It waits so long that the form's own transaction notices first and is the victim.
 */
const deadlock = (dataFolder: string) =>
  asAdministrator(dataFolder, async (client) => {
    await client.query(`SET deadlock_timeout = '20s'`)
    let met = false
    for (let round = 0; round < 2; round++) {
      await client.query('BEGIN; LOCK TABLE "AuditEvent" IN SHARE MODE')
      await sleep(400)
      met ||= (await waitingFor(client, 'AuditEvent', 'BarrierReport')) > 0
      await client.query('LOCK TABLE "BarrierReport" IN SHARE MODE')
      await client.query('ROLLBACK')
      await sleep(100)
    }
    return met
  })

export const databaseFaults: readonly DatabaseFault[] = [
  { name: 'restart', happen: restart, refusals: 1 },
  { name: 'pool exhausted and statement timeout', happen: hold('Listing', 4_000), refusals: 1 },
  { name: 'serialization failures', happen: refuseWrites('40001', 2, 1_500), refusals: 0.05 },
  { name: 'deadlocks', happen: deadlock, refusals: 0.05 },
  { name: 'statement timeout of writes', happen: hold('AuditEvent', 3_000), refusals: 1 },
]
