import type { MatrixRequirement } from '../schema/sheet'
import type { FileContext } from './context'

/** A requirement in a line: must or should, with the weight that a should counts, and what is demanded. */
export function requirementText({ t }: Pick<FileContext, 't'>, requirement: MatrixRequirement): string {
  const { strength, weight, minimum } = requirement
  const word = t(strength === 'must' ? 'comparison.must' : 'comparison.should')
  return strength === 'must'
    ? t('comparisonFiles.minimum', { strength: word, minimum })
    : t('comparisonFiles.weighted', { strength: word, weight, minimum })
}
