import { partWords as partsDe } from '../../../content/de/registry'
import { partWords as partsEn } from '../../../content/en/registry'
import { formatDate, formatList, formatMoney } from '../../../lib/format'
import type { Language } from '../../../lib/language'
import type { Criterion } from '../../criteria/criterion'
import { facetLabel } from '../../criteria/facet-label'
import type { FacetCriterion, Registry } from '../../criteria/registry'
import { quantity } from '../../criteria/value-text'
import { criterionWords, fill, optionLabel } from '../../criteria/words'
import { minimumChoice } from './minimum'
import type { Requirement } from './requirement'

/** The minimum alone: "mindestens …", "A oder B", "höchstens 12 Wochen". */
export function minimumText(
  language: Language,
  { predicate }: Pick<Requirement, 'predicate'>,
  registry: Registry,
): string {
  const criterion = registry.get(predicate.criterion)
  const parts = language === 'de' ? partsDe : partsEn
  if (!('value' in predicate)) {
    return { stated: parts.stated, notStated: parts.notStated, none: parts.none, some: parts.some }[predicate.operator]
  }
  const { value, operator } = predicate
  if (typeof value === 'boolean') return value ? parts.yes : parts.no
  if (operator === 'atLeast' || operator === 'atMost') {
    const text =
      typeof value === 'string'
        ? criterion.type === 'date'
          ? formatDate(language, value)
          : scaleLabel(language, criterion, value)
        : criterion.type === 'money'
          ? formatMoney(language, value)
          : quantity(language, criterion, value)
    const least =
      criterion.type === 'date' ? parts.since : criterion.type === 'scale' ? parts.atLeastOption : parts.atLeast
    return fill(operator === 'atLeast' ? least : parts.atMost, { value: text })
  }
  const facet = criterion.facet ?? { parameter: '', logic: 'any', order: 0 }
  const tokens = typeof value === 'string' ? [value] : (value as readonly string[])
  return formatList(
    language,
    tokens.map((token) => facetLabel(language, { ...criterion, facet } as FacetCriterion, token)),
    operator === 'allOf' ? 'conjunction' : 'disjunction',
  )
}

/** A requirement in one line: the criterion and its minimum; a demanded yes is the criterion alone. */
export function requirementLine(language: Language, requirement: Requirement, registry: Registry): string {
  const { label } = criterionWords(language, requirement.criterion)
  const { predicate } = requirement
  return 'value' in predicate && predicate.value === true
    ? label
    : `${label}: ${minimumText(language, requirement, registry)}`
}

/** The offered values of a criterion with their words; empty where a limit is typed. */
export function offeredMinimums(
  language: Language,
  id: string,
  registry: Registry,
): { token: string; label: string }[] {
  const choice = minimumChoice(registry.get(id))
  if (choice.kind === 'limit') return []
  return choice.values.map(({ token, predicate }) => ({
    token,
    label: minimumText(
      language,
      { predicate: choice.kind === 'several' ? { criterion: id, operator: 'anyOf', value: [token] } : predicate },
      registry,
    ),
  }))
}

/** A step of openness is named with its code, as everywhere. */
function scaleLabel(language: Language, { id, computed }: Criterion, value: string): string {
  const label = optionLabel(language, id, value)
  return computed === 'openness' ? `${value} ${label}` : label
}
