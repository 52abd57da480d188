import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import { canonicalHash } from '../../../lib/canonical-json.server'
import { inTransaction, type Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import type { Prisma } from '../../../lib/generated/client'
import type { Language } from '../../../lib/language'
import type { FrozenDocument } from '../schema/frozen'
import type { ComparisonSheet } from '../schema/sheet'
import { lastDay, newKey } from './create.server'

/** Keeps a comparison as it stands, in both languages, under a key of its own, which is returned. Nothing is ever written to it again. */
export async function freezeComparison(
  transaction: Transaction,
  actor: Actor,
  sheets: Record<Language, ComparisonSheet>,
  now: Date,
): Promise<string> {
  if (sheets.de.columns.length === 0) throw new AppError('invalid', 'nothing is compared')
  const document: FrozenDocument = { format: 1, sheets }
  const { id, key } = await transaction.frozenComparison.create({
    data: {
      key: newKey(),
      document: document as unknown as Prisma.InputJsonValue,
      hash: canonicalHash(document),
      frozenAt: now,
      expiresOn: lastDay(now),
    },
    select: { id: true, key: true },
  })
  await recordAudit(transaction, actor, { action: 'comparison.freeze', entity: 'frozenComparison', entityId: id })
  return key
}

/** `freezeComparison` in a transaction of its own. */
export const freeze = (actor: Actor, sheets: Record<Language, ComparisonSheet>, now: Date): Promise<string> =>
  inTransaction((transaction) => freezeComparison(transaction, actor, sheets, now))
