import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import { berlinDate } from '../../../lib/clock'
import { inTransaction, type Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import type { FunctionId } from '../../criteria/functions'
import type { StandardId } from '../../criteria/standards'
import type { ReadDecision } from '../schema/import-form'
import type { AnswerInput } from '../schema/listing'
import { setListingAnswers } from './answer.server'
import { requireEditor } from './editor.server'
import { publishListing } from './publish.server'

/** What somebody accepts for a file that waits. */
export interface Acceptance {
  /** The main one first; empty leaves the functions of the draft as they are. */
  functions: readonly FunctionId[]
  standards: readonly StandardId[]
}

/** The import with its listing, locked until the transaction ends. */
async function lockedImport(transaction: Transaction, id: string) {
  await transaction.$queryRaw`SELECT 1 FROM "PubliccodeImport" WHERE "id" = ${id}::uuid FOR UPDATE`
  const row = await transaction.publiccodeImport.findUnique({
    where: { id },
    select: { listingId: true, listing: { select: { version: true } } },
  })
  if (!row) throw new AppError('notFound', `no import ${id}`)
  return row
}

/**
 * Publishes the draft of an import with the suggestions that were accepted; these are said to be the operator's
 * classification. Refused while required answers are missing. Returns the listing's slug.
 */
export async function publishImport(
  transaction: Transaction,
  actor: Actor,
  id: string,
  { functions, standards }: Acceptance,
  now: Date,
): Promise<string> {
  requireEditor(actor)
  const { listingId, listing } = await lockedImport(transaction, id)
  const statedOn = berlinDate(now)
  const answer = (criterion: string, value: unknown): AnswerInput => ({
    criterion,
    value,
    statedOn,
    source: { kind: 'operator' },
    evidence: [],
  })
  const answers = [
    ...(functions.length > 0 ? [answer('functions', functions), answer('mainFunction', functions[0])] : []),
    ...(standards.length > 0
      ? [
          answer(
            'standards',
            standards.map((standard) => ({ standard, version: null, role: 'both', claim: 'claimed', url: null })),
          ),
        ]
      : []),
  ]
  if (answers.length > 0) {
    await setListingAnswers(transaction, actor, { listingId, expected: listing.version }, answers)
  }
  const number = await publishListing(transaction, actor, listingId)
  await transaction.publiccodeImport.update({
    where: { id },
    data: { state: 'published', decidedAt: now, reason: null, changes: [] },
  })
  await recordAudit(transaction, actor, {
    action: 'publiccode.publish',
    entity: 'listing',
    entityId: listingId,
    details: { import: id, snapshot: number },
  })
  const { slug } = await transaction.listing.findUniqueOrThrow({ where: { id: listingId }, select: { slug: true } })
  return slug
}

/** Refuses an import; its draft stays, and a new reading with news brings it back. */
export async function refuseImport(
  transaction: Transaction,
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  requireEditor(actor)
  const { listingId } = await lockedImport(transaction, id)
  await transaction.publiccodeImport.update({
    where: { id },
    data: { state: 'refused', decidedAt: now, reason: reason === '' ? null : reason },
  })
  await recordAudit(transaction, actor, {
    action: 'publiccode.refuse',
    entity: 'listing',
    entityId: listingId,
    details: { import: id },
  })
}

/**
 * Carries a decision out in a transaction of its own. `missing`: answers that are required and that the file does not
 * give; nothing has changed then.
 */
export async function decideImport(
  actor: Actor,
  id: string,
  decision: ReadDecision,
  now: Date,
): Promise<'done' | 'missing'> {
  try {
    await inTransaction(async (transaction) => {
      if ('publish' in decision) await publishImport(transaction, actor, id, decision.publish, now)
      else await refuseImport(transaction, actor, id, decision.refuse.reason, now)
    })
    return 'done'
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') return 'missing'
    throw error
  }
}
