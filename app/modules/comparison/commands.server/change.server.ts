import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import type { Requirement } from '../../needs/schema/requirement'
import { readComparison } from '../queries.server/stored.server'
import {
  type ComparedVariant,
  type ComparisonContent,
  type DroppedVariant,
  mostVariants,
  type StoredComparison,
} from '../schema/comparison'
import { contentColumns, lastDay } from './create.server'

/** Which comparison, and the version that the writer saw. */
export interface ComparisonTarget {
  key: string
  version: number
}

/**
 * Writes what `change` makes of the content and moves the last day. Refused as `notFound` or, when somebody has changed it
 * since the writer saw it, as `conflict`.
 */
async function changeComparison(
  transaction: Transaction,
  actor: Actor,
  { key, version }: ComparisonTarget,
  now: Date,
  action: string,
  change: (stored: StoredComparison) => Partial<ComparisonContent>,
): Promise<void> {
  const stored = await readComparison(transaction, key, now)
  if (!stored) throw new AppError('notFound', 'no such comparison')
  const { variants, dropped, requirements, search, municipality } = { ...stored, ...change(stored) }
  const { count } = await transaction.comparison.updateMany({
    where: { id: stored.id, version },
    data: {
      ...contentColumns({ variants, dropped, requirements, search, municipality }),
      version: { increment: 1 },
      updatedAt: now,
      expiresOn: lastDay(now),
    },
  })
  if (count === 0) throw new AppError('conflict', `comparison ${stored.id} is not at version ${version}`)
  await recordAudit(transaction, actor, { action, entity: 'comparison', entityId: stored.id })
}

/** Replaces the requirements. */
export const setRequirements = (
  transaction: Transaction,
  actor: Actor,
  target: ComparisonTarget,
  requirements: readonly Requirement[],
  now: Date,
): Promise<void> =>
  changeComparison(transaction, actor, target, now, 'comparison.requirements', () => ({ requirements }))

/** Replaces the compared variants: their order, or one more or less. */
export const setVariants = (
  transaction: Transaction,
  actor: Actor,
  target: ComparisonTarget,
  variants: ComparedVariant[],
  now: Date,
): Promise<void> => changeComparison(transaction, actor, target, now, 'comparison.variants', () => ({ variants }))

/** Takes a variant out, keeping why. */
export const dropVariant = (
  transaction: Transaction,
  actor: Actor,
  target: ComparisonTarget,
  entry: DroppedVariant,
  now: Date,
): Promise<void> =>
  changeComparison(transaction, actor, target, now, 'comparison.drop', ({ variants, dropped }) => ({
    variants: variants.filter(({ variantId }) => variantId !== entry.variantId),
    dropped: [...dropped.filter(({ variantId }) => variantId !== entry.variantId), entry],
  }))

/** Takes a dropped variant in again, as the last one; its reason goes. Refused as `conflict` when there is no room. */
export const takeBack = (
  transaction: Transaction,
  actor: Actor,
  target: ComparisonTarget,
  variantId: string,
  now: Date,
): Promise<void> =>
  changeComparison(transaction, actor, target, now, 'comparison.takeBack', ({ variants, dropped }) => {
    const entry = dropped.find((other) => other.variantId === variantId)
    if (!entry) throw new AppError('notFound', `no dropped variant ${variantId}`)
    if (variants.length >= mostVariants) throw new AppError('conflict', 'the comparison is full')
    const { listingId, number } = entry
    return {
      variants: [...variants, { listingId, variantId, number }],
      dropped: dropped.filter((other) => other !== entry),
    }
  })
