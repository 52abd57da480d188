import type { Translate } from '../../../content/translate'
import type { Language } from '../../../lib/language'
import { type OpennessStep, opennessSteps } from '../openness'
import { optionLabel } from '../words'

/** Six squares: filled up to the lower step, dashed where the upper one is not settled. */
export function OpennessSteps({ lower, upper }: { lower: OpennessStep; upper: OpennessStep }) {
  const [low, high] = [opennessSteps.indexOf(lower), opennessSteps.indexOf(upper)]
  return (
    <span className="steps6" aria-hidden="true">
      {opennessSteps.map((step, index) => (
        <i key={step} className={index <= low ? 'on' : index <= high ? 'un' : undefined} />
      ))}
    </span>
  )
}

/** The step in words: "O3", or "O3 oder O4" while a deciding fact is not stated. */
export function opennessName(
  t: Translate,
  language: Language,
  { lower, upper }: { lower: OpennessStep; upper: OpennessStep },
): { code: string; name: string } {
  if (lower === upper) return { code: lower, name: optionLabel(language, 'openness', lower) }
  return { code: t('common.openRange', { lower, upper }), name: t('common.openUnsettled') }
}
