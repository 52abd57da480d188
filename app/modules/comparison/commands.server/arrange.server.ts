import type { Actor } from '../../../lib/actor'
import { inTransaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { listVariantRefs } from '../../catalogue/queries.server/variant-sheets.server'
import { findComparison } from '../queries.server/stored.server'
import { mostVariants } from '../schema/comparison'
import { parseEntry } from '../schema/shortlist'
import { setVariants, takeBack } from './change.server'

/**
 * What the buttons of a stored comparison's page do: move a column (`variant`, `to`), take a dropped variant in again
 * (`back`), or one that was removed without a reason (`restore`, `at`). Anything else is refused as `invalid`.
 */
export async function arrangeComparison(
  actor: Actor,
  key: string,
  form: { get(name: string): unknown },
  now: Date,
): Promise<void> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, 200) : ''
  }
  const stored = await findComparison(key, now)
  if (!stored) throw new AppError('notFound', 'no such comparison')
  const target = { key, version: Number(text('version')) || 0 }
  const back = text('back')
  if (back !== '') {
    if (!stored.dropped.some(({ variantId }) => variantId === back)) throw new AppError('invalid', 'not dropped')
    await inTransaction((transaction) => takeBack(transaction, actor, target, back, now))
    return
  }
  const variants = [...stored.variants]
  const restored = parseEntry(text('restore'))
  if (restored) {
    const [ref] = await listVariantRefs([restored])
    if (!ref) throw new AppError('invalid', 'no such variant')
    if (variants.length >= mostVariants || variants.some(({ variantId }) => variantId === ref.variantId)) return
    const { listingId, variantId, snapshot } = ref
    variants.splice(position(text('at'), variants.length), 0, {
      listingId,
      variantId,
      number: restored.number ?? snapshot,
    })
  } else {
    const from = variants.findIndex(({ variantId }) => variantId === text('variant'))
    const [moved] = from < 0 ? [] : variants.splice(from, 1)
    if (!moved || !/^[0-7]$/.test(text('to'))) throw new AppError('invalid', 'nothing to arrange')
    variants.splice(position(text('to'), variants.length), 0, moved)
  }
  await inTransaction((transaction) => setVariants(transaction, actor, target, variants, now))
}

const position = (typed: string, most: number) => (/^[0-7]$/.test(typed) ? Math.min(Number(typed), most) : most)
