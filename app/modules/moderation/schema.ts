import { z } from 'zod'
import { type Language, languages } from '../../lib/language'
import { withoutControls } from '../../lib/typed-text'

/** Days that a report is kept, counted from the day it came in. */
export const reportDays = 90

/** Longest description of a barrier, in characters. */
export const reportTextLimit = 5_000
const pageLimit = 500
const addressLimit = 254

const line = (max: number) =>
  z
    .string()
    .transform((text) => withoutControls(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'long'))

/** A barrier somebody met: what happened, on which page, and an e-mail address if an answer is wanted. */
export const barrierReportSchema = z.object({
  text: z
    .string()
    .transform((text) => withoutControls(text).trim())
    .pipe(z.string().min(1, 'missing').max(reportTextLimit, 'long')),
  page: line(pageLimit),
  address: line(addressLimit)
    .pipe(z.union([z.literal(''), z.email('invalid')]))
    .transform((address) => (address === '' ? null : address)),
  language: z.enum(languages),
})
export type BarrierReport = z.infer<typeof barrierReportSchema>

/** A stored report as the operator reads it; days are `YYYY-MM-DD`. */
export interface StoredReport extends BarrierReport {
  id: string
  createdAt: string
  deleteAfter: string
}

/** Fields of the form, in the order of the page; also the ids of the inputs. */
export const reportFields = ['text', 'page', 'address'] as const
export type ReportField = (typeof reportFields)[number]
export type ReportValues = Record<ReportField, string>
/** What is wrong with a field. */
export type ReportProblem = 'missing' | 'long' | 'invalid'
export type ReportErrors = Partial<Record<ReportField, ReportProblem>>

const problems: readonly string[] = ['missing', 'long', 'invalid'] satisfies ReportProblem[]

/**
 * Reads the submitted form. With errors, `values` holds everything as typed, so that nothing is lost. Fields that are
 * absent count as empty, a file in place of text too.
 */
export function readReportForm(
  form: { get(name: string): unknown },
  language: Language,
): { report: BarrierReport } | { errors: ReportErrors; values: ReportValues } {
  const typed = (field: ReportField) => {
    const value = form.get(field)
    return typeof value === 'string' ? value : ''
  }
  const values = { text: typed('text'), page: typed('page'), address: typed('address') }
  const result = barrierReportSchema.safeParse({ ...values, language })
  if (result.success) return { report: result.data }
  const errors: ReportErrors = {}
  for (const { path, message } of result.error.issues) {
    const field = reportFields.find((name) => name === path[0])
    if (field) errors[field] ??= problems.includes(message) ? (message as ReportProblem) : 'invalid'
  }
  return { errors, values }
}

/** The page a form is opened for: a path of this site, else nothing. */
export function reportedPage(parameters: URLSearchParams): string {
  const page = (parameters.get('seite') ?? '').slice(0, 500)
  return /^\/(?![/\\])[^\p{Cc}\p{Cs}]*$/u.test(page) ? page : ''
}
