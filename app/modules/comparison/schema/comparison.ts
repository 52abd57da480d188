import { z } from 'zod'
import { plainText, textPair } from '../../../lib/text-schema'
import { registry } from '../../criteria/registry'
import { requirementsSchema } from '../../needs/schema/requirement'
import { shortlistLimit } from './shortlist'

/** Most variants that are compared side by side: as many as a shortlist holds. */
export const mostVariants = shortlistLimit
/** Most variants that a comparison remembers as not considered. */
const mostDropped = 40
/** Longest typed reason, in characters. */
export const reasonLimit = 500
/** Months that a comparison is kept, counted from its last change; a frozen one from the day it was frozen. */
export const keptMonths = 24

/** A variant as a comparison holds it: by id, with the number of the snapshot that she saw when she took it in. */
const variantSchema = z.strictObject({ listingId: z.uuid(), variantId: z.uuid(), number: z.int().min(1) })
export type ComparedVariant = z.infer<typeof variantSchema>

/** Reasons that a buyer may choose where no requirement gives one. */
export const reasonChoices = ['function', 'price', 'operation', 'size', 'openness', 'sovereignty', 'effort'] as const

/** Why a variant was not considered: a must that it misses with the answer given, one of the usual reasons, or her own words. */
const reasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('requirement'), line: textPair(1_000), answer: textPair(4_000) }),
  z.strictObject({ kind: z.literal('choice'), choice: z.enum(reasonChoices) }),
  z.strictObject({ kind: z.literal('text'), text: plainText(reasonLimit, 2) }),
])
export type Reason = z.infer<typeof reasonSchema>

const droppedSchema = z.strictObject({
  ...variantSchema.shape,
  name: plainText(120),
  provider: plainText(200),
  delivery: plainText(20),
  reason: reasonSchema,
})
export type DroppedVariant = z.infer<typeof droppedSchema>

/** What of a comparison is stored and may change: nothing about who made it. */
export const comparisonSchema = z.strictObject({
  variants: z.array(variantSchema).max(mostVariants),
  dropped: z.array(droppedSchema).max(mostDropped),
  requirements: requirementsSchema(registry),
  /** Search of the catalogue that it came from, as its canonical parameters. */
  search: z.string().max(4_000),
  /** Key of the municipality that cost is reckoned for, or empty. */
  municipality: z.string().max(60),
})
export type ComparisonContent = z.infer<typeof comparisonSchema>

/** A stored comparison. `version` is its optimistic lock. */
export interface StoredComparison extends ComparisonContent {
  id: string
  key: string
  version: number
}

/** 24 letters of base64url: 144 random bits, so nobody finds a comparison by trying. */
export const keyPattern = /^[A-Za-z0-9_-]{24}$/
