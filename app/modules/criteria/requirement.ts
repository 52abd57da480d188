import { formatList, formatMoney } from '../../lib/format'
import type { Language } from '../../lib/language'
import type { Criterion, TenderPlace } from './criterion'
import type { Predicate } from './predicate'
import { claimName, quantity, standardName } from './value-text'
import { criterionWords, optionLabel } from './words'

/** A demand as it stands in a tender. */
export interface RequirementText {
  sentence: string
  check: string
  accepted: string
  places: readonly TenderPlace[]
  /** The need must be justified in writing before this may be demanded. */
  justify: boolean
}

/**
 * The demand of a predicate in words; `null` for a criterion that may not stand in a tender or an operator without a
 * demand. Wording is a draft to be checked by the buyer's procurement office.
 */
export function requirementText(
  language: Language,
  criterion: Criterion,
  predicate: Predicate,
): RequirementText | null {
  const words = criterionWords(language, criterion.id).requirement
  if (!criterion.requirement || !words) return null
  const minimum = 'value' in predicate ? predicate.value : null
  const sentence =
    typeof words.sentence === 'string'
      ? filled(language, criterion, words.sentence, predicate)
      : words.sentence[String(minimum)]
  if (!sentence) return null
  const { places, justify } = criterion.requirement
  return {
    sentence,
    check: words.check,
    accepted: words.accepted,
    places,
    justify: justify === true || (justify?.includes(String(minimum)) ?? false),
  }
}

function filled(language: Language, criterion: Criterion, pattern: string, predicate: Predicate): string {
  if (!('value' in predicate)) return pattern.includes('{') ? '' : pattern
  const { value } = predicate
  const list = Array.isArray(value) ? (value as string[]) : [String(value)]
  const [standard = '', claim = 'claimed'] = (list[0] ?? '').split('.')
  const single =
    typeof value === 'number'
      ? criterion.type === 'money'
        ? formatMoney(language, value)
        : quantity(language, criterion, value)
      : optionLabel(language, criterion.id, list[0] ?? '')
  return pattern
    .replaceAll('{value}', single)
    .replaceAll(
      '{values}',
      formatList(
        language,
        list.map((item) => optionLabel(language, criterion.id, item)),
      ),
    )
    .replaceAll(
      '{standard}',
      formatList(
        language,
        list.map((item) => standardName(language, item.split('.')[0] ?? item)),
      ) || standard,
    )
    .replaceAll('{claim}', claimName(language, claim))
}
