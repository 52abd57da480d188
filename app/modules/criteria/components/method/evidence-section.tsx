import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { gradeWords as gradesDe } from '../../../../content/de/criteria/grades'
import { gradeWords as gradesEn } from '../../../../content/en/criteria/grades'
import { formatList } from '../../../../lib/format'
import type { Grade } from '../../criterion'
import { grades } from '../../evidence'
import { registry } from '../../registry'
import { criterionWords } from '../../words'
import { EvidenceMark } from '../evidence-mark'
import { Prose } from './method-page'

const states = ['evidenced', 'declared', 'offered', 'refused', 'expired', 'computed', 'none'] as const

/** Grade that is needed where a criterion names none. */
const standardGrade: Grade = 'D'

/** How answers are backed, and what evidence counts for how long. */
export function EvidenceSection() {
  const { t, language } = useI18n()
  const words = language === 'de' ? gradesDe : gradesEn
  const rising = (Object.keys(grades) as Grade[]).sort((a, b) => grades[a].rank - grades[b].rank)
  const own = registry.criteria.flatMap(({ id, validMonths }) =>
    validMonths === undefined
      ? []
      : [t('method.evidence.ownEntry', { label: criterionWords(language, id).label, months: validMonths })],
  )
  const validity = (grade: Grade) => {
    const { rank, maxAgeMonths } = grades[grade]
    if (rank === 0) return t('method.evidence.never')
    return maxAgeMonths === null ? t('method.evidence.noEnd') : t('method.evidence.months', { months: maxAgeMonths })
  }
  return (
    <>
      <p className="prose">{t('method.evidence.intro')}</p>
      <FactTable
        caption={t('method.evidence.states')}
        columns={[{ label: t('method.evidence.state') }, { label: t('method.evidence.meaning') }]}
        rows={states.map((state) => ({
          key: state,
          cells: [<EvidenceMark key={state} state={state} />, t(`method.evidence.${state}Text`)],
        }))}
      />
      <Prose texts={[t('method.evidence.check'), t('method.evidence.repository')]} />
      <h3>{t('method.evidence.grades')}</h3>
      <FactTable
        caption={t('method.evidence.gradesNote', { standard: words[standardGrade].name })}
        columns={[
          { label: t('method.evidence.grade') },
          { label: t('method.evidence.meaning') },
          { label: t('method.evidence.valid') },
        ]}
        rows={rising.map((grade) => ({
          key: grade,
          cells: [words[grade].name, words[grade].meaning, validity(grade)],
        }))}
      />
      {own.length > 0 ? <p className="prose">{t('method.evidence.own', { list: formatList(language, own) })}</p> : null}
    </>
  )
}
