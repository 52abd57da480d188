import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import type { Outcome } from '../../predicate'

const outcomes: readonly Outcome[] = ['met', 'notMet', 'notStated', 'notApplicable']

/** The four outcomes of every check. */
export function AnswersSection() {
  const { t } = useI18n()
  return (
    <>
      <p className="prose">{t('method.answers.intro')}</p>
      <FactTable
        caption={t('method.answers.caption')}
        columns={[{ label: t('method.answers.result') }, { label: t('method.evidence.meaning') }]}
        rows={outcomes.map((outcome) => ({
          key: outcome,
          cells: [t(`method.answers.${outcome}`), t(`method.answers.${outcome}Text`)],
        }))}
      />
      <p className="prose">{t('method.answers.preset')}</p>
    </>
  )
}
