import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { objectiveWords as wordsDe } from '../../../../content/de/criteria/profile'
import { objectiveWords as wordsEn } from '../../../../content/en/criteria/profile'
import { formatList } from '../../../../lib/format'
import { weightSets } from '../../objectives'
import type { ProfileItem } from '../../sovereignty-profile'
import { criterionWords, optionLabel } from '../../words'
import { levelText } from '../level-text'
import { formatPoints } from './points'
import { exampleEvidence, exampleItems, exampleProfile, usedWeights } from './worked-example'

const chosen = ({ criterion, value }: ProfileItem) => criterion.options?.find((option) => option.value === value)

/** An invented solution, computed with the rules of the catalogue under both sets of weights. */
export function ExampleSection() {
  const { t, language } = useI18n()
  const profile = exampleProfile(usedWeights)
  const other = weightSets.find(({ id }) => id !== usedWeights.id) ?? weightSets[0]
  const label = (id: string) => criterionWords(language, id).label
  const { level } = profile.declared
  const missing = 'unknown' in profile.evidenced.level ? profile.evidenced.level.unknown : 0
  return (
    <>
      <p className="prose">{t('method.example.intro')}</p>
      <ResultTable />
      <p className="prose">
        {t('method.example.total', {
          first: formatPoints(language, profile.declared.score),
          firstSet: t('method.quoted', { text: t(`method.weightSet.${usedWeights.id as 'csf-2026-06'}`) }),
          second: formatPoints(language, exampleProfile(other).declared.score),
          secondSet: t('method.quoted', { text: t(`method.weightSet.${other.id}`) }),
        })}
      </p>
      <div className="text">
        <p>{t('method.example.level', { level: levelText(t, level) })}</p>
        <ul>
          {profile.binding.map(({ criterion, value, lift }) => (
            <li key={criterion.id}>
              {t('method.example.binding', {
                label: label(criterion.id),
                answer: optionLabel(language, criterion.id, value),
                lift: lift ? optionLabel(language, criterion.id, lift) : '–',
              })}
            </li>
          ))}
        </ul>
        <p>
          {t('method.example.evidenced', {
            count: exampleEvidence.length,
            list: formatList(
              language,
              exampleEvidence.map((id) => t('method.quoted', { text: label(id) })),
            ),
            points: formatPoints(language, profile.evidenced.score),
            missing,
          })}
        </p>
      </div>
      <AnswersFold />
    </>
  )
}

function ResultTable() {
  const { t, language } = useI18n()
  const words = language === 'de' ? wordsDe : wordsEn
  return (
    <FactTable
      caption={t('method.example.caption')}
      columns={[
        { label: t('method.objectives.objective') },
        { label: t('method.example.sum'), number: true },
        { label: t('method.example.count'), number: true },
        { label: t('method.example.points'), number: true },
        { label: t('method.levels.level') },
        ...weightSets.map(({ id }) => ({
          label: t('method.example.weight', { set: t(`method.weightSet.${id}`) }),
          number: true,
        })),
      ]}
      rows={exampleProfile(usedWeights).objectives.map(({ objective, declared, items }) => ({
        key: objective,
        cells: [
          `${objective} ${words[objective].name}`,
          items.reduce((sum, item) => sum + (item.applicable ? (chosen(item)?.points ?? 0) : 0), 0),
          items.filter(({ applicable }) => applicable).length,
          formatPoints(language, declared.score),
          levelText(t, declared.level),
          ...weightSets.map(({ weights }) => `${weights[objective]} %`),
        ],
      }))}
    />
  )
}

function AnswersFold() {
  const { t, language } = useI18n()
  return (
    <details className="fold">
      <summary>{t('method.example.answersFold')}</summary>
      <FactTable
        hideCaption
        caption={t('method.example.answersCaption')}
        columns={[
          { label: t('method.sovereignty.question') },
          { label: t('method.example.answer') },
          { label: t('method.example.points'), number: true },
          { label: t('method.questions.level') },
        ]}
        rows={exampleItems.map((item) => {
          const { criterion, applicable, value } = item
          const option = chosen(item)
          return {
            key: criterion.id,
            cells: [
              <a key="name" href={`#${criterion.id}`}>
                {criterionWords(language, criterion.id).label}
              </a>,
              applicable ? optionLabel(language, criterion.id, value ?? '') : t('method.example.notApplicable'),
              applicable ? (option?.points ?? 0) : '–',
              applicable ? limitText(t, option?.level) : '–',
            ],
          }
        })}
      />
    </details>
  )
}

/** What an answer allows: a highest level, or every one. */
export function limitText(t: ReturnType<typeof useI18n>['t'], level: number | null | undefined): string {
  return typeof level === 'number' ? t('method.questions.upTo', { level }) : t('method.questions.noLimit')
}
