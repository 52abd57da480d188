import type { ProprietaryPart } from '../../criteria/answer'
import { type Openness, openness } from '../../criteria/openness'
import type { Facts } from '../../criteria/predicate'
import { criterionWords, optionLabel } from '../../criteria/words'
import { type AnswerContext, type AnswerView, answerView, rowsOf } from './answers'

export interface OpennessView extends Omit<Openness, 'missing'> {
  /** Name of the lower step. */
  name: string
  steps: readonly { step: string; name: string; state: 'reached' | 'open' | 'above'; current: boolean }[]
  /** Labels of facts that would settle the range or lift the step. */
  missing: readonly string[]
  /** Names of closed parts that are needed. */
  closedParts: readonly string[]
  licence: string
  /** Whether somebody said that the repository cannot be read, or nobody said anything. */
  repoStated: boolean
}

/** Facts that can lift the step from where it stands; they are shown even where nobody stated them. */
function deciding(facts: Facts): readonly string[] {
  const licence = ['licence', 'repoUrl', 'repoPublic']
  switch (openness(facts)?.lower) {
    case 'O3':
    case 'O4':
    case 'O5':
      return [...licence, 'closedParts', 'publiccodeValid', 'catalogues', 'governance', 'contributionGuide']
    default:
      return [...licence, 'openApiUrl', 'openExport']
  }
}

/** The step of openness with its reason; `null` while the licence is not stated. */
export function opennessView({ language, facts, registry }: AnswerContext): OpennessView | null {
  const result = openness(facts)
  if (!result) return null
  const codes = registry.get('openness').options?.map(({ value }) => value) ?? []
  const [low, high] = [codes.indexOf(result.lower), codes.indexOf(result.upper)]
  return {
    ...result,
    name: optionLabel(language, 'openness', result.lower),
    steps: codes.map((step, index) => ({
      step,
      name: optionLabel(language, 'openness', step),
      state: index <= low ? 'reached' : index <= high ? 'open' : 'above',
      current: index === low,
    })),
    missing: result.missing.map((id) => criterionWords(language, id).label),
    closedParts: ((facts.closedParts as readonly ProprietaryPart[] | undefined) ?? []).map(
      ({ name }) => name[language],
    ),
    licence: facts.licence as string,
    repoStated: facts.repoPublic !== undefined,
  }
}

/** Facts behind the step: deciding ones always, others where stated. */
export function opennessRows(context: AnswerContext): AnswerView[] {
  const ids = deciding(context.facts)
  const first = ids.map((id) => answerView(context, context.registry.get(id)))
  const others = rowsOf(context, 'openness').filter(({ id, mark }) => !ids.includes(id) && mark !== 'none')
  return [...first, ...others]
}
