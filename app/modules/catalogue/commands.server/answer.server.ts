import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { announce } from '../../../lib/outbox.server'
import { answerRow, evidenceRows } from '../answer-rows.server'
import { type AnswerInput, listingAnswersSchema, providerAnswersSchema, variantAnswersSchema } from '../schema/listing'
import { requireEditor } from './editor.server'

/** Replaces answers of the draft with new ones; answers of other criteria stay. `expected` is the version the writer saw. */
export async function setListingAnswers(
  transaction: Transaction,
  actor: Actor,
  target: { listingId: string; variantId?: string; expected: number },
  answers: AnswerInput[],
): Promise<void> {
  requireEditor(actor)
  const { listingId, variantId, expected } = target
  const parsed = (variantId ? variantAnswersSchema : listingAnswersSchema).parse(answers)
  const { count } = await transaction.listing.updateMany({
    where: { id: listingId, version: expected, ...(variantId ? { variants: { some: { id: variantId } } } : {}) },
    data: { version: { increment: 1 } },
  })
  if (count === 0) throw new AppError('conflict', `listing ${listingId} is not at version ${expected}`)
  const criterion = { in: parsed.map((answer) => answer.criterion) }
  await transaction.evidence.deleteMany({ where: { listingId, variantId: variantId ?? null, criterion } })
  if (variantId) {
    await transaction.variantAnswer.deleteMany({ where: { variantId, criterion } })
    await transaction.variantAnswer.createMany({ data: parsed.map((answer) => ({ variantId, ...answerRow(answer) })) })
  } else {
    await transaction.listingAnswer.deleteMany({ where: { listingId, criterion } })
    await transaction.listingAnswer.createMany({ data: parsed.map((answer) => ({ listingId, ...answerRow(answer) })) })
  }
  await transaction.evidence.createMany({
    data: parsed.flatMap((answer) =>
      evidenceRows(answer).map((row) => ({ listingId, variantId: variantId ?? null, ...row })),
    ),
  })
  await recordAudit(transaction, actor, {
    action: 'listing.answer',
    entity: 'listing',
    entityId: listingId,
    details: { criteria: parsed.map((answer) => answer.criterion).join(' '), variant: variantId ?? null },
  })
  await announce(transaction, 'listing', listingId)
}

/** Writes a provider's answers about itself, replacing those of the same criteria. They enter a listing when it is published. */
export async function setProviderAnswers(
  transaction: Transaction,
  actor: Actor,
  providerId: string,
  answers: AnswerInput[],
): Promise<void> {
  requireEditor(actor)
  const parsed = providerAnswersSchema.parse(answers)
  const criterion = { in: parsed.map((answer) => answer.criterion) }
  await transaction.providerEvidence.deleteMany({ where: { providerId, criterion } })
  await transaction.providerAnswer.deleteMany({ where: { providerId, criterion } })
  await transaction.providerAnswer.createMany({ data: parsed.map((answer) => ({ providerId, ...answerRow(answer) })) })
  await transaction.providerEvidence.createMany({
    data: parsed.flatMap((answer) => evidenceRows(answer).map((row) => ({ providerId, ...row }))),
  })
  await recordAudit(transaction, actor, { action: 'provider.answer', entity: 'provider', entityId: providerId })
  await announce(transaction, 'provider', providerId)
}
