import type { Actor } from '../../../lib/actor'
import { recordAudit, recordAudits } from '../../../lib/audit.server'
import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { Prisma } from '../../../lib/generated/client'
import { insertRows } from '../../../lib/insert-rows.server'
import { announce, announceAll } from '../../../lib/outbox.server'
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
    const rows = parsed.map((answer) => ({ variantId, ...answerRow(answer) }))
    await insertRows(transaction, 'VariantAnswer', rows)
  } else {
    await transaction.listingAnswer.deleteMany({ where: { listingId, criterion } })
    const rows = parsed.map((answer) => ({ listingId, ...answerRow(answer) }))
    await insertRows(transaction, 'ListingAnswer', rows)
  }
  await insertRows(
    transaction,
    'Evidence',
    parsed.flatMap((answer) =>
      evidenceRows(answer).map((row) => ({ ...row, listingId, variantId: variantId ?? null })),
    ),
  )
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
  await setAnswersOfProviders(transaction, actor, [{ providerId, answers }])
}

/** As `setProviderAnswers`, for many providers at once. */
export async function setAnswersOfProviders(
  transaction: Transaction,
  actor: Actor,
  providers: readonly { providerId: string; answers: AnswerInput[] }[],
): Promise<void> {
  requireEditor(actor)
  const given = providers.flatMap(({ providerId, answers }) =>
    providerAnswersSchema.parse(answers).map((answer) => ({ providerId, answer })),
  )
  const ids = given.map(({ providerId }) => providerId)
  const criteria = given.map(({ answer }) => answer.criterion)
  const replaced = Prisma.sql`("providerId", "criterion") IN (SELECT * FROM unnest(${ids}::uuid[], ${criteria}::text[]))`
  await transaction.$executeRaw`DELETE FROM "ProviderEvidence" WHERE ${replaced}`
  await transaction.$executeRaw`DELETE FROM "ProviderAnswer" WHERE ${replaced}`
  await insertRows(
    transaction,
    'ProviderAnswer',
    given.map(({ providerId, answer }) => ({ providerId, ...answerRow(answer) })),
  )
  await insertRows(
    transaction,
    'ProviderEvidence',
    given.flatMap(({ providerId, answer }) => evidenceRows(answer).map((row) => ({ ...row, providerId }))),
  )
  await recordAudits(
    transaction,
    actor,
    providers.map(({ providerId }) => ({ action: 'provider.answer', entity: 'provider', entityId: providerId })),
  )
  await announceAll(
    transaction,
    'provider',
    providers.map(({ providerId }) => providerId),
  )
}
