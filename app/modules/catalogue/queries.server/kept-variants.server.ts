import { readPrepared } from '../../../lib/db.server'
import type { Language } from '../../../lib/language'
import type { DeliveryModel } from '../../criteria/entries/basics'
import { optionLabel } from '../../criteria/words'

/** A variant as an address, a cookie or a file names it. */
export interface VariantRef {
  /** Slug of its listing, a former one too. */
  slug: string
  delivery: DeliveryModel
  /** Number of the snapshot it was seen in, `null` where that is not known. */
  number: number | null
}

/** How a variant stands today against the snapshot it was seen in. */
export type VariantState =
  | { kind: 'current' }
  /** Published anew since. */
  | { kind: 'changed' }
  | { kind: 'withdrawn'; on: string; reason: string | null }
  /** The listing is still there, its snapshot has no such variant any more. */
  | { kind: 'gone' }

/** What is known today of a variant that somebody has named before. */
export interface KeptVariant {
  /** `null` where the snapshot shown today has no such variant. */
  variantId: string | null
  /** The listing's slug today. */
  slug: string
  name: string
  provider: string
  delivery: DeliveryModel
  deliveryName: string
  /** Number of the snapshot that is shown today. */
  number: number
  /** As it was named. */
  asked: VariantRef
  state: VariantState
}

interface Row {
  position: number
  slug: string
  state: 'published' | 'withdrawn'
  withdrawnOn: string | null
  reason: { de: string; en: string } | null
  number: number
  name: string
  provider: string
  variantId: string | null
}

/**
 * What became of variants that were named before, in the order of `refs`, with one statement however many they are.
 * `unknown`: those whose slug no listing was ever published under.
 */
export async function listKeptVariants(
  refs: readonly VariantRef[],
  language: Language,
): Promise<{ variants: KeptVariant[]; unknown: VariantRef[] }> {
  const found = new Map((await rowsOf(refs)).map((row) => [row.position, row]))
  const variants: KeptVariant[] = []
  const unknown: VariantRef[] = []
  for (const [index, ref] of refs.entries()) {
    const row = found.get(index + 1)
    if (row) variants.push(keptVariant(ref, row, language))
    else unknown.push(ref)
  }
  return { variants, unknown }
}

function keptVariant(ref: VariantRef, row: Row, language: Language): KeptVariant {
  const { variantId, slug, name, provider, number } = row
  return {
    variantId,
    slug,
    name,
    provider,
    delivery: ref.delivery,
    deliveryName: optionLabel(language, 'delivery', ref.delivery),
    number,
    asked: ref,
    state: stateOf(ref, row, language),
  }
}

function stateOf(ref: VariantRef, row: Row, language: Language): VariantState {
  if (row.state === 'withdrawn' && row.withdrawnOn !== null) {
    return { kind: 'withdrawn', on: row.withdrawnOn, reason: row.reason?.[language] ?? null }
  }
  if (row.variantId === null) return { kind: 'gone' }
  return { kind: ref.number === null || ref.number === row.number ? 'current' : 'changed' }
}

/** Only what a list of variants needs is read of the snapshots, each of which is a large document. */
function rowsOf(refs: readonly VariantRef[]): Promise<Row[]> {
  if (refs.length === 0) return Promise.resolve([])
  const slugs = refs.map(({ slug }) => slug)
  const deliveries: string[] = refs.map(({ delivery }) => delivery)
  return readPrepared<Row>(keptStatement, [slugs, deliveries])
}

const keptStatement = {
  name: 'kept-variants',
  text: `SELECT asked."position"::int AS "position", listing."slug", listing."state"::text AS "state",
      to_char(listing."withdrawnOn", 'YYYY-MM-DD') AS "withdrawnOn", listing."withdrawnReason" AS "reason",
      snapshot."number", snapshot."document" #>> '{listing,name}' AS "name",
      snapshot."document" #>> '{provider,name}' AS "provider",
      (SELECT variant ->> 'id' FROM jsonb_array_elements(snapshot."document" -> 'variants') AS variant
        WHERE variant ->> 'delivery' = asked."delivery") AS "variantId"
    FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked("slug", "delivery", "position")
    JOIN "Listing" AS listing ON listing."id" = COALESCE(
      (SELECT "id" FROM "Listing" WHERE "slug" = asked."slug" AND "publishedSnapshotId" IS NOT NULL),
      (SELECT "listingId" FROM "SlugRedirect" WHERE "slug" = asked."slug"))
    JOIN "ListingSnapshot" AS snapshot ON snapshot."id" = listing."publishedSnapshotId"
    WHERE listing."state" IN ('published', 'withdrawn')`,
}
