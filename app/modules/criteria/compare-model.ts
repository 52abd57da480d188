import type { Criterion, GroupId } from './criterion'
import { groups } from './criterion'
import type { Registry } from './registry'

export interface CompareGroup {
  group: GroupId
  criteria: readonly Criterion[]
}

/** Rows of a comparison and of the list of all answers: public criteria with that use, in the registry's groups. */
export function compareRows(registry: Registry): CompareGroup[] {
  return groups.flatMap((group) => {
    const criteria = registry.list({ use: 'compare', group }).filter(({ visibility }) => visibility === 'public')
    return criteria.length === 0 ? [] : [{ group, criteria }]
  })
}
