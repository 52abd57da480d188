import type { Registry } from '../../criteria/registry'
import { minimumChoice, predicateOf, tokensOf } from '../../needs/schema/minimum'
import {
  demandable,
  leastWeight,
  mostRequirements,
  mostWeight,
  type Requirement,
  type Strength,
  standardWeight,
} from '../../needs/schema/requirement'

/** One requirement as it stands in the form, with whatever was typed. */
export interface RequirementRow {
  criterion: string
  strength: Strength
  tokens: readonly string[]
  weight: string
}

export type RowProblem = 'minimum' | 'limit' | 'range' | 'date' | 'weight'
export interface RowError {
  criterion: string
  problem: RowProblem
}

/** What the form can be sent for. `facets`, `preset` and `add` only add rows; nothing is stored before `save`. */
export type FormIntent =
  | { kind: 'save' }
  | { kind: 'facets' }
  | { kind: 'preset'; preset: string }
  | { kind: 'add'; criterion: string }
  | { kind: 'remove'; criterion: string }

const longestField = 2_000
const mostTokens = 200

interface SentForm {
  get(name: string): unknown
  getAll(name: string): unknown[]
}

const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestField) : '')

/** Names of a row's fields. */
export const fieldNames = (criterion: string) => ({
  strength: `art.${criterion}`,
  minimum: `min.${criterion}`,
  weight: `gewicht.${criterion}`,
})

/** The row of a requirement. */
export function rowOf({ criterion, strength, weight, predicate }: Requirement, registry: Registry): RequirementRow {
  return { criterion, strength, tokens: tokensOf(registry.get(criterion), predicate), weight: String(weight) }
}

/** A row that nothing has been typed into yet. */
export const newRow = (criterion: string): RequirementRow => ({
  criterion,
  strength: 'must',
  tokens: [],
  weight: String(standardWeight),
})

/** The rows that were sent, in their order, of known criteria, each once; everything as it was typed. */
export function readRows(form: SentForm, registry: Registry): RequirementRow[] {
  const known = demandable(registry)
  const ids = [...new Set(form.getAll('kriterium').map(text))].filter((id) => known.has(id)).slice(0, mostRequirements)
  return ids.map((criterion) => {
    const names = fieldNames(criterion)
    const tokens = form.getAll(names.minimum).slice(0, mostTokens).map(text)
    return {
      criterion,
      strength: text(form.get(names.strength)) === 'should' ? 'should' : 'must',
      tokens: tokens.map((token) => token.trim()).filter((token) => token !== ''),
      weight: text(form.get(names.weight)).trim(),
    }
  })
}

/** What the form was sent for; saving where a button is not known. */
export function readIntent(form: SentForm, registry: Registry): FormIntent {
  const remove = text(form.get('entfernen'))
  if (remove !== '') return { kind: 'remove', criterion: remove }
  const [kind, preset = ''] = text(form.get('tun')).split(':')
  if (kind === 'filter') return { kind: 'facets' }
  if (kind === 'paket') return { kind: 'preset', preset }
  if (kind === 'hinzufuegen') {
    const criterion = text(form.get('neu'))
    return { kind: 'add', criterion: demandable(registry).has(criterion) ? criterion : '' }
  }
  return { kind: 'save' }
}

/** The requirements of rows, or everything that is wrong with them, in the order of the form. */
export function checkRows(
  rows: readonly RequirementRow[],
  registry: Registry,
): { requirements: Requirement[] } | { errors: RowError[] } {
  const errors: RowError[] = []
  const requirements = rows.flatMap(({ criterion, strength, tokens, weight }): Requirement[] => {
    const entry = registry.get(criterion)
    const predicate = predicateOf(entry, tokens)
    const number = strength === 'should' ? Number(/^\d{1,3}$/.test(weight) ? weight : Number.NaN) : standardWeight
    const weighs = number >= leastWeight && number <= mostWeight
    if (!predicate) errors.push({ criterion, problem: minimumProblem(entry, tokens) })
    if (!weighs) errors.push({ criterion, problem: 'weight' })
    return predicate && weighs ? [{ criterion, predicate, strength, weight: number }] : []
  })
  return errors.length > 0 ? { errors } : { requirements }
}

function minimumProblem(criterion: Parameters<typeof minimumChoice>[0], [typed = '']: readonly string[]): RowProblem {
  const choice = minimumChoice(criterion)
  if (choice.kind !== 'limit') return 'minimum'
  if (choice.type === 'date') return 'date'
  return /^\d+(?:[.,]\d+)?$/.test(typed) ? 'range' : 'limit'
}
