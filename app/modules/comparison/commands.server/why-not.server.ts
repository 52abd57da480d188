import type { Actor } from '../../../lib/actor'
import { inTransaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { getComparisonSheet, type OpenedComparison } from '../queries.server/comparison.server'
import type { ComparisonAddress } from '../schema/address'
import type { DroppedVariant } from '../schema/comparison'
import type { ComparisonSheet } from '../schema/sheet'
import { entryToken } from '../schema/shortlist'
import { type MissedMust, missedMusts, readWhyForm, type WhyProblem, type WhyValues } from '../schema/why-form'
import { dropVariant, setVariants } from './change.server'
import { createComparison } from './create.server'

/** The variant that is asked about, and the musts it misses; `null` where it is not compared. */
export async function findCandidate(
  { content }: OpenedComparison,
  variantId: string,
  now: Date,
  place: ComparisonSheet['place'],
) {
  const [de, en] = await Promise.all([
    getComparisonSheet(content, { language: 'de', now, place }),
    getComparisonSheet(content, { language: 'en', now, place }),
  ])
  const at = de.columns.findIndex((column) => column.variantId === variantId)
  const column = de.columns[at]
  return column ? { column, at, missed: missedMusts({ de, en }, variantId) } : null
}

type Candidate = NonNullable<Awaited<ReturnType<typeof findCandidate>>>

/** Where the answer leads: the comparison, with what was removed without a reason; or the form again. */
export type WhyAnswer =
  | { address: ComparisonAddress; removed: { token: string; at: number } | null }
  | { problem: WhyProblem | 'conflict'; values: WhyValues; missed: readonly MissedMust[] }

/** Takes a variant out: with a reason that is kept, or, by mistake taken in, without a trace. */
export async function sendWhyNot(
  actor: Actor,
  opened: OpenedComparison,
  { column, at, missed }: Candidate,
  form: { get(name: string): unknown },
  now: Date,
): Promise<WhyAnswer> {
  const { address, content, stored } = opened
  const { variantId, listingId, name, provider, delivery, slug } = column
  const variants = content.variants.filter((variant) => variant.variantId !== variantId)
  const number = content.variants.find((variant) => variant.variantId === variantId)?.number ?? column.snapshot.number
  const target = { key: stored?.key ?? '', version: Number(form.get('version')) || 0 }
  const values: WhyValues = { choice: String(form.get('grund') ?? ''), text: String(form.get('text') ?? '') }
  try {
    if (form.get('ohne-grund') === '1') {
      const removed = { token: entryToken({ slug, delivery, number }), at }
      const tokens = address.tokens.filter((_, index) => content.variants[index]?.variantId !== variantId)
      if (stored) await inTransaction((transaction) => setVariants(transaction, actor, target, variants, now))
      return { address: { ...address, tokens }, removed }
    }
    const read = readWhyForm(form, missed)
    if ('problem' in read) return { ...read, missed }
    const entry: DroppedVariant = {
      ...{ listingId, variantId, number, name, delivery },
      provider: provider.name,
      reason: read.reason,
    }
    if (!stored) {
      const key = await inTransaction((transaction) =>
        createComparison(transaction, actor, { ...content, variants, dropped: [entry] }, now),
      )
      return { address: { ...address, key }, removed: null }
    }
    await inTransaction((transaction) => dropVariant(transaction, actor, target, entry, now))
    return { address, removed: null }
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { problem: 'conflict', values, missed }
    throw error
  }
}
