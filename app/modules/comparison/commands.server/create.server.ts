import { randomBytes } from 'node:crypto'
import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import { addMonths } from '../../../lib/calendar-date'
import { berlinDate } from '../../../lib/clock'
import type { Transaction } from '../../../lib/db.server'
import type { Prisma } from '../../../lib/generated/client'
import { type ComparisonContent, comparisonSchema, keptMonths } from '../schema/comparison'

/** An address that nobody finds by trying. */
export const newKey = (): string => randomBytes(18).toString('base64url')

/** Last Berlin day of what was made or changed at `now`. */
export const lastDay = (now: Date): Date => new Date(`${addMonths(berlinDate(now), keptMonths)}T00:00:00Z`)

/** The columns of a comparison's content. */
export function contentColumns(content: ComparisonContent) {
  const { variants, dropped, requirements, search, municipality } = comparisonSchema.parse(content)
  const json = (value: unknown) => value as Prisma.InputJsonValue
  return { variants, dropped: json(dropped), requirements: json(requirements), search, municipality }
}

/** Stores a comparison under a new key, which is returned. The audit event says nothing of what is compared. */
export async function createComparison(
  transaction: Transaction,
  actor: Actor,
  content: ComparisonContent,
  now: Date,
): Promise<string> {
  const { id, key } = await transaction.comparison.create({
    data: { ...contentColumns(content), key: newKey(), createdAt: now, updatedAt: now, expiresOn: lastDay(now) },
    select: { id: true, key: true },
  })
  await recordAudit(transaction, actor, { action: 'comparison.create', entity: 'comparison', entityId: id })
  return key
}
