import type { Language } from '../../lib/language'
import { facetTokens } from './facet-model'
import type { Facts } from './predicate'
import type { Registry } from './registry'
import { valueLines } from './value-text'

/** Names of the facets an index must filter and count: one per facet criterion, by criterion id. */
export function indexFacets(registry: Registry): string[] {
  return registry.facets.map(({ id }) => id)
}

/** Tokens per facet for one variant. Only public criteria are facets, so nothing else can be counted. */
export function indexTokens(registry: Registry, facts: Facts): Record<string, string[]> {
  return Object.fromEntries(registry.facets.map((criterion) => [criterion.id, facetTokens(criterion, facts, registry)]))
}

/** The words of every public criterion with use `index`, to be searched as text in a language. */
export function indexText(registry: Registry, facts: Facts, language: Language): string {
  return registry
    .list({ use: 'index' })
    .flatMap((criterion) => {
      const value = facts[criterion.id]
      return criterion.visibility === 'public' && value !== undefined ? valueLines(language, criterion, value) : []
    })
    .join('\n')
}
