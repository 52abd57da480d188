import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { levelWords as levelsDe } from '../../../../content/de/criteria/profile'
import { levelWords as levelsEn } from '../../../../content/en/criteria/profile'
import { formatList } from '../../../../lib/format'
import type { Criterion, Level } from '../../criterion'
import { criterionWords } from '../../words'
import { Prose } from './method-page'
import { sovereigntyQuestions } from './three-section'

/** How points of an objective and of the whole are computed. */
export function PointsSection() {
  const { t } = useI18n()
  return (
    <>
      <p className="prose">{t('method.points.intro')}</p>
      <p className="formula">{t('method.points.objective')}</p>
      <p className="formula">{t('method.points.total')}</p>
      <div className="text">
        <ul>
          <li>{t('method.points.missing')}</li>
          <li>{t('method.points.notApplicable')}</li>
          <li>{t('method.points.two')}</li>
          <li>{t('method.points.exact')}</li>
          <li>{t('method.points.service')}</li>
        </ul>
      </div>
    </>
  )
}

const allLevels: readonly Level[] = [0, 1, 2, 3, 4]

const neverLimits = ({ options = [] }: Criterion) => options.every(({ level }) => typeof level !== 'number')
/** Only the best of five answers allows more than level 1. */
const isSteep = ({ options = [] }: Criterion) =>
  options.length === 5 && options.slice(0, -1).every(({ level }) => level === 1) && options.at(-1)?.level === 4

/** How a level is found, what it means, and which questions shape it. */
export function LevelsSection() {
  const { t, language } = useI18n()
  const words = language === 'de' ? levelsDe : levelsEn
  const named = (test: (criterion: Criterion) => boolean) => {
    const found = sovereigntyQuestions().filter(test)
    const labels = found.map(({ id }) => t('method.quoted', { text: criterionWords(language, id).label }))
    return { count: found.length, list: formatList(language, labels) }
  }
  return (
    <>
      <p className="prose">{t('method.levels.intro')}</p>
      <FactTable
        caption={t('method.levels.caption')}
        columns={[{ label: t('method.levels.level') }, { label: t('method.evidence.meaning') }]}
        rows={allLevels.map((level) => ({
          key: String(level),
          cells: [`${level}: ${words[level].name}`, words[level].meaning],
        }))}
      />
      <Prose
        texts={[
          t('method.levels.unknown'),
          t('method.levels.steep', named(isSteep)),
          t('method.levels.free', named(neverLimits)),
          t('method.levels.weights'),
          t('method.levels.four'),
        ]}
      />
    </>
  )
}
