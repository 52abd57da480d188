import { Fragment } from 'react'
import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { gradeWords as gradesDe } from '../../../../content/de/criteria/grades'
import { objectiveWords as wordsDe } from '../../../../content/de/criteria/profile'
import { gradeWords as gradesEn } from '../../../../content/en/criteria/grades'
import { objectiveWords as wordsEn } from '../../../../content/en/criteria/profile'
import { formatList } from '../../../../lib/format'
import type { Criterion } from '../../criterion'
import { objectives } from '../../objectives'
import { registry } from '../../registry'
import { valueLines } from '../../value-text'
import { criterionWords, optionLabel } from '../../words'
import { limitText } from './example-section'

/** Every question of the profile with its answers, by objective. */
export function QuestionsSection() {
  const { t, language } = useI18n()
  const words = language === 'de' ? wordsDe : wordsEn
  return (
    <>
      <p className="prose">{t('method.questions.intro')}</p>
      {objectives.map((objective) => (
        <Fragment key={objective}>
          <h3 id={objective.toLowerCase()}>
            {objective} {words[objective].name}
          </h3>
          {registry.objective(objective).map((criterion) => (
            <QuestionFold key={criterion.id} criterion={criterion} />
          ))}
        </Fragment>
      ))}
    </>
  )
}

function QuestionFold({ criterion }: { criterion: Criterion }) {
  const { t, language } = useI18n()
  const { label, question, help, evidence } = criterionWords(language, criterion.id)
  return (
    <details className="fold" id={criterion.id}>
      <summary>
        {label}
        {criterion.core ? <span className="meta">{t('method.questions.core')}</span> : null}
      </summary>
      <div className="text">
        <p>
          <strong>{question}</strong>
        </p>
        <p>{help}</p>
        {criterion.computed ? <p>{t('method.questions.computed')}</p> : null}
      </div>
      <FactTable
        hideCaption
        caption={t('method.questions.caption', { label })}
        columns={[
          { label: t('method.questions.answer') },
          { label: t('method.questions.points'), number: true },
          { label: t('method.questions.level') },
        ]}
        rows={(criterion.options ?? []).map(({ value, points, level }) => ({
          key: value,
          cells: [optionLabel(language, criterion.id, value), points ?? 0, limitText(t, level)],
        }))}
      />
      <div className="text">
        <QuestionFacts criterion={criterion} evidence={evidence} />
      </div>
    </details>
  )
}

function QuestionFacts({ criterion, evidence }: { criterion: Criterion; evidence: string | undefined }) {
  const { t, language } = useI18n()
  const { minimumEvidence = 'D', validMonths, sovereignty, subject, computed } = criterion
  const grade = (language === 'de' ? gradesDe : gradesEn)[minimumEvidence].name
  const mapped = (ids: readonly string[] | undefined) =>
    ids && ids.length > 0 ? formatList(language, ids) : t('method.questions.none')
  const facts = [
    [t('method.questions.asked'), t(`method.registry.${computed ? 'computed' : subject}`)],
    [
      t('method.questions.proof'),
      [
        evidence ?? t('method.questions.proofText', { grade }),
        ...(validMonths === undefined ? [] : [t('method.questions.months', { months: validMonths })]),
      ].join(' '),
    ],
    [t('method.questions.notApplicable'), formatList(language, notApplicable(criterion), 'disjunction')],
    [t('method.questions.csf'), mapped(sovereignty?.csf)],
    [t('method.questions.c3a'), mapped(sovereignty?.c3a)],
  ] as const
  return (
    <dl>
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )

  function notApplicable({ naIf = [] }: Criterion): string[] {
    return naIf.flatMap((condition) => {
      if (!('value' in condition) || typeof condition.value === 'object' || typeof condition.value === 'number')
        return []
      const other = registry.get(condition.criterion)
      const value = valueLines(language, other, condition.value).join(', ')
      return condition.criterion === 'delivery'
        ? [t('method.questions.naDelivery', { value })]
        : [t('method.questions.naAnswer', { label: criterionWords(language, other.id).label, value })]
    })
  }
}
