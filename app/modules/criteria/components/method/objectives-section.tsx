import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { objectiveWords as wordsDe } from '../../../../content/de/criteria/profile'
import { objectiveWords as wordsEn } from '../../../../content/en/criteria/profile'
import { objectives } from '../../objectives'
import { registry } from '../../registry'

/** The eight objectives with the number of questions of each. */
export function ObjectivesSection() {
  const { t, language } = useI18n()
  const words = language === 'de' ? wordsDe : wordsEn
  return (
    <>
      <p className="prose">{t('method.objectives.intro')}</p>
      <FactTable
        hideCaption
        caption={t('method.objectives.caption')}
        columns={[
          { label: t('method.objectives.objective') },
          { label: t('method.objectives.asks') },
          { label: t('method.objectives.questions'), number: true },
          { label: t('method.objectives.core'), number: true },
        ]}
        rows={objectives.map((objective) => {
          const questions = registry.objective(objective)
          return {
            key: objective,
            cells: [
              <a key="name" href={`#${objective.toLowerCase()}`}>
                {objective} {words[objective].name}
              </a>,
              words[objective].meaning,
              questions.length,
              questions.filter(({ core }) => core).length,
            ],
          }
        })}
      />
    </>
  )
}
