import type { Language } from '../../../lib/language'
import type { ComparisonSheet } from './sheet'

/** What a frozen comparison keeps: the whole sheet in both languages, so that no later change of code or data reaches it. */
export interface FrozenDocument {
  format: 1
  sheets: Record<Language, ComparisonSheet>
}

/** A change of one answer since a comparison was frozen; empty lines = nothing was or is stated. */
export interface AnswerChange {
  label: string
  before: string
  after: string
}

/** What has happened to a compared variant since. `missing`: it is in no published listing any more. */
export interface ColumnChange {
  name: string
  deliveryName: string
  state: 'offered' | 'withdrawn' | 'gone' | 'missing'
  /** Numbers of the snapshot then and now. */
  number: { before: number; after: number | null }
  answers: readonly AnswerChange[]
}
