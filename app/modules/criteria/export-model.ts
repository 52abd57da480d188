import type { Language } from '../../lib/language'
import type { AnswerValue } from './answer'
import { compareRows } from './compare-model'
import type { Criterion } from './criterion'
import type { EvidenceState } from './evidence'
import type { Registry } from './registry'
import { valueLines } from './value-text'
import { criterionWords } from './words'

/** One column of an export: the value, how it is backed, or the day it was stated. */
export interface ExportColumn {
  key: string
  criterion: Criterion
  part: 'value' | 'state' | 'statedOn'
  label: string
}

/** Columns of an export in a language: value, state and date of every comparable criterion; computed ones have no date. */
export function exportColumns(registry: Registry, language: Language): ExportColumn[] {
  return compareRows(registry).flatMap(({ criteria }) =>
    criteria.flatMap((criterion) =>
      (criterion.computed ? (['value'] as const) : (['value', 'state', 'statedOn'] as const)).map((part) => ({
        key: part === 'value' ? criterion.id : `${criterion.id}.${part}`,
        criterion,
        part,
        label: criterionWords(language, criterion.id).label,
      })),
    ),
  )
}

/** The text of one export cell; the empty string only where nothing was stated. */
export function exportCell(
  column: ExportColumn,
  language: Language,
  answer: { value: AnswerValue; state: EvidenceState; statedOn: string } | undefined,
): string {
  if (!answer) return ''
  if (column.part === 'value') return valueLines(language, column.criterion, answer.value).join('; ')
  return column.part === 'state' ? answer.state : answer.statedOn
}
