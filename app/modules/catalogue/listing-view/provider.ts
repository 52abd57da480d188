import type { Language } from '../../../lib/language'
import type { Answers } from '../../criteria/answer'
import { evidenceState } from '../../criteria/evidence'
import { registry } from '../../criteria/registry'
import { type AnswerContext, type AnswerView, answerView } from './answers'

/** What a provider says about itself, as rows; answers that are not public are passed over. */
export function providerRows(answers: Answers, language: Language, today: string): AnswerView[] {
  const criteria = registry
    .list({ subject: 'provider', asked: true })
    .filter(({ visibility }) => visibility === 'public')
  const stated = criteria.flatMap((criterion) => {
    const answer = answers[criterion.id]
    return answer ? [{ criterion, answer }] : []
  })
  const context: AnswerContext = {
    registry,
    language,
    today,
    answers,
    facts: Object.fromEntries(stated.map(({ criterion, answer }) => [criterion.id, answer.value])),
    states: Object.fromEntries(
      stated.map(({ criterion, answer }) => [criterion.id, evidenceState(criterion, answer, today)]),
    ),
  }
  return criteria.map((criterion) => answerView(context, criterion))
}
