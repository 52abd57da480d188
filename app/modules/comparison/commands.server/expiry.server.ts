import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import { berlinDate } from '../../../lib/clock'
import { inTransaction, type Transaction } from '../../../lib/db.server'
import type { DailyJob } from '../../../lib/jobs.server'

/** Deletes comparisons, frozen ones too, whose last day is before the Berlin day of `now`. Returns how many. */
export async function deleteExpiredComparisons(transaction: Transaction, actor: Actor, now: Date): Promise<number> {
  const expired = { where: { expiresOn: { lt: new Date(`${berlinDate(now)}T00:00:00Z`) } }, select: { id: true } }
  const rows = [
    ...(await transaction.comparison.findMany(expired)).map(({ id }) => ({ id, entity: 'comparison' })),
    ...(await transaction.frozenComparison.findMany(expired)).map(({ id }) => ({ id, entity: 'frozenComparison' })),
  ]
  for (const { id, entity } of rows) {
    if (entity === 'comparison') await transaction.comparison.delete({ where: { id } })
    else await transaction.frozenComparison.delete({ where: { id } })
    await recordAudit(transaction, actor, { action: 'comparison.expire', entity, entityId: id })
  }
  return rows.length
}

/** Deletes expired comparisons. */
export const comparisonExpiry: DailyJob = {
  name: 'comparison-expiry',
  run: (now) =>
    inTransaction((transaction) =>
      deleteExpiredComparisons(transaction, { kind: 'system', program: 'comparison-expiry' }, now),
    ),
}
