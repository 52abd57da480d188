import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { type QuestionPlace, questionPlace } from '../schema/question-place'
import type { ComparisonSheet } from '../schema/sheet'

/** Questions whose answers are missing for a requirement, and which provider has to be asked. */
export function QuestionsSection({ sheet }: { sheet: ComparisonSheet }) {
  const { t } = useI18n()
  const { questions, columns, requirements } = sheet
  if (requirements.length === 0) return null
  return (
    <section className="band" aria-labelledby="h-fragen">
      <h2 id="h-fragen">{t('comparison.questions.title')}</h2>
      <p className="prose">{t(questions.length === 0 ? 'comparison.questions.none' : 'comparison.questions.lead')}</p>
      {questions.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="mx-scroll" aria-label={t('comparison.questions.table')} tabIndex={0}>
          <table className="plain">
            <caption className="vh">{t('comparison.questions.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('comparison.questions.question')}</th>
                {columns.map((column) => (
                  <th scope="col" key={column.variantId}>
                    {column.name}
                    <span className="meta"> {column.deliveryName}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {questions.map((question) => (
                <tr key={question.criterion}>
                  <th scope="row">
                    {question.question}
                    <span className="meta">
                      {' '}
                      {question.must ? <b className="must">{t('comparison.must')}</b> : null}{' '}
                      {t('comparison.questions.for', { lines: question.lines.join('; ') })}
                    </span>
                  </th>
                  {columns.map(({ variantId }, index) => (
                    <td key={variantId}>
                      <Place what={questionPlace(sheet, question, index)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

const words = {
  known: 'comparison.questions.known',
  notApplicable: 'comparison.outcome.notApplicable',
  notNeeded: 'comparison.questions.notNeeded',
} as const

function Place({ what }: { what: QuestionPlace }) {
  const { t } = useI18n()
  if (what !== 'ask') return <span className="meta">{t(words[what])}</span>
  return (
    <span className="why why--open">
      <Icon name="ask" /> {t('comparison.questions.ask')}
    </span>
  )
}
