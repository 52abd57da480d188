import { berlinDate } from '../../../lib/clock'
import { database, type Transaction } from '../../../lib/db.server'
import { comparisonSchema, keyPattern, type StoredComparison } from '../schema/comparison'
import type { FrozenDocument } from '../schema/frozen'

/** Berlin midnight as the database's days are compared with. */
const today = (now: Date) => new Date(`${berlinDate(now)}T00:00:00Z`)

/** The comparison of a key; `null` where there is none, or its last day is over. */
export async function readComparison(
  transaction: Pick<Transaction, 'comparison'>,
  key: string,
  now: Date,
): Promise<StoredComparison | null> {
  if (!keyPattern.test(key)) return null
  const row = await transaction.comparison.findFirst({ where: { key, expiresOn: { gte: today(now) } } })
  if (!row) return null
  const { id, version, variants, dropped, requirements, search, municipality } = row
  return { id, key, version, ...comparisonSchema.parse({ variants, dropped, requirements, search, municipality }) }
}

/** `readComparison` on the database itself. */
export const findComparison = (key: string, now: Date): Promise<StoredComparison | null> =>
  readComparison(database(), key, now)

/** A frozen comparison as it was stored, with its checksum and its last day. */
export interface FrozenComparison {
  key: string
  document: FrozenDocument
  hash: string
  /** ISO 8601 in UTC. */
  frozenAt: string
  expiresOn: string | null
}

/** The frozen comparison of a key; `null` where there is none, or its last day is over. */
export async function findFrozenComparison(key: string, now: Date): Promise<FrozenComparison | null> {
  if (!keyPattern.test(key)) return null
  const row = await database().frozenComparison.findFirst({
    where: { key, OR: [{ expiresOn: null }, { expiresOn: { gte: today(now) } }] },
  })
  return (
    row && {
      key,
      document: row.document as unknown as FrozenDocument,
      hash: row.hash,
      frozenAt: row.frozenAt.toISOString(),
      expiresOn: row.expiresOn?.toISOString().slice(0, 10) ?? null,
    }
  )
}
