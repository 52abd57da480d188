import { cleanTyped } from '../../../lib/typed-text'
import { type Reason, reasonChoices, reasonLimit } from './comparison'
import type { ComparisonSheet } from './sheet'

/** The form as it was sent: the chosen reason and the typed text. */
export interface WhyValues {
  choice: string
  text: string
}
export type WhyProblem = 'missing' | 'text' | 'long'

/** A missed must as a reason that can be chosen, in both languages. */
export interface MissedMust {
  criterion: string
  line: { de: string; en: string }
  answer: { de: string; en: string }
}

/** The musts that a variant misses. `sheets` are the same comparison in both languages. */
export function missedMusts(sheets: Record<'de' | 'en', ComparisonSheet>, variantId: string): MissedMust[] {
  const failed = (sheet: ComparisonSheet) =>
    sheet.columns.find((column) => column.variantId === variantId)?.verdict?.failed ?? []
  return failed(sheets.de).map(({ criterion, line, answer }, index) => {
    const english = failed(sheets.en)[index]
    return {
      criterion,
      line: { de: line, en: english?.line ?? line },
      answer: { de: answer || '–', en: english?.answer || '–' },
    }
  })
}

const mostTyped = 5_000

/** Reads why a variant is not considered. With a problem, `values` holds everything as it was typed. */
export function readWhyForm(
  form: { get(name: string): unknown },
  missed: readonly MissedMust[],
): { reason: Reason } | { problem: WhyProblem; values: WhyValues } {
  const typed = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, mostTyped) : ''
  }
  const values = { choice: typed('grund'), text: typed('text') }
  const must = missed.find(({ criterion }) => values.choice === `muss:${criterion}`)
  if (must) return { reason: { kind: 'requirement', line: must.line, answer: must.answer } }
  const choice = reasonChoices.find((id) => values.choice === id)
  if (choice) return { reason: { kind: 'choice', choice } }
  const text = cleanTyped(values.text)
  // Her own words are a reason also where she chose none of the others.
  if (values.choice !== 'text' && text === '') return { problem: 'missing', values }
  if (text.length < 2) return { problem: 'text', values }
  if (text.length > reasonLimit) return { problem: 'long', values }
  return { reason: { kind: 'text', text } }
}
