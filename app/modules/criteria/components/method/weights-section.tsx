import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { objectiveWords as wordsDe } from '../../../../content/de/criteria/profile'
import { objectiveWords as wordsEn } from '../../../../content/en/criteria/profile'
import { formatDate, formatNumber } from '../../../../lib/format'
import { defaultWeightSet, objectives, weightSets } from '../../objectives'

/** Both sets of weights and where they come from. */
export function WeightsSection() {
  const { t, language } = useI18n()
  const words = language === 'de' ? wordsDe : wordsEn
  return (
    <>
      <p className="prose">{t('method.weights.intro', { standard: t(`method.weightSet.${defaultWeightSet}`) })}</p>
      <FactTable
        caption={t('method.weights.caption')}
        columns={[
          { label: t('method.objectives.objective') },
          ...weightSets.map(({ id }) => ({ label: t(`method.weightSet.${id}`), number: true })),
        ]}
        rows={objectives.map((objective) => ({
          key: objective,
          cells: [
            `${objective} ${words[objective].name}`,
            ...weightSets.map(({ weights }) => `${formatNumber(language, weights[objective])} %`),
          ],
        }))}
      />
      <FactTable
        caption={t('method.weights.recordsCaption')}
        columns={[
          { label: t('method.weights.set') },
          { label: t('method.sources.source') },
          { label: t('method.sources.published') },
          { label: t('method.sources.verified') },
          { label: t('method.sources.confidence') },
        ]}
        rows={weightSets.map(({ id, source, published, verifiedOn, confidence }) => ({
          key: id,
          cells: [
            t(`method.weightSet.${id}`),
            <span key="source" lang="en">
              {source}
            </span>,
            formatDate(language, published),
            formatDate(language, verifiedOn),
            t(`method.sources.confidences.${confidence}`),
          ],
        }))}
      />
      <p className="prose">{t('method.weights.note')}</p>
    </>
  )
}
