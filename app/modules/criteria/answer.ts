import { z } from 'zod'
import { isCalendarDate } from '../../lib/calendar-date'
import { plainText, textPair, webAddress } from '../../lib/text-schema'
import type { Criterion, Grade, Visibility } from './criterion'
import { isLicenceExpression, longestExpression } from './licence'
import { claimLevels, standardIds, standardRoles } from './standards'

/**
 * Where a value comes from. A `repository` source was read by the operator at that commit and counts as checked on its
 * date; `publiccode` is what a project says of itself in a file of that repository; `operator` is a classification by
 * the marketplace's operator.
 */
export type AnswerSource =
  | { kind: 'provider' }
  | { kind: 'operator' }
  | { kind: 'publiccode'; repository: string | null; file: string }
  | { kind: 'repository'; repository: string; file: string; commit: string }

export interface Evidence {
  id: string
  grade: Grade
  title: { de: string; en: string }
  issuer: string | null
  issuedOn: string
  validUntil: string | null
  url: string | null
  visibility: Visibility
  state: 'offered' | 'accepted' | 'refused'
  reason: { de: string; en: string } | null
}

/** What was said on one criterion, by whom, when, and what proves it. Dates are `YYYY-MM-DD`. */
export interface Answer {
  value: AnswerValue
  statedOn: string
  source: AnswerSource
  evidence: readonly Evidence[]
}

export interface StandardClaim {
  standard: string
  version: string | null
  role: (typeof standardRoles)[number]
  claim: (typeof claimLevels)[number]
  /** Public document or test report; needed from `documented` on. */
  url: string | null
}

export interface ProprietaryPart {
  name: { de: string; en: string }
  why: { de: string; en: string } | null
  replaceable: boolean | null
}

export type AnswerValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { de: string; en: string }
  | readonly StandardClaim[]
  | readonly ProprietaryPart[]

/** Answers by criterion id; absent = not stated. */
export type Answers = Readonly<Record<string, Answer | undefined>>

const calendarDate = z.string().refine(isCalendarDate, 'date')

const oneOf = (values: readonly string[]) => z.string().refine((value) => values.includes(value), 'option')

/** The schema of an answer's value; the consumer behind every form, import and stored answer. */
export function valueSchema(criterion: Criterion): z.ZodType<AnswerValue> {
  const values = criterion.options?.map(({ value }) => value) ?? []
  const bounded = (schema: z.ZodNumber) =>
    schema.min(criterion.min ?? Number.MIN_SAFE_INTEGER).max(criterion.max ?? Number.MAX_SAFE_INTEGER)
  switch (criterion.type) {
    case 'one':
    case 'scale':
      return oneOf(values)
    case 'many':
      return z
        .array(oneOf(values))
        .min(criterion.min ?? 0)
        .max(criterion.max ?? values.length)
        .refine((list) => new Set(list).size === list.length, 'double')
    case 'boolean':
      return z.boolean()
    case 'number':
      return bounded(z.number())
    case 'money':
      return bounded(z.int()).min(0)
    case 'text':
      return textPair(criterion.max ?? 500, 0)
    case 'url':
      return webAddress
    case 'date':
      return calendarDate
    case 'spdx':
      return z.string().max(longestExpression).refine(isLicenceExpression, 'licence')
    case 'country':
      return z.string().regex(/^[A-Z]{2}$/)
    case 'standard':
      return z
        .array(
          z
            .strictObject({
              standard: oneOf(standardIds),
              version: plainText(40).nullable().default(null),
              role: z.enum(standardRoles),
              claim: z.enum(claimLevels),
              url: webAddress.nullable().default(null),
            })
            .refine(({ claim, url }) => claim === 'claimed' || url !== null, { message: 'claim-url', path: ['url'] }),
        )
        .max(standardIds.length)
        .refine((list) => new Set(list.map(({ standard }) => standard)).size === list.length, 'double')
    case 'part':
      return z
        .array(
          z.strictObject({
            name: textPair(120),
            why: textPair(300).nullable().default(null),
            replaceable: z.boolean().nullable().default(null),
          }),
        )
        .max(50)
  }
}
