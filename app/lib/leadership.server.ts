import pg from 'pg'
import { log } from './log.server'

/** Whether this process is the one of several that does a certain work. */
export interface Leadership {
  leads(): boolean
  stop(): Promise<void>
}

const retryMilliseconds = 2_000
/** Longest wait for the database: while one attempt waits no other begins. */
const answerWithin = 5_000

/**
 * Lets one process at a time lead, by a lock that the database keeps as long as the connection lasts. A process that
 * cannot lead tries again; when the leader ends or loses the database, another one takes over.
 *
 * @param work names what is led; processes with the same name share one leader
 * @param onLead is called each time this process begins to lead
 */
export async function startLeadership(connection: string, work: string, onLead: () => void): Promise<Leadership> {
  let client: pg.Client | null = null
  let leading = false
  let stopped = false
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
  }, retryMilliseconds)
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
