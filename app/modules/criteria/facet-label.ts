import { partWords as wordsDe } from '../../content/de/registry'
import { partWords as wordsEn } from '../../content/en/registry'
import { formatDate, formatMoney } from '../../lib/format'
import type { Language } from '../../lib/language'
import { notStatedToken } from './facet-model'
import type { FacetCriterion } from './registry'
import { claimName, countryName, quantity, standardName } from './value-text'
import { fill, optionLabel } from './words'

const words = { de: wordsDe, en: wordsEn }

const known: Record<Language, WeakMap<FacetCriterion, Map<string, string>>> = { de: new WeakMap(), en: new WeakMap() }

/**
 * The label of one facet value, as in the filter panel, on chips and in the result sentence. Each is made once: a page shows
 * hundreds of the few that there are.
 */
export function facetLabel(language: Language, criterion: FacetCriterion, token: string): string {
  let labels = known[language].get(criterion)
  if (!labels) {
    labels = new Map()
    known[language].set(criterion, labels)
  }
  let label = labels.get(token)
  if (label === undefined) {
    label = makeLabel(language, criterion, token)
    labels.set(token, label)
  }
  return label
}

function makeLabel(language: Language, criterion: FacetCriterion, token: string): string {
  const text = words[language]
  if (token === notStatedToken) return text.notStated
  const band = (value: string) => fill(criterion.facet.logic === 'most' ? text.atMost : text.atLeast, { value })
  switch (criterion.type) {
    case 'one':
    case 'scale':
      return criterion.computed === 'openness'
        ? `${token} ${optionLabel(language, criterion.id, token)}`
        : optionLabel(language, criterion.id, token)
    case 'many':
      if (criterion.computed === 'cost-band') {
        return fill(text.upTo, { value: formatMoney(language, Number(token.split('.')[1])) })
      }
      return optionLabel(language, criterion.id, token)
    case 'boolean':
      return text.yes
    case 'number':
      return band(quantity(language, criterion, Number(token)))
    case 'money':
      return band(formatMoney(language, Number(token)))
    case 'date':
      return fill(text.since, { value: formatDate(language, token) })
    case 'standard': {
      const [standard = token, claim] = token.split('.')
      const name = standardName(language, standard)
      return claim ? fill(text.withClaim, { standard: name, claim: claimName(language, claim) }) : name
    }
    case 'country':
      return countryName(language, token)
    case 'part':
      return token === 'keine' ? text.none : text.some
    case 'text':
    case 'url':
    case 'spdx':
      return text.stated
  }
}
