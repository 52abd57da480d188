import { useI18n } from '../../../../components/i18n'
import type { AnswerView } from '../../listing-view/answers'
import { AnswerTable } from './answer-table'

/** What a provider says about itself, with evidence. */
export function ProviderAnswers({ rows, own }: { rows: readonly AnswerView[]; own: boolean }) {
  const { t } = useI18n()
  const title = t('provider.answers')
  return (
    <section className="band" aria-labelledby="h-angaben">
      <h2 id="h-angaben">{title}</h2>
      {rows.length === 0 ? (
        <p>{t('provider.noAnswers')}</p>
      ) : (
        <>
          <p className="prose">{t('provider.answersNote')}</p>
          <AnswerTable rows={rows} caption={title} hideCaption full question={false} own={own} />
        </>
      )}
    </section>
  )
}
