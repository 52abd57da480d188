import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import { berlinDate, type Clock } from '../../../lib/clock'
import { startDaily } from '../../../lib/daily.server'
import { database, inTransaction, type Transaction } from '../../../lib/db.server'
import type { Language } from '../../../lib/language'
import { log } from '../../../lib/log.server'
import { textHits } from '../queries.server/search.server'
import { countedDays, mostTextsPerDay } from '../schema/search-list'
import { type CountedSearch, SearchCounter } from '../search-counter'

const flushMilliseconds = 10_000
const dayMilliseconds = 86_400_000

interface Row extends CountedSearch {
  hits: number
  widened: boolean
}

/**
 * Adds counts to those of a Berlin day. A text that is new on the day comes in only while there is room; a click counts
 * only where the search was counted on that day.
 */
export async function addSearchCounts(rows: readonly Row[], day: string): Promise<void> {
  const column = <Value>(read: (row: Row) => Value) => rows.map(read)
  await database().$executeRaw`
    INSERT INTO "SearchCount" ("day", "language", "text", "searches", "withoutHits", "widened", "hits", "clicks")
    SELECT ${day}::date, fresh."language", fresh."text", fresh."searches", fresh."withoutHits", fresh."widened",
      fresh."hits", fresh."clicks"
    FROM (
      SELECT given.*, known."text" IS NOT NULL AS "isKnown",
        row_number() OVER (PARTITION BY known."text" IS NOT NULL ORDER BY given."language", given."text") AS "place"
      FROM unnest(
        ${column(({ language }) => language)}::text[], ${column(({ text }) => text)}::text[],
        ${column(({ searches }) => searches)}::int[],
        ${column(({ searches, hits }) => (hits === 0 ? searches : 0))}::int[],
        ${column(({ searches, widened }) => (widened ? searches : 0))}::int[],
        ${column(({ hits }) => hits)}::int[], ${column(({ clicks }) => clicks)}::int[]
      ) AS given("language", "text", "searches", "withoutHits", "widened", "hits", "clicks")
      LEFT JOIN "SearchCount" known
        ON known."day" = ${day}::date AND known."language" = given."language" AND known."text" = given."text"
    ) fresh
    WHERE fresh."isKnown" OR (fresh."searches" > 0
      AND fresh."place" <= ${mostTextsPerDay} - (SELECT count(*) FROM "SearchCount" WHERE "day" = ${day}::date))
    ORDER BY fresh."language", fresh."text"
    ON CONFLICT ("day", "language", "text") DO UPDATE SET
      "searches" = "SearchCount"."searches" + excluded."searches",
      "withoutHits" = "SearchCount"."withoutHits" + excluded."withoutHits",
      "widened" = "SearchCount"."widened" + excluded."widened",
      "clicks" = "SearchCount"."clicks" + excluded."clicks",
      "hits" = CASE WHEN excluded."searches" > 0 THEN excluded."hits" ELSE "SearchCount"."hits" END`
}

/** Deletes counts whose last day is over: 90 days after the day they are of. Returns how many rows. */
export async function deleteOldSearchCounts(transaction: Transaction, actor: Actor, now: Date): Promise<number> {
  const before = new Date(Date.parse(`${berlinDate(now)}T00:00:00Z`) - countedDays * dayMilliseconds)
  const { count } = await transaction.searchCount.deleteMany({ where: { day: { lt: before } } })
  if (count > 0) {
    await recordAudit(transaction, actor, {
      action: 'searches.expire',
      entity: 'searchCount',
      entityId: berlinDate(before),
      details: { rows: count },
    })
  }
  return count
}

/** Writes what has come to rest, with the hits that each text has without filters. What cannot be written is dropped. */
async function flush(counter: SearchCounter, now: Date, all = false): Promise<void> {
  const settled = counter.take(now.getTime(), all)
  if (settled.length === 0) return
  const rows: Row[] = []
  for (const one of settled) {
    const { total, widened } = await textHits(one.text, one.language as Language)
    rows.push({ ...one, hits: total, widened })
  }
  await addSearchCounts(rows, berlinDate(now))
}

export interface SearchCounts {
  counter: SearchCounter
  /** Writes what is counted so far, also what has not come to rest. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/**
 * Counts searches of this process until stopped: in memory, written every ten seconds, so that no page waits for it or
 * fails with it. Deletes old counts at once and then daily.
 */
export function startSearchCounts(clock: Clock): SearchCounts {
  const counter = new SearchCounter()
  const actor: Actor = { kind: 'system', program: 'search-counts' }
  let running: Promise<unknown> = Promise.resolve()
  const run = (all = false) => {
    running = running
      .then(() => flush(counter, clock(), all))
      .catch((error) => log.warn({ error }, 'searches could not be counted'))
    return running
  }
  const timer = setInterval(() => run(), flushMilliseconds)
  timer.unref()
  const expiry = startDaily(
    () => inTransaction((transaction) => deleteOldSearchCounts(transaction, actor, clock())),
    'old counts of searches could not be deleted',
  )
  return {
    counter,
    flush: async () => void (await run(true)),
    async stop() {
      clearInterval(timer)
      await run(true)
      await expiry.stop()
    },
  }
}
