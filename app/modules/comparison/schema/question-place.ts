import type { ComparisonSheet, OpenQuestion } from './sheet'

/**
 * What stands under a variant in the list of open questions: to be asked, answered already, not asked of this variant, or
 * without an answer that no requirement of hers waits for there.
 */
export type QuestionPlace = 'ask' | 'known' | 'notApplicable' | 'notNeeded'

/** The place of a question under the column at `at`. */
export function questionPlace(
  { groups }: Pick<ComparisonSheet, 'groups'>,
  { criterion, asked }: OpenQuestion,
  at: number,
): QuestionPlace {
  if (asked[at]) return 'ask'
  const cell = groups.flatMap(({ rows }) => rows).find(({ id }) => id === criterion)?.cells[at]
  if (cell?.mark === 'notApplicable') return 'notApplicable'
  return cell !== undefined && cell.mark !== 'none' ? 'known' : 'notNeeded'
}
