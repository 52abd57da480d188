import { add, divide, multiply, type Rational, rational } from '../../lib/rational'
import type { Criterion, Level, Objective } from './criterion'
import { objectives, type WeightSet } from './objectives'
import { type Facts, isNotApplicable } from './predicate'
import type { Registry } from './registry'

/** One question of the profile as it stands for a variant. */
export interface ProfileItem {
  criterion: Criterion
  applicable: boolean
  /** Chosen option, `null` = not stated. */
  value: string | null
  /** Whether evidence counts for it today. */
  evidenced: boolean
}

/**
 * A level is the lowest one any applicable answer allows, so it is "at most": criteria of the framework are left out.
 * `unknown`: an answer that could limit it is missing.
 */
export type LevelResult = { level: Level } | { unknown: number } | { notApplicable: true }

export interface Scored {
  /** Exact points 0 to 100, `null` when no question applies. */
  score: Rational | null
  level: LevelResult
}

export interface ObjectiveResult {
  objective: Objective
  declared: Scored
  evidenced: Scored
  items: readonly ProfileItem[]
}

/** A question that holds the level down, the answer given, and the next answer that would allow more. */
export interface Binding {
  criterion: Criterion
  value: string
  level: Level
  lift: string | null
}

export interface SovereigntyProfile {
  objectives: readonly ObjectiveResult[]
  declared: Scored
  evidenced: Scored
  /** Questions at the overall declared level; empty while that level is unknown or 4. */
  binding: readonly Binding[]
  /** Applicable questions without an answer. */
  gaps: readonly Criterion[]
  applicable: number
  answered: number
  evidencedCount: number
  /** Answers that somebody gave, computed ones left out. 0 = nobody said anything. */
  stated: number
}

/** Shares of what counts: everything answered, or only what is evidenced. */
type Basis = 'declared' | 'evidenced'

/** The questions of the profile with what is known of a variant; computed questions take their value from the facts. */
export function profileItems(registry: Registry, facts: Facts, evidenced: ReadonlySet<string>): ProfileItem[] {
  return objectives.flatMap((objective) =>
    registry.objective(objective).map((criterion) => {
      const value = facts[criterion.id]
      return {
        criterion,
        applicable: !isNotApplicable(criterion, facts, registry),
        value: typeof value === 'string' ? value : null,
        evidenced: evidenced.has(criterion.id),
      }
    }),
  )
}

/**
 * Scores and levels of a variant. Method: points of an objective = sum of its answers' points / number of applicable
 * questions (not stated counts 0); total = weighted mean over the objectives that apply; level = minimum.
 * Modelled on the EU Cloud Sovereignty Framework's annex of June 2026; no certification.
 */
export function sovereigntyProfile(items: readonly ProfileItem[], weightSet: WeightSet): SovereigntyProfile {
  const results = objectives.map((objective) => {
    const own = items.filter(({ criterion }) => criterion.sovereignty?.objective === objective)
    return { objective, declared: scored(own, 'declared'), evidenced: scored(own, 'evidenced'), items: own }
  })
  const applicable = items.filter((item) => item.applicable)
  const declared = overall(results, 'declared', weightSet)
  return {
    objectives: results,
    declared,
    evidenced: overall(results, 'evidenced', weightSet),
    binding: bindingOf(applicable, declared.level),
    gaps: applicable.filter(({ value }) => value === null).map(({ criterion }) => criterion),
    applicable: applicable.length,
    answered: applicable.filter(({ value }) => value !== null).length,
    evidencedCount: applicable.filter((item) => counts(item, 'evidenced')).length,
    stated: applicable.filter(({ value, criterion }) => value !== null && !criterion.computed).length,
  }
}

/** The short profile over the core questions alone; never mixed or ranked with full ones. */
export function quickProfile(items: readonly ProfileItem[], weightSet: WeightSet): SovereigntyProfile {
  return sovereigntyProfile(
    items.filter(({ criterion }) => criterion.core),
    weightSet,
  )
}

function counts(item: ProfileItem, basis: Basis): boolean {
  return item.applicable && item.value !== null && (basis === 'declared' || item.evidenced)
}

function option(item: ProfileItem) {
  return item.criterion.options?.find(({ value }) => value === item.value)
}

function scored(items: readonly ProfileItem[], basis: Basis): Scored {
  const applicable = items.filter((item) => item.applicable)
  if (applicable.length === 0) return { score: null, level: { notApplicable: true } }
  let points = 0
  let lowest: Level = 4
  let missing = 0
  for (const item of applicable) {
    if (!counts(item, basis)) {
      if (item.criterion.options?.some(({ level }) => typeof level === 'number')) missing += 1
      continue
    }
    const chosen = option(item)
    points += chosen?.points ?? 0
    if (typeof chosen?.level === 'number' && chosen.level < lowest) lowest = chosen.level
  }
  return { score: rational(points, applicable.length), level: missing > 0 ? { unknown: missing } : { level: lowest } }
}

function overall(results: readonly ObjectiveResult[], basis: Basis, weightSet: WeightSet): Scored {
  let weighted = rational(0)
  let weights = 0
  let unknown = 0
  let lowest: Level = 4
  for (const result of results) {
    const { score, level } = result[basis]
    if (score === null) continue
    const weight = weightSet.weights[result.objective]
    weighted = add(weighted, multiply(score, rational(weight)))
    weights += weight
    if ('unknown' in level) unknown += level.unknown
    else if ('level' in level && level.level < lowest) lowest = level.level
  }
  if (weights === 0) return { score: null, level: { notApplicable: true } }
  return { score: divide(weighted, rational(weights)), level: unknown > 0 ? { unknown } : { level: lowest } }
}

function bindingOf(items: readonly ProfileItem[], level: LevelResult): Binding[] {
  if (!('level' in level) || level.level === 4) return []
  return items.flatMap((item) => {
    const chosen = option(item)
    if (item.value === null || chosen?.level !== level.level) return []
    const lift = item.criterion.options?.find((other) => typeof other.level === 'number' && other.level > level.level)
    return [{ criterion: item.criterion, value: item.value, level: level.level, lift: lift?.value ?? null }]
  })
}
