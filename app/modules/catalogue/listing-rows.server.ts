import { randomUUID } from 'node:crypto'
import type { NewRow } from '../../lib/insert-rows.server'
import { timeOrderedId } from '../../lib/time-ordered-id.server'
import { answerRow, date, evidenceRows } from './answer-rows.server'
import type { ListingDraft } from './schema/listing'

/** A draft as the rows of its tables, with ids of their own. */
export type ListingRows = ReturnType<typeof listingRows>

/** The rows of a checked draft, in the order in which they can be inserted. `now` is when it is written. */
export function listingRows(providerId: string, draft: ListingDraft, now: Date) {
  const { answers, variants, references, confirmedOn, written, publiccode, ...texts } = draft
  const listingId = timeOrderedId()
  const own = variants.map((variant, position) => ({ ...variant, variantId: randomUUID(), position }))
  const listing = {
    ...texts,
    id: listingId,
    providerId,
    confirmedOn: date(confirmedOn),
    written: written ?? null,
    publiccode: publiccode ?? null,
    updatedAt: now,
  } satisfies NewRow<'Listing'>
  return {
    listing,
    answers: answers.map((answer) => ({ listingId, ...answerRow(answer) })) satisfies NewRow<'ListingAnswer'>[],
    variants: own.map(({ variantId, delivery, position }) => ({
      id: variantId,
      listingId,
      delivery,
      position,
    })) satisfies NewRow<'Variant'>[],
    variantAnswers: own.flatMap((variant) =>
      variant.answers.map((answer) => ({ variantId: variant.variantId, ...answerRow(answer) })),
    ) satisfies NewRow<'VariantAnswer'>[],
    evidence: [{ variantId: null, answers }, ...own].flatMap(({ variantId, answers }) =>
      answers.flatMap((answer) => evidenceRows(answer).map((row) => ({ ...row, listingId, variantId }))),
    ) satisfies NewRow<'Evidence'>[],
    references: references.map((entry) => ({
      id: timeOrderedId(),
      listingId,
      name: entry.name,
      municipality: entry.municipality ?? null,
      population: entry.population ?? null,
      latitude: entry.latitude ?? null,
      longitude: entry.longitude ?? null,
      since: entry.since ?? null,
      use: entry.use ?? null,
      confirmedOn: entry.confirmedOn ? date(entry.confirmedOn) : null,
      source: entry.source,
    })) satisfies NewRow<'Reference'>[],
  }
}

/** The rows of many drafts, table by table. */
export const joinedRows = (drafts: readonly ListingRows[]) => ({
  listings: drafts.map(({ listing }) => listing),
  answers: drafts.flatMap(({ answers }) => answers),
  variants: drafts.flatMap(({ variants }) => variants),
  variantAnswers: drafts.flatMap(({ variantAnswers }) => variantAnswers),
  evidence: drafts.flatMap(({ evidence }) => evidence),
  references: drafts.flatMap(({ references }) => references),
})
