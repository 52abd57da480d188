import pg from 'pg'
import type { Database } from './db.server'
import { log } from './log.server'

/** Whether this process is the one of several that does a certain work. */
export interface Leadership {
  leads(): boolean
  stop(): Promise<void>
}

/** Pause between two attempts, and the longest wait for the database in one, in milliseconds. */
interface Pauses {
  retryAfter: number
  answerWithin: number
}

/**
 * Lets one process at a time lead, by a lock that the database keeps as long as the connection lasts. A process that
 * cannot lead tries again; when the leader ends or loses the database, another one takes over.
 *
 * @param work names what is led; processes with the same name share one leader
 * @param onLead is called each time this process begins to lead
 */
export async function startLeadership(
  connection: string,
  work: string,
  onLead: () => void,
  { retryAfter, answerWithin }: Pauses = { retryAfter: 2_000, answerWithin: 5_000 },
): Promise<Leadership> {
  let client: pg.Client | null = null
  let leading = false
  let stopped = false
  /** While one attempt waits no other begins. */
  let attempting = false
  const connect = async (): Promise<pg.Client> => {
    const next = new pg.Client({
      connectionString: connection,
      application_name: 'marktlotse-leader',
      keepAlive: true,
      connectionTimeoutMillis: answerWithin,
      query_timeout: answerWithin,
    })
    // The end of an earlier connection may be told late.
    const lose = () => {
      if (client !== next) return
      client = null
      leading = false
    }
    next.on('error', lose)
    next.on('end', lose)
    await next.connect()
    return next
  }
  const attempt = async () => {
    if (leading || stopped) return
    client ??= await connect()
    const asked = client
    try {
      const { rows } = await asked.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [work])
      leading = rows[0]?.held === true && client === asked
    } catch (error) {
      client = null
      asked.end().catch(() => undefined)
      throw error
    }
    if (leading) onLead()
  }
  const ask = async () => {
    attempting = true
    await attempt().catch((error) => log.warn({ error }, 'leadership could not be asked for'))
    attempting = false
  }
  let running = ask()
  await running
  const timer = setInterval(() => {
    if (!attempting) running = ask()
  }, retryAfter)
  timer.unref()
  return {
    leads: () => leading,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      leading = false
      await client?.end().catch(() => undefined)
    },
  }
}

/** Whether any process leads that work now. Takes no lock, so that it keeps nobody from leading. */
export async function isLed(database: Database, work: string): Promise<boolean> {
  const [row] = await database.$queryRaw<{ led: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM pg_locks
      WHERE locktype = 'advisory' AND objsubid = 1 AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND ((classid::bigint << 32) | objid::bigint) = hashtextextended(${work}, 0)
    ) AS led`
  return row?.led ?? false
}
