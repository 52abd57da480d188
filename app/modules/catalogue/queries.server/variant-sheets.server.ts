import { setImmediate as nextTurn } from 'node:timers/promises'
import { database } from '../../../lib/db.server'
import type { DeliveryModel } from '../../criteria/entries/basics'
import { shownDocument } from '../snapshot'
import { type SheetRequest, type SheetSource, type VariantRef, type VariantSheet, variantSheet } from '../variant-sheet'

export type { SheetRequest, VariantRef, VariantSheet }

const day = (moment: Date) => moment.toISOString().slice(0, 10)

/** A variant as an address names it, with the number of the snapshot it was seen in. */
export interface VariantName {
  slug: string
  delivery: DeliveryModel
  number: number | null
}

/**
 * The variants behind names, in their order; former slugs lead to the listing's present one. Names of nothing that was ever
 * published are left out.
 */
export async function listVariantRefs(
  names: readonly VariantName[],
): Promise<(VariantRef & VariantName & { snapshot: number; name: string })[]> {
  if (names.length === 0) return []
  const slugs = names.map(({ slug }) => slug)
  const redirects = await database().slugRedirect.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, listingId: true },
  })
  const rows = await database().listing.findMany({
    where: {
      state: { in: ['published', 'withdrawn'] },
      OR: [{ slug: { in: slugs } }, { id: { in: redirects.map(({ listingId }) => listingId) } }],
    },
    select: {
      id: true,
      slug: true,
      name: true,
      variants: { select: { id: true, delivery: true } },
      publishedSnapshot: { select: { number: true } },
    },
  })
  return names.flatMap(({ slug, delivery, number }) => {
    const id = redirects.find((redirect) => redirect.slug === slug)?.listingId
    const row = rows.find((listing) => listing.slug === slug) ?? rows.find((listing) => listing.id === id)
    const variant = row?.variants.find((entry) => entry.delivery === delivery)
    const snapshot = row?.publishedSnapshot?.number
    return row && variant && snapshot !== undefined
      ? [{ listingId: row.id, variantId: variant.id, slug: row.slug, delivery, number, snapshot, name: row.name }]
      : []
  })
}

/**
 * The sheets of variants in their order, from the database's published snapshots; those of which there is none any more
 * are left out. Two queries, a third one only for variants that their listing has given up.
 */
export async function listVariantSheets(refs: readonly VariantRef[], request: SheetRequest): Promise<VariantSheet[]> {
  if (refs.length === 0) return []
  const rows = await database().listing.findMany({
    where: { id: { in: refs.map(({ listingId }) => listingId) }, state: { in: ['published', 'withdrawn'] } },
    select: {
      id: true,
      slug: true,
      state: true,
      withdrawnOn: true,
      withdrawnReason: true,
      publishedSnapshot: true,
    },
  })
  const sheets: VariantSheet[] = []
  for (const { listingId, variantId } of refs) {
    // Each takes some milliseconds; other requests go on between them.
    await nextTurn()
    const row = rows.find(({ id }) => id === listingId)
    if (!row?.publishedSnapshot) continue
    const withdrawn =
      row.state === 'withdrawn' && row.withdrawnOn
        ? { on: day(row.withdrawnOn), reason: row.withdrawnReason as { de: string; en: string } | null }
        : null
    const source = (snapshot: typeof row.publishedSnapshot & object, gone: boolean): SheetSource => ({
      document: shownDocument(row, snapshot),
      snapshot: {
        id: snapshot.id,
        number: snapshot.number,
        hash: snapshot.hash,
        publishedOn: day(snapshot.createdAt),
      },
      state: withdrawn ? 'withdrawn' : gone ? 'gone' : 'offered',
      withdrawn,
    })
    const sheet =
      variantSheet(source(row.publishedSnapshot, false), variantId, request) ??
      (await lastWith(listingId, variantId).then(
        (last) => last && variantSheet(source(last, true), variantId, request),
      ))
    if (sheet) sheets.push(sheet)
  }
  return sheets
}

/** The newest snapshot of a listing that still has a variant. */
async function lastWith(listingId: string, variantId: string) {
  return database().listingSnapshot.findFirst({
    where: { listingId, document: { path: ['variants'], array_contains: [{ id: variantId }] } },
    orderBy: { number: 'desc' },
  })
}
