import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from './db.server'
import { log } from './log.server'
import { type OutboxEntry, type OutboxPosition, outboxAge, readOutbox } from './outbox.server'

const batch = 500
const pollMilliseconds = 500
/** Who measures this process does not wait for a silent database longer than so many milliseconds. */
const longestAsking = 1_000

/** Keeps reading the outbox until stopped. */
export interface Follower {
  position(): OutboxPosition
  /**
   * Seconds that the oldest entry has been waiting for this process; where the database does not answer within a second,
   * since it was last read.
   */
  age(): Promise<number>
  stop(): Promise<void>
}

/**
 * Calls `handle` with new entries, in order, one batch at a time. A notification of the database wakes it at once, a
 * regular look catches what a lost connection missed. A batch that fails is tried again at the next look.
 */
export function followOutbox(
  database: Database,
  connection: string,
  from: OutboxPosition,
  handle: (entries: readonly OutboxEntry[]) => Promise<void>,
): Follower {
  let position = from
  let readAt = performance.now()
  let stopped = false
  let running: Promise<void> | null = null
  let again = false
  let listener: pg.Client | null = null

  const drain = async () => {
    do {
      again = false
      const entries = await readOutbox(database, position, batch)
      const last = entries.at(-1)
      readAt = performance.now()
      if (!last || stopped) continue
      await handle(entries)
      position = last.position
      again ||= entries.length === batch
    } while (again && !stopped)
  }
  const wake = () => {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = drain()
      .catch((error) => log.error({ error }, 'outbox could not be read'))
      .finally(() => {
        running = null
        if (again) wake()
      })
  }
  const listen = async () => {
    const client = new pg.Client({ connectionString: connection, application_name: 'marktlotse-outbox' })
    client.on('notification', wake)
    // The end of an earlier connection may be told late.
    const lose = () => {
      if (listener === client) listener = null
    }
    client.on('error', lose)
    client.on('end', lose)
    await client.connect()
    try {
      await client.query('LISTEN outbox')
    } catch (error) {
      client.end().catch(() => undefined)
      throw error
    }
    if (stopped) await client.end()
    else listener = client
  }
  let connecting = false
  const look = () => {
    wake()
    if (listener || connecting) return
    connecting = true
    listen()
      .catch((error) => log.warn({ error }, 'no notifications from the database, looking regularly instead'))
      .finally(() => {
        connecting = false
      })
  }
  look()
  const timer = setInterval(look, pollMilliseconds)
  return {
    position: () => position,
    age: async () => {
      const asked = outboxAge(database, position).catch(() => null)
      const late = sleep(longestAsking, null, { ref: false })
      return (await Promise.race([asked, late])) ?? (performance.now() - readAt) / 1_000
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      await listener?.end().catch(() => undefined)
    },
  }
}
