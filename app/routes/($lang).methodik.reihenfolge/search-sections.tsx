import { FactTable } from '../../components/fact-table'
import { useI18n } from '../../components/i18n'
import { formatList, formatNumber } from '../../lib/format'
import { Prose } from '../../modules/criteria/components/method/method-page'
import { registry } from '../../modules/criteria/registry'
import { criterionWords } from '../../modules/criteria/words'

/** How typed words are found. */
export function WordsSection() {
  const { t } = useI18n()
  return (
    <div className="text">
      <ul>
        <li>{t('method.ranking.words.all')}</li>
        <li>{t('method.ranking.words.forms')}</li>
        <li>{t('method.ranking.words.parts')}</li>
        <li>{t('method.ranking.words.synonyms')}</li>
        <li>{t('method.ranking.words.added')}</li>
        <li>{t('method.ranking.words.typos')}</li>
        <li>{t('method.ranking.words.stop')}</li>
      </ul>
    </div>
  )
}

const places = [
  'title',
  'mainFunction',
  'mainPhrases',
  'summary',
  'features',
  'provider',
  'answers',
  'functions',
  'phrases',
] as const

/** What makes a hit more relevant, with the weights of the index. */
export function RelevanceSection({ weights }: { weights: readonly { place: string; weight: number }[] }) {
  const { t, language } = useI18n()
  return (
    <>
      <p className="prose">{t('method.ranking.relevance.text')}</p>
      <FactTable
        caption={t('method.ranking.relevance.caption')}
        columns={[
          { label: t('method.ranking.relevance.place') },
          { label: t('method.ranking.relevance.weight'), number: true },
        ]}
        rows={weights.map(({ place, weight }) => {
          const known = places.find((entry) => entry === place)
          return {
            key: place,
            cells: [known ? t(`method.ranking.relevance.${known}`) : place, formatNumber(language, weight)],
          }
        })}
      />
      <p className="prose">{t('method.ranking.relevance.note')}</p>
    </>
  )
}

const logics = ['any', 'all', 'least', 'most'] as const

/** How filters combine, with every filter of the registry. */
export function FiltersSection() {
  const { t, language } = useI18n()
  const named = (logic: (typeof logics)[number]) =>
    registry.facets.filter(({ facet }) => facet.logic === logic).map(({ id }) => criterionWords(language, id).label)
  return (
    <>
      <p className="prose">{t('method.ranking.filters.text')}</p>
      <FactTable
        caption={t('method.ranking.filters.caption')}
        columns={[{ label: t('method.ranking.filters.logic') }, { label: t('method.ranking.filters.names') }]}
        rows={logics
          .filter((logic) => named(logic).length > 0)
          .map((logic) => ({
            key: logic,
            cells: [t(`method.ranking.filters.${logic}`), formatList(language, named(logic))],
          }))}
      />
      <Prose
        texts={[
          t('method.ranking.filters.counts'),
          t('method.ranking.filters.unit'),
          t('method.ranking.filters.public'),
        ]}
      />
    </>
  )
}
