import type { AnswerValue, StandardClaim } from './answer'
import { countryGroups } from './countries'
import type { Criterion, Predicate } from './criterion'
import type { Registry } from './registry'
import { type ClaimLevel, claimLevels } from './standards'

export type { Predicate }

/** Not stated is not no, and not applicable is neither. */
export type Outcome = 'met' | 'notMet' | 'notStated' | 'notApplicable'

/** What is known of one variant: answered and computed values by criterion id; absent = not stated. */
export type Facts = Readonly<Record<string, AnswerValue | undefined>>

/** Whether the criterion does not apply to what is known. */
export function isNotApplicable(criterion: Criterion, facts: Facts, registry: Registry): boolean {
  return criterion.naIf?.some((condition) => evaluate(condition, facts, registry) === 'met') ?? false
}

/** Answers a demand. `met` only when a stated value fulfils it. */
export function evaluate(predicate: Predicate, facts: Facts, registry: Registry): Outcome {
  const criterion = registry.get(predicate.criterion)
  if (isNotApplicable(criterion, facts, registry)) return 'notApplicable'
  const value = facts[criterion.id]
  if (predicate.operator === 'notStated') return value === undefined ? 'met' : 'notMet'
  if (value === undefined) return 'notStated'
  return fulfils(criterion, predicate, value) ? 'met' : 'notMet'
}

function fulfils(
  criterion: Criterion,
  predicate: Exclude<Predicate, { operator: 'notStated' }>,
  value: AnswerValue,
): boolean {
  switch (predicate.operator) {
    case 'stated':
      return true
    case 'notStated':
      return false
    case 'none':
      return Array.isArray(value) && value.length === 0
    case 'some':
      return Array.isArray(value) && value.length > 0
    case 'is':
      return typeof predicate.value === 'boolean' ? value === predicate.value : found(criterion, value, predicate.value)
    case 'anyOf':
      return predicate.value.some((wanted) => found(criterion, value, wanted))
    case 'allOf':
      return predicate.value.every((wanted) => found(criterion, value, wanted))
    case 'atLeast':
      return rank(criterion, value) >= rank(criterion, predicate.value)
    case 'atMost':
      return rank(criterion, value) <= rank(criterion, predicate.value)
  }
}

/** Position on the criterion's scale; numbers, amounts and days are their own position. `NaN` compares as not fulfilled. */
function rank(criterion: Criterion, value: AnswerValue): number {
  if (criterion.type === 'scale') {
    const position = criterion.options?.findIndex((option) => option.value === value) ?? -1
    return position < 0 ? Number.NaN : position
  }
  if (criterion.type === 'date') return typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return typeof value === 'number' ? value : Number.NaN
}

function found(criterion: Criterion, value: AnswerValue, wanted: string): boolean {
  switch (criterion.type) {
    case 'standard':
      return (value as readonly StandardClaim[]).some((claim) => claimTokens(claim).includes(wanted))
    case 'country':
      return value === wanted || (countryGroups[wanted]?.includes(value as string) ?? false)
    case 'many':
      return (value as readonly string[]).some((chosen) => covers(criterion, chosen, wanted))
    default:
      return typeof value === 'string' && covers(criterion, value, wanted)
  }
}

function covers(criterion: Criterion, chosen: string, wanted: string): boolean {
  return (
    chosen === wanted || (criterion.options?.find(({ value }) => value === chosen)?.implies?.includes(wanted) ?? false)
  )
}

/** A claim answers to the bare standard and to every claim level up to its own: `mqtt`, `mqtt.documented`. */
export function claimTokens({ standard, claim }: { standard: string; claim: ClaimLevel }): string[] {
  const reached = claimLevels.slice(1, claimLevels.indexOf(claim) + 1)
  return [standard, ...reached.map((level) => `${standard}.${level}`)]
}

/**
 * All demands together: `notMet` as soon as one is not met, else `notStated` as soon as one is not stated;
 * demands that do not apply are passed over, and if none applies the whole does not.
 */
export function evaluateAll(predicates: readonly Predicate[], facts: Facts, registry: Registry): Outcome {
  const outcomes = predicates
    .map((predicate) => evaluate(predicate, facts, registry))
    .filter((outcome) => outcome !== 'notApplicable')
  if (outcomes.length === 0) return 'notApplicable'
  if (outcomes.includes('notMet')) return 'notMet'
  return outcomes.includes('notStated') ? 'notStated' : 'met'
}
