import { z } from 'zod'
import type { Predicate } from '../../criteria/predicate'
import { type PresetId, presetIds, presets } from '../../criteria/presets'
import type { Registry } from '../../criteria/registry'
import { predicateOf, tokensOf } from './minimum'

export const strengths = ['must', 'should'] as const
/** A must decides, a should adds to the degree. */
export type Strength = (typeof strengths)[number]

/** One demand of a buyer. `weight` counts for a should, against the weights of the others: whole, 1 to 100. */
export interface Requirement {
  criterion: string
  predicate: Predicate
  strength: Strength
  weight: number
}

/** Most requirements of one need. */
export const mostRequirements = 60
export const leastWeight = 1
export const mostWeight = 100
export const standardWeight = 10

const value = z.union([z.string().max(100), z.number(), z.boolean(), z.array(z.string().max(100)).max(200)])
const stored = z.strictObject({
  criterion: z.string().max(100),
  predicate: z.strictObject({ criterion: z.string().max(100), operator: z.string().max(20), value: value.optional() }),
  strength: z.enum(strengths),
  weight: z.int().min(leastWeight).max(mostWeight),
})

/**
 * Requirements as they were stored or sent: of public criteria, each criterion once, each demand one that the criterion
 * offers. Those of criteria that are retired since stay out.
 */
export function requirementsSchema(registry: Registry): z.ZodType<readonly Requirement[]> {
  return z
    .array(stored)
    .max(mostRequirements)
    .transform((list) =>
      list.flatMap((entry): Requirement[] => {
        const criterion = demandable(registry).get(entry.criterion)
        if (!criterion || entry.predicate.criterion !== entry.criterion) return []
        const predicate = predicateOf(criterion, tokensOf(criterion, entry.predicate as Predicate))
        return predicate ? [{ ...entry, predicate }] : []
      }),
    )
    .refine((list) => new Set(list.map(({ criterion }) => criterion)).size === list.length, 'double')
}

/** Criteria that a requirement may be put on: public ones that are compared, by id, in the registry's order. */
export function demandable(registry: Registry) {
  return new Map(
    registry
      .list({ use: 'compare' })
      .filter(({ visibility }) => visibility === 'public')
      .map((criterion) => [criterion.id, criterion]),
  )
}

const must = (predicate: Predicate): Requirement => ({
  criterion: predicate.criterion,
  predicate,
  strength: 'must',
  weight: standardWeight,
})

/** The demands of a preset, each a must. */
export const presetRequirements = (preset: PresetId): Requirement[] => presets[preset].map(must)

/** What a buyer came with as musts; `left` are criteria whose filter is no demand that a row of the comparison can show. */
export interface FacetRequirements {
  requirements: readonly Requirement[]
  left: readonly string[]
}

/**
 * Makes musts of chosen facet tokens by criterion id. Of limits the loosest counts, as in the catalogue; a preset becomes
 * its demands; "not stated" is no demand.
 */
export function facetRequirements(
  registry: Registry,
  chosen: Readonly<Record<string, readonly string[]>>,
): FacetRequirements {
  const found = new Map<string, Requirement>()
  const left: string[] = []
  const allowed = demandable(registry)
  for (const criterion of registry.facets) {
    const tokens = (chosen[criterion.id] ?? []).filter((token) => token !== '-')
    if (tokens.length === 0) continue
    if (criterion.computed === 'presets') {
      const preset = presetIds.find((id) => tokens.includes(id))
      for (const requirement of preset ? presetRequirements(preset) : []) found.set(requirement.criterion, requirement)
      continue
    }
    const predicate = allowed.has(criterion.id)
      ? predicateOf(criterion, loosest(criterion.type, tokens, criterion.facet.logic))
      : null
    if (predicate) found.set(criterion.id, must(predicate))
    else left.push(criterion.id)
  }
  return { requirements: [...found.values()], left }
}

/** Facet tokens stand in rising order; a limit in euros is typed in euros. */
function loosest(type: string, tokens: readonly string[], logic: string): readonly string[] {
  const single = logic === 'most' ? tokens.at(-1) : tokens[0]
  if (type === 'scale' || type === 'number' || type === 'date') return single === undefined ? [] : [single]
  if (type === 'money') return single === undefined ? [] : [String(Number(single) / 100)]
  return tokens
}

/** Adds requirements; those the buyer has already set on a criterion stay as she set them. */
export function withRequirements(own: readonly Requirement[], added: readonly Requirement[]): Requirement[] {
  const known = new Set(own.map(({ criterion }) => criterion))
  return [...own, ...added.filter(({ criterion }) => !known.has(criterion))].slice(0, mostRequirements)
}
