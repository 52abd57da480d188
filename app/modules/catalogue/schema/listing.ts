import { z } from 'zod'
import { isCalendarDate } from '../../../lib/calendar-date'
import type { PlainMap } from '../../../lib/publiccode/plain-value'
import { plainText, textPair, webAddress } from '../../../lib/text-schema'
import type { Answers } from '../../criteria/answer'
import { answersSchema } from '../../criteria/answers-schema'
import { type DeliveryModel, deliveryModels } from '../../criteria/entries/basics'
import { registry } from '../../criteria/registry'

const day = z.string().refine(isCalendarDate, 'date')

export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('provider') }),
  z.strictObject({ kind: z.literal('operator') }),
  z.strictObject({
    kind: z.literal('publiccode'),
    repository: webAddress.nullable(),
    file: plainText(300, 1),
  }),
  z.strictObject({
    kind: z.literal('repository'),
    repository: webAddress.refine((address) => address.startsWith('https://'), 'url'),
    file: plainText(300, 1),
    commit: z.string().regex(/^[0-9a-f]{40}$/),
  }),
])

export const evidenceSchema = z
  .strictObject({
    grade: z.enum(['S', 'D', 'C', 'X']),
    title: textPair(200),
    issuer: plainText(200).optional(),
    issuedOn: day,
    validUntil: day.optional(),
    url: webAddress.optional(),
    visibility: z.enum(['public', 'buyers', 'organisation']).default('public'),
    state: z.enum(['offered', 'accepted', 'refused']),
    reason: textPair(300).optional(),
  })
  .refine(({ state, reason }) => state !== 'refused' || reason !== undefined, { message: 'reason', path: ['reason'] })

export const answerSchema = z.strictObject({
  criterion: z.string(),
  value: z.unknown(),
  statedOn: day,
  source: sourceSchema,
  evidence: z.array(evidenceSchema).default([]),
})
export type AnswerInput = z.infer<typeof answerSchema>

/** Checks the values of a list of answers against the registry's schema of that subject; each criterion at most once. */
const answersOf = (subject: 'listing' | 'variant' | 'provider') =>
  z.array(answerSchema).superRefine((answers, context) => {
    const values: Record<string, unknown> = {}
    for (const { criterion, value } of answers) {
      if (criterion in values) context.addIssue({ code: 'custom', message: 'double', path: [criterion] })
      values[criterion] = value
    }
    const result = answersSchema(registry, subject).safeParse(values)
    if (!result.success)
      for (const issue of result.error.issues)
        context.addIssue({ code: 'custom', message: issue.message, path: issue.path })
  })

export const providerAnswersSchema = answersOf('provider')
export const listingAnswersSchema = answersOf('listing')
export const variantAnswersSchema = answersOf('variant')

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

/** At most ten features of about ten words: the cheapest device against stuffing an entry with keywords. */
const features = z.array(plainText(120, 2)).max(10)
const languageTag = z.string().regex(/^[a-z]{2,8}$/)

/** Data of a file. It is passed on as it is: a copy key by key would lose a key named `__proto__`. */
const fileData = z.custom<PlainMap>((value) => isFileData(value) && !Array.isArray(value) && typeof value === 'object')

function isFileData(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  return typeof value === 'object' && Object.values(value).every(isFileData)
}

export const publiccodeSchema = z.strictObject({
  /** Version of the standard as the file names it, `null` = none. */
  version: z.string().max(40).nullable(),
  readOn: day,
  document: fileData,
  /** Keys that no criterion asks for, or that say more than it. */
  kept: z.array(z.string()).max(20_000),
})
export type KeptFile = z.infer<typeof publiccodeSchema>

const draftFields = z.strictObject({
  slug: slugSchema,
  name: plainText(120, 1),
  summary: textPair(500),
  features: z.strictObject({ de: features, en: features }),
  /** Languages of summary and features where they are not those of the page: nothing is translated by machine. */
  written: z.strictObject({ de: languageTag, en: languageTag }).optional(),
  /** What a publiccode.yml says beyond the answers (`publiccode/takeover`). */
  publiccode: publiccodeSchema.optional(),
  origin: z.enum(['provider', 'public_sources']),
  invented: z.boolean().default(false),
  confirmedOn: day,
  answers: listingAnswersSchema,
  variants: z
    .array(z.strictObject({ delivery: z.enum(deliveryModels), answers: variantAnswersSchema }))
    .min(1)
    .max(deliveryModels.length)
    .refine((list) => new Set(list.map(({ delivery }) => delivery)).size === list.length, 'double'),
  references: z
    .array(
      z.strictObject({
        name: plainText(160, 2),
        /** Key in `regions`; population and place are copied so that a snapshot stands alone. */
        municipality: plainText(60).optional(),
        population: z.int().min(0).optional(),
        latitude: z.number().min(-90).max(90).optional(),
        longitude: z.number().min(-180).max(180).optional(),
        since: z.int().min(1990).max(2100).optional(),
        use: textPair(300).optional(),
        confirmedOn: day.optional(),
        source: sourceSchema,
      }),
    )
    .max(200)
    .default([]),
})
/** Who keeps an entry says its features in both languages; public sources say what they say. */
export const listingDraftSchema = draftFields.refine(
  ({ origin, features: { de, en } }) => origin !== 'provider' || (de.length > 0 && de.length === en.length),
  { message: 'same-length', path: ['features', 'en'] },
)
export type ListingDraft = z.infer<typeof listingDraftSchema>

/** A use of the solution as a snapshot keeps it. */
export interface ReferenceEntry {
  name: string
  population: number | null
  latitude: number | null
  longitude: number | null
  since: number | null
  use: { de: string; en: string } | null
  confirmedOn: string | null
  source: z.infer<typeof sourceSchema>
}

/** The whole listing as published: never changed afterwards. Answers of every visibility; `publicView` strips it. */
export interface SnapshotDocument {
  format: 1
  listing: {
    id: string
    slug: string
    name: string
    summary: { de: string; en: string }
    features: { de: string[]; en: string[] }
    /** Languages the texts are written in, where they are not those of the page. */
    written?: { de: string; en: string }
    origin: 'provider' | 'public_sources'
    invented: boolean
    confirmedOn: string
  }
  provider: {
    id: string
    slug: string
    name: string
    origin: 'provider' | 'public_sources'
    invented: boolean
    answers: Answers
  }
  answers: Answers
  variants: { id: string; delivery: DeliveryModel; answers: Answers }[]
  references: ReferenceEntry[]
  /** What the project's publiccode.yml says beyond the answers. */
  publiccode?: KeptFile
}
