import type { AnswerValue, ProprietaryPart, StandardClaim } from './answer'
import { countryGroups } from './countries'
import { claimTokens, type Facts, isNotApplicable, type Predicate } from './predicate'
import type { FacetCriterion, Registry } from './registry'
import { claimLevels, standardIds } from './standards'

/** Token of "not stated" in addresses and index. */
export const notStatedToken = '-'

/** One value a facet offers, and the demand it stands for. */
export interface FacetValue {
  token: string
  predicate: Predicate
}

/** Countries and groups a filter by seat offers. */
const countryTokens = ['DE', 'EU', 'EEA', 'CH', 'GB', 'US']

/**
 * All values of a facet in the order in which they are shown. What is offered follows from the criterion's type:
 * options, levels from weakest to strongest, bands, claims per standard, yes, none/some, stated.
 */
export function facetValues(criterion: FacetCriterion): readonly FacetValue[] {
  const known = made.get(criterion)
  if (known) return known
  const { id, facet } = criterion
  const values = statedValues(criterion)
  if (facet.notStated) {
    values.push({ token: notStatedToken, predicate: { criterion: id, operator: 'notStated' } })
  }
  made.set(criterion, values)
  return values
}

const made = new WeakMap<FacetCriterion, readonly FacetValue[]>()

function statedValues({ id, type, options = [], facet }: FacetCriterion): FacetValue[] {
  const operator = facet.logic === 'most' ? 'atMost' : 'atLeast'
  const bands = (facet.bands ?? []).map(
    (band): FacetValue => ({ token: String(band), predicate: { criterion: id, operator, value: band } }),
  )
  switch (type) {
    case 'one':
      return options.map(({ value }) => ({ token: value, predicate: { criterion: id, operator: 'is', value } }))
    case 'many':
      return options.map(({ value }) => ({
        token: value,
        predicate: { criterion: id, operator: 'anyOf', value: [value] },
      }))
    case 'scale':
      return options
        .slice(1)
        .map(({ value }) => ({ token: value, predicate: { criterion: id, operator: 'atLeast', value } }))
    case 'boolean':
      return [{ token: 'ja', predicate: { criterion: id, operator: 'is', value: true } }]
    case 'number':
    case 'money':
    case 'date':
      return bands
    case 'standard':
      return standardIds.flatMap((standard) =>
        [standard, ...claimLevels.slice(1).map((level) => `${standard}.${level}`)].map(
          (token): FacetValue => ({ token, predicate: { criterion: id, operator: 'anyOf', value: [token] } }),
        ),
      )
    case 'country':
      return countryTokens.map((token) => ({ token, predicate: { criterion: id, operator: 'is', value: token } }))
    case 'part':
      return [
        { token: 'keine', predicate: { criterion: id, operator: 'none' } },
        { token: 'vorhanden', predicate: { criterion: id, operator: 'some' } },
      ]
    case 'text':
    case 'url':
    case 'spdx':
      return [{ token: 'angegeben', predicate: { criterion: id, operator: 'stated' } }]
  }
}

/**
 * The tokens of one variant in one facet: exactly those values whose predicate is met. Computed directly for speed;
 * a property test holds it to the predicate.
 */
export function facetTokens(criterion: FacetCriterion, facts: Facts, registry: Registry): string[] {
  if (isNotApplicable(criterion, facts, registry)) return []
  const value = facts[criterion.id]
  if (value === undefined) return criterion.facet.notStated ? [notStatedToken] : []
  return statedTokens(criterion, value)
}

function statedTokens(criterion: FacetCriterion, value: AnswerValue): string[] {
  const { type, options = [], facet } = criterion
  switch (type) {
    case 'one':
    case 'many': {
      const chosen = Array.isArray(value) ? (value as readonly string[]) : [value as string]
      const implied = options
        .filter((option) => chosen.includes(option.value))
        .flatMap((option) => option.implies ?? [])
      return implied.length === 0 ? [...chosen] : [...new Set([...chosen, ...implied])]
    }
    case 'scale': {
      const position = options.findIndex((option) => option.value === value)
      return position < 1 ? [] : options.slice(1, position + 1).map((option) => option.value)
    }
    case 'boolean':
      return value === true ? ['ja'] : []
    case 'number':
    case 'money':
    case 'date':
      return (facet.bands ?? [])
        .filter((band) =>
          facet.logic === 'most' ? (value as number | string) <= band : (value as number | string) >= band,
        )
        .map(String)
    case 'standard':
      return [...new Set((value as readonly StandardClaim[]).flatMap(claimTokens))]
    case 'country':
      return countryTokens.filter((token) => token === value || countryGroups[token]?.includes(value as string))
    case 'part':
      return [(value as readonly ProprietaryPart[]).length === 0 ? 'keine' : 'vorhanden']
    case 'text':
    case 'url':
    case 'spdx':
      return ['angegeben']
  }
}
