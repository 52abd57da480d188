import { translate } from '../../../content/translate'
import { languageName } from '../../../lib/format'
import type { Language } from '../../../lib/language'
import type { AnswerValue } from '../../criteria/answer'
import { registry } from '../../criteria/registry'
import { valueLines } from '../../criteria/value-text'
import { criterionWords } from '../../criteria/words'
import { criterionOf } from './field-values'
import type { FieldChange } from './merge'

/** One change of a reading in words. */
export interface ChangeView {
  label: string
  before: readonly string[]
  file: readonly string[]
  outcome: FieldChange['outcome']
}

/** Changes in one language, what the file brings before what stays. */
export function changeViews(changes: readonly FieldChange[], language: Language): ChangeView[] {
  const rank = ({ outcome }: FieldChange) => Number(outcome === 'kept')
  return [...changes]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ field, before, file, outcome }) => ({
      label: labelOf(field, language),
      before: linesOf(field, before, language),
      file: linesOf(field, file, language),
      outcome,
    }))
}

function labelOf(field: string, language: Language): string {
  const t = translate(language)
  const criterion = criterionOf(field)
  if (criterion !== null) return criterionWords(language, criterion).label
  const [name, tag] = field.split('.')
  const named = { language: tag === undefined ? '' : languageName(language, tag) }
  if (name === 'summary') return t('operator.fields.summary', named)
  if (name === 'features') return t('operator.fields.features', named)
  if (name === 'written') return t('operator.fields.written')
  if (name === 'hardware') return t('operator.fields.hardware')
  if (name === 'users') return t('operator.fields.users')
  return t('operator.fields.name')
}

function linesOf(field: string, value: unknown, language: Language): string[] {
  if (value === null || value === undefined) return []
  const criterion = criterionOf(field)
  if (criterion !== null) return [...valueLines(language, registry.get(criterion), value as AnswerValue)]
  if (typeof value === 'boolean') return [translate(language)(value ? 'publiccode.kept.yes' : 'publiccode.kept.no')]
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'object') return Object.values(value).map((tag) => languageName(language, String(tag)))
  return [String(value)]
}
