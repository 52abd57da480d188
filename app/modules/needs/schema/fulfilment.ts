import { type Rational, rational } from '../../../lib/rational'
import type { Criterion } from '../../criteria/criterion'
import { openness } from '../../criteria/openness'
import { evaluate, type Facts, type Outcome } from '../../criteria/predicate'
import type { Registry } from '../../criteria/registry'
import type { Requirement } from './requirement'

/** What one should adds: `counted` is its weight where it is met, else 0. */
export interface DegreeTerm {
  criterion: string
  weight: number
  outcome: Outcome
  counted: number
}

/**
 * How far the shoulds are met: weight of those met over the weight of all that apply. What is not stated counts nothing
 * yet and stays below the line; `open` is its weight, so that (met + open) / of is the most that answers can still give.
 */
export interface Degree {
  terms: readonly DegreeTerm[]
  met: number
  open: number
  of: number
  value: Rational
}

/** A variant against the requirements of one need. */
export interface Fulfilment {
  /** In the order of the requirements. */
  outcomes: readonly { requirement: Requirement; outcome: Outcome }[]
  musts: { all: number; met: number; open: number; failed: number; notApplicable: number }
  /** `null` where no should applies. */
  degree: Degree | null
}

/** The degree of outcomes with their weights; `null` where none applies. */
export function degreeOf(terms: readonly Omit<DegreeTerm, 'counted'>[]): Degree | null {
  const counted = terms
    .filter(({ outcome }) => outcome !== 'notApplicable')
    .map((term) => ({ ...term, counted: term.outcome === 'met' ? term.weight : 0 }))
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
  const of = sum(counted.map(({ weight }) => weight))
  if (of === 0) return null
  const met = sum(counted.map((term) => term.counted))
  const open = sum(counted.filter(({ outcome }) => outcome === 'notStated').map(({ weight }) => weight))
  return { terms: counted, met, open, of, value: rational(met, of) }
}

/** Asks the one predicate for every requirement. No requirement, nothing to fulfil. */
export function fulfilment(requirements: readonly Requirement[], facts: Facts, registry: Registry): Fulfilment {
  const outcomes = requirements.map((requirement) => ({
    requirement,
    outcome: evaluate(requirement.predicate, facts, registry),
  }))
  const musts = outcomes.filter(({ requirement }) => requirement.strength === 'must')
  const count = (wanted: Outcome) => musts.filter(({ outcome }) => outcome === wanted).length
  return {
    outcomes,
    musts: {
      all: musts.length,
      met: count('met'),
      open: count('notStated'),
      failed: count('notMet'),
      notApplicable: count('notApplicable'),
    },
    degree: degreeOf(
      outcomes
        .filter(({ requirement }) => requirement.strength === 'should')
        .map(({ requirement: { criterion, weight }, outcome }) => ({ criterion, weight, outcome })),
    ),
  }
}

/**
 * The public questions whose answers would settle a requirement that is not stated: its own, or, for a criterion computed
 * from others, those of them that apply and have no answer.
 */
export function openQuestions({ criterion: id }: Requirement, facts: Facts, registry: Registry): string[] {
  const criterion = registry.get(id)
  if (criterion.computed === undefined) return [id]
  return answeredFrom(criterion, facts, registry)
    .filter(
      (part) =>
        part.computed === undefined &&
        evaluate({ criterion: part.id, operator: 'stated' }, facts, registry) === 'notStated',
    )
    .map((part) => part.id)
}

/** The criteria whose answers a computed one is made of. */
function answeredFrom({ id, computed }: Criterion, facts: Facts, registry: Registry): Criterion[] {
  const licence = registry.list({ group: 'openness', asked: true }).filter(({ type }) => type === 'spdx')
  const sovereignty = registry.list({ use: 'enquiry' }).filter((criterion) => criterion.sovereignty)
  switch (computed) {
    case 'objective-level':
      return sovereignty.filter((criterion) => id === `level-${criterion.sovereignty?.objective.toLowerCase()}`)
    case 'presets':
    case 'evidence-share':
      return sovereignty
    case 'openness':
    case 'openness-question':
      // Without a licence there is no step; with one these facts would settle it.
      return [...licence, ...(openness({ ...facts, licence: 'EUPL-1.2' })?.missing ?? []).map(registry.get)]
    case 'licence-family':
      return licence
    default:
      return []
  }
}
