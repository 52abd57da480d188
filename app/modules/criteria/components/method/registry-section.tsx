import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { gradeWords as gradesDe } from '../../../../content/de/criteria/grades'
import { groupWords as groupsDe } from '../../../../content/de/criteria/groups'
import { gradeWords as gradesEn } from '../../../../content/en/criteria/grades'
import { groupWords as groupsEn } from '../../../../content/en/criteria/groups'
import { type Criterion, type GroupId, groups } from '../../criterion'
import { registry } from '../../registry'
import { criterionWords } from '../../words'

/** Every question of the registry by group; those of the sovereignty profile are on their own page. */
export function RegistrySection() {
  const { t, path } = useI18n()
  const listed = groups.filter((group) => ownCriteria(group).length > 0)
  return (
    <>
      <p className="prose">{t('method.registry.intro')}</p>
      <p>
        <a className="more" href={path('/methodik/souveraenitaet#fragen')}>
          {t('method.profile.title')}
        </a>
      </p>
      {listed.map((group) => (
        <GroupFold key={group} group={group} />
      ))}
    </>
  )
}

const ownCriteria = (group: GroupId) =>
  registry.list({ group }).filter(({ sovereignty, computed }) => !sovereignty && computed !== 'objective-level')

function GroupFold({ group }: { group: GroupId }) {
  const { t, language } = useI18n()
  const { name, intro } = (language === 'de' ? groupsDe : groupsEn)[group] ?? { name: group, intro: '' }
  const criteria = ownCriteria(group)
  return (
    <details className="fold">
      <summary>{t('method.registry.fold', { name, count: criteria.length })}</summary>
      <FactTable
        caption={intro}
        columns={[
          { label: t('method.registry.criterion') },
          { label: t('method.registry.asked') },
          { label: t('method.registry.proof') },
        ]}
        rows={criteria.map((criterion) => ({
          key: criterion.id,
          cells: [
            <CriterionName key="name" criterion={criterion} />,
            t(`method.registry.${criterion.computed ? 'computed' : criterion.subject}`),
            criterion.computed ? '–' : gradeName(criterion),
          ],
        }))}
      />
    </details>
  )

  function gradeName({ minimumEvidence = 'D' }: Criterion): string {
    return (language === 'de' ? gradesDe : gradesEn)[minimumEvidence].name
  }
}

function CriterionName({ criterion: { id, visibility } }: { criterion: Criterion }) {
  const { t, language } = useI18n()
  const { label, question } = criterionWords(language, id)
  return (
    <>
      <b>{label}</b>
      <br />
      {question}
      {visibility === 'public' ? null : <span className="meta"> ({t('method.registry.hidden')})</span>}
    </>
  )
}
