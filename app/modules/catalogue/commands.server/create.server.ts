import { randomUUID } from 'node:crypto'
import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import type { Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import type { Prisma } from '../../../lib/generated/client'
import { announce } from '../../../lib/outbox.server'
import { answerRow, evidenceRows } from '../answer-rows.server'
import { type ListingDraft, listingDraftSchema } from '../schema/listing'
import { requireEditor } from './editor.server'

/** Creates a draft with its variants, answers, evidence and references. Returns the new id. */
export async function createListing(
  transaction: Transaction,
  actor: Actor,
  providerId: string,
  draft: ListingDraft,
): Promise<string> {
  requireEditor(actor)
  const { answers, variants, references, slug, confirmedOn, written, publiccode, ...rest } =
    listingDraftSchema.parse(draft)
  const taken = await transaction.slugRedirect.findUnique({ where: { slug }, select: { slug: true } })
  if (taken) throw new AppError('conflict', `slug ${slug} belonged to another listing`)
  const { id } = await transaction.listing.create({
    data: {
      ...rest,
      slug,
      providerId,
      confirmedOn: new Date(`${confirmedOn}T00:00:00Z`),
      ...(written ? { written } : {}),
      ...(publiccode ? { publiccode: publiccode as unknown as Prisma.InputJsonValue } : {}),
    },
    select: { id: true },
  })
  await transaction.listingAnswer.createMany({
    data: answers.map((answer) => ({ listingId: id, ...answerRow(answer) })),
  })
  const rows = variants.map((variant, position) => ({ ...variant, id: randomUUID(), position }))
  await transaction.variant.createMany({
    data: rows.map((variant) => ({
      id: variant.id,
      listingId: id,
      delivery: variant.delivery,
      position: variant.position,
    })),
  })
  await transaction.variantAnswer.createMany({
    data: rows.flatMap((variant) => variant.answers.map((answer) => ({ variantId: variant.id, ...answerRow(answer) }))),
  })
  await transaction.evidence.createMany({
    data: [
      ...answers.flatMap((answer) => evidenceRows(answer).map((row) => ({ listingId: id, ...row }))),
      ...rows.flatMap((variant) =>
        variant.answers.flatMap((answer) =>
          evidenceRows(answer).map((row) => ({ listingId: id, variantId: variant.id, ...row })),
        ),
      ),
    ],
  })
  await transaction.reference.createMany({
    data: references.map(
      ({ confirmedOn: confirmed, municipality, population, latitude, longitude, since, use, name, source }) => ({
        listingId: id,
        name,
        municipality: municipality ?? null,
        population: population ?? null,
        latitude: latitude ?? null,
        longitude: longitude ?? null,
        since: since ?? null,
        ...(use ? { use } : {}),
        confirmedOn: confirmed ? new Date(`${confirmed}T00:00:00Z`) : null,
        source,
      }),
    ),
  })
  await recordAudit(transaction, actor, {
    action: 'listing.create',
    entity: 'listing',
    entityId: id,
    details: { slug },
  })
  await announce(transaction, 'listing', id)
  return id
}
