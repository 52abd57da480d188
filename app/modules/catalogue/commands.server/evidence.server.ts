import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { announce } from '../../../lib/outbox.server'
import { canReviewEvidence } from '../policy'

/** The operator's verdict on a piece of evidence; a refusal needs its reason. It counts from the next publication on. */
export async function reviewEvidence(
  transaction: Transaction,
  actor: Actor,
  review: {
    listingId: string
    evidenceId: string
    verdict: 'accepted' | 'refused'
    reason?: { de: string; en: string }
    on: string
  },
): Promise<void> {
  if (!canReviewEvidence(actor)) throw new AppError('forbidden', 'actor may not review evidence')
  if (review.verdict === 'refused' && !review.reason) throw new AppError('invalid', 'a refusal needs a reason')
  const { count } = await transaction.evidence.updateMany({
    where: { id: review.evidenceId, listingId: review.listingId },
    data: {
      state: review.verdict,
      reviewedOn: new Date(`${review.on}T00:00:00Z`),
      ...(review.reason ? { reason: review.reason } : {}),
    },
  })
  if (count === 0) throw new AppError('notFound', `no evidence ${review.evidenceId} in listing ${review.listingId}`)
  await recordAudit(transaction, actor, {
    action: `evidence.${review.verdict}`,
    entity: 'evidence',
    entityId: review.evidenceId,
    details: { listing: review.listingId },
  })
  await announce(transaction, 'listing', review.listingId)
}
