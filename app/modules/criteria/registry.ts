import { additions } from './additions'
import type { Criterion, GroupId, Objective, Subject, Use } from './criterion'
import { groups } from './criterion'
import { basicsEntries } from './entries/basics'
import { buyingEntries } from './entries/buying'
import { exitEntries } from './entries/exit'
import { interopEntries } from './entries/interop'
import { opennessEntries } from './entries/openness'
import { operationEntries } from './entries/operation'
import { priceEntries } from './entries/price'
import { profileEntries } from './entries/profile'
import { providerEntries } from './entries/provider'
import { sovereigntyEntries } from './entries/sovereignty'
import { usesEntries } from './entries/uses'

/** A criterion that is offered as a filter. */
export type FacetCriterion = Criterion & { facet: NonNullable<Criterion['facet']> }

/** The one list of questions, with the look-ups that its consumers need. */
export interface Registry {
  /** In the order of groups, then of entry. Without retired criteria. */
  readonly criteria: readonly Criterion[]
  /** In the order of the filter panel. */
  readonly facets: readonly FacetCriterion[]
  /** Throws for an id that was never in the registry; answers retired ones. */
  get(id: string): Criterion
  find(id: string): Criterion | null
  list(filter: { subject?: Subject; use?: Use; group?: GroupId; asked?: boolean }): readonly Criterion[]
  findFacet(parameter: string): FacetCriterion | null
  /** Questions of one objective of the sovereignty profile. */
  objective(objective: Objective): readonly Criterion[]
}

/** Builds a registry; refuses double ids and double address parameters. */
export function createRegistry(entries: readonly Criterion[]): Registry {
  const byId = new Map<string, Criterion>()
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new Error(`criterion ${entry.id} stands in the registry twice`)
    byId.set(entry.id, entry)
  }
  const criteria = entries
    .filter((entry) => !entry.retired)
    .map((entry, position) => ({ entry, position }))
    .sort((a, b) => groups.indexOf(a.entry.group) - groups.indexOf(b.entry.group) || a.position - b.position)
    .map(({ entry }) => entry)
  const facets = criteria
    .filter((entry): entry is FacetCriterion => entry.facet !== undefined && entry.uses.includes('facet'))
    .sort((a, b) => a.facet.order - b.facet.order)
  const byParameter = new Map<string, FacetCriterion>()
  for (const entry of facets) {
    if (byParameter.has(entry.facet.parameter))
      throw new Error(`address parameter ${entry.facet.parameter} is used twice`)
    if (entry.visibility !== 'public') throw new Error(`criterion ${entry.id} is not public and cannot be a facet`)
    byParameter.set(entry.facet.parameter, entry)
  }
  const byObjective = new Map<Objective, Criterion[]>()
  for (const entry of criteria) {
    if (!entry.sovereignty) continue
    const { objective } = entry.sovereignty
    byObjective.set(objective, [...(byObjective.get(objective) ?? []), entry])
  }
  return {
    criteria,
    facets,
    get(id) {
      const entry = byId.get(id)
      if (!entry) throw new Error(`no criterion ${id} in the registry`)
      return entry
    },
    find: (id) => byId.get(id) ?? null,
    list: ({ subject, use, group, asked }) =>
      criteria.filter(
        (entry) =>
          (subject === undefined || entry.subject === subject) &&
          (use === undefined || entry.uses.includes(use)) &&
          (group === undefined || entry.group === group) &&
          (asked === undefined || (entry.computed === undefined) === asked),
      ),
    findFacet: (parameter) => byParameter.get(parameter) ?? null,
    objective: (objective) => byObjective.get(objective) ?? [],
  }
}

/** The product's registry. */
export const registry: Registry = createRegistry([
  ...basicsEntries,
  ...profileEntries,
  ...sovereigntyEntries,
  ...opennessEntries,
  ...interopEntries,
  ...priceEntries,
  ...buyingEntries,
  ...operationEntries,
  ...usesEntries,
  ...exitEntries,
  ...providerEntries,
  ...additions.map(({ criterion }) => criterion),
])
