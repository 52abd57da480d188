import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { standardGroupWords as groupsDe, standardWords as standardsDe } from '../../../../content/de/standards'
import { standardGroupWords as groupsEn, standardWords as standardsEn } from '../../../../content/en/standards'
import { claimLevels, standards } from '../../standards'
import { claimName } from '../../value-text'

/** Levels of claim, and the list of standards. */
export function StandardsSection() {
  const { t, language } = useI18n()
  const [groups, words] = language === 'de' ? [groupsDe, standardsDe] : [groupsEn, standardsEn]
  return (
    <>
      <p className="prose">{t('method.standards.intro')}</p>
      <FactTable
        caption={t('method.standards.includes')}
        columns={[{ label: t('method.standards.claim') }, { label: t('method.evidence.meaning') }]}
        rows={claimLevels.map((claim) => ({
          key: claim,
          cells: [claimName(language, claim), t(`method.standards.${claim}`)],
        }))}
      />
      <details className="fold">
        <summary>{t('method.standards.list', { count: standards.length })}</summary>
        <FactTable
          hideCaption
          caption={t('method.standards.caption')}
          columns={[
            { label: t('method.standards.standard') },
            { label: t('method.standards.area') },
            { label: t('method.evidence.meaning') },
            { label: t('method.standards.owner') },
          ]}
          rows={standards.map(({ id, group, owner }) => ({
            key: id,
            cells: [words[id]?.name ?? id, groups[group] ?? group, words[id]?.meaning, owner === '-' ? '–' : owner],
          }))}
        />
      </details>
    </>
  )
}
