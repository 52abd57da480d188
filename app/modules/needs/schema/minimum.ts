import { isCalendarDate } from '../../../lib/calendar-date'
import type { Criterion, Predicate } from '../../criteria/criterion'
import { type FacetValue, facetValues, notStatedToken } from '../../criteria/facet-model'
import type { FacetCriterion } from '../../criteria/registry'

/**
 * How a minimum is put: `one` or `several` of the offered values, or a typed limit. Money is typed in euros, days as
 * `YYYY-MM-DD`.
 */
export type MinimumChoice =
  | { kind: 'one'; values: readonly FacetValue[] }
  | { kind: 'several'; joint: 'any' | 'all'; values: readonly FacetValue[] }
  | { kind: 'limit'; operator: 'atLeast' | 'atMost'; type: 'number' | 'money' | 'date' }

const no = 'nein'

/** What a buyer may demand of a criterion. Follows from its type, as its facet does; criteria without a facet have one too. */
export function minimumChoice(criterion: Criterion): MinimumChoice {
  const { id, type } = criterion
  const logic = criterion.facet?.logic ?? (type === 'money' ? 'most' : 'least')
  const facet = criterion.facet ?? { parameter: '', logic, order: 0 }
  const offered = () =>
    facetValues({ ...criterion, facet } as FacetCriterion).filter(({ token }) => token !== notStatedToken)
  switch (type) {
    case 'number':
    case 'money':
    case 'date':
      return { kind: 'limit', operator: logic === 'most' ? 'atMost' : 'atLeast', type }
    case 'one':
      return { kind: 'several', joint: 'any', values: offered() }
    case 'many':
    case 'standard':
      return { kind: 'several', joint: logic === 'all' ? 'all' : 'any', values: offered() }
    case 'boolean':
      return {
        kind: 'one',
        values: [...offered(), { token: no, predicate: { criterion: id, operator: 'is', value: false } }],
      }
    default:
      return { kind: 'one', values: offered() }
  }
}

/** The demand behind tokens of the offered values or a typed limit; `null` where they are none. */
export function predicateOf(criterion: Criterion, tokens: readonly string[]): Predicate | null {
  const choice = minimumChoice(criterion)
  const [first] = tokens
  if (first === undefined) return null
  if (choice.kind === 'limit') return tokens.length === 1 ? limit(criterion, choice, first) : null
  const known = choice.values.filter(({ token }) => tokens.includes(token))
  if (known.length !== new Set(tokens).size) return null
  if (choice.kind === 'one') return known.length === 1 ? (known[0]?.predicate ?? null) : null
  const value = known.map(({ token }) => token)
  return { criterion: criterion.id, operator: choice.joint === 'all' ? 'allOf' : 'anyOf', value }
}

function limit(
  { id, min, max }: Criterion,
  { operator, type }: Extract<MinimumChoice, { kind: 'limit' }>,
  typed: string,
): Predicate | null {
  if (type === 'date') return isCalendarDate(typed) ? { criterion: id, operator, value: typed } : null
  if (!/^\d{1,9}(?:[.,]\d{1,2})?$/.test(typed)) return null
  const number = Number(typed.replace(',', '.'))
  const value = type === 'money' ? Math.round(number * 100) : number
  return (min !== undefined && value < min) || (max !== undefined && value > max)
    ? null
    : { criterion: id, operator, value }
}

/** The tokens that `predicateOf` reads as this demand. */
export function tokensOf(criterion: Criterion, predicate: Predicate): string[] {
  const choice = minimumChoice(criterion)
  if (choice.kind === 'limit') {
    const value = 'value' in predicate ? predicate.value : ''
    return [choice.type === 'money' ? String(Number(value) / 100) : String(value)]
  }
  if (choice.kind === 'several') return 'value' in predicate ? [...(predicate.value as readonly string[])] : []
  const same = JSON.stringify(predicate)
  return choice.values.filter((entry) => JSON.stringify(entry.predicate) === same).map(({ token }) => token)
}
