import type { Actor } from '../../lib/actor'
import { recordAudit } from '../../lib/audit.server'
import { berlinDate } from '../../lib/clock'
import { inTransaction, type Transaction } from '../../lib/db.server'
import type { DailyJob } from '../../lib/jobs.server'
import { type BarrierReport, reportDays } from './schema'

const dayMilliseconds = 86_400_000
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** Stores a report until 90 days after `now` (Berlin days). The audit event says that one came in, not what it says. Returns the id. */
export async function createBarrierReport(
  transaction: Transaction,
  actor: Actor,
  report: BarrierReport,
  now: Date,
): Promise<string> {
  const deleteAfter = new Date(dateOf(berlinDate(now)).getTime() + reportDays * dayMilliseconds)
  const { id } = await transaction.barrierReport.create({
    data: {
      text: report.text,
      page: report.page,
      address: report.address,
      language: report.language,
      createdAt: now,
      deleteAfter,
    },
    select: { id: true },
  })
  await recordAudit(transaction, actor, { action: 'barrier.report', entity: 'barrierReport', entityId: id })
  return id
}

/** `createBarrierReport` in a transaction of its own. */
export function reportBarrier(actor: Actor, report: BarrierReport, now: Date): Promise<string> {
  return inTransaction((transaction) => createBarrierReport(transaction, actor, report, now))
}

/** Deletes every report whose last day is before the Berlin day of `now`. Returns how many. */
export async function deleteExpiredReports(transaction: Transaction, actor: Actor, now: Date): Promise<number> {
  const today = dateOf(berlinDate(now))
  const deleted = await transaction.$queryRaw<{ id: string }[]>`
    DELETE FROM "BarrierReport" WHERE "deleteAfter" < ${today}::date RETURNING "id"::text`
  for (const { id } of deleted) {
    await recordAudit(transaction, actor, { action: 'barrier.expire', entity: 'barrierReport', entityId: id })
  }
  return deleted.length
}

/** Deletes expired reports. */
export const reportExpiry: DailyJob = {
  name: 'report-expiry',
  run: (now) =>
    inTransaction((transaction) =>
      deleteExpiredReports(transaction, { kind: 'system', program: 'report-expiry' }, now),
    ),
}
