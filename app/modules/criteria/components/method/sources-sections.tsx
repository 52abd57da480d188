import { FactTable } from '../../../../components/fact-table'
import { useI18n } from '../../../../components/i18n'
import { formatDate, formatList } from '../../../../lib/format'
import type { Language } from '../../../../lib/language'
import type { MethodSection } from './method-page'
import { annotated, type DatedRecord, datedRecords, type RecordGroup, spdxListVersion } from './sources'

const groups: readonly { group: RecordGroup; id: string }[] = [
  { group: 'profile', id: 'souveraenitaet' },
  { group: 'openness', id: 'offenheit' },
  { group: 'regions', id: 'kommunen' },
  { group: 'market', id: 'recht' },
  { group: 'own', id: 'festlegungen' },
]

/** What is known of the municipalities in the database: how many, and whose key has not been confirmed. */
export interface RegionFacts {
  count: number
  unconfirmed: readonly string[]
}

/** The sections of the page of sources, one per kind of record. */
export function useSourceSections(regions: RegionFacts): MethodSection[] {
  const { t } = useI18n()
  return [
    ...groups.map(({ group, id }) => ({
      id,
      title: t(`method.sources.groups.${group}`),
      content: <RecordGroupTable group={group} regions={group === 'regions' ? regions : null} />,
    })),
    {
      id: 'angaben',
      title: t('method.sources.entries'),
      content: <p className="prose">{t('method.sources.entriesText')}</p>,
    },
  ]
}

function RecordGroupTable({ group, regions }: { group: RecordGroup; regions: RegionFacts | null }) {
  const { t, language } = useI18n()
  return (
    <>
      {regions ? (
        <>
          <p className="prose">{t('method.sources.population', { count: regions.count })}</p>
          {regions.unconfirmed.length > 0 ? (
            <p className="prose">
              {t('method.sources.unconfirmed', { list: formatList(language, regions.unconfirmed) })}
            </p>
          ) : null}
        </>
      ) : null}
      <FactTable
        hideCaption
        caption={t('method.sources.caption', { group: t(`method.sources.groups.${group}`) })}
        columns={[
          { label: t('method.sources.record') },
          { label: t('method.sources.source') },
          { label: t('method.sources.published') },
          { label: t('method.sources.verified') },
          { label: t('method.sources.confidence') },
        ]}
        rows={datedRecords
          .filter((record) => record.group === group)
          .map((record) => ({
            key: record.id,
            cells: [
              <RecordName key="name" record={record} />,
              <span key="source" {...(record.language === language ? {} : { lang: record.language })}>
                {record.source}
              </span>,
              record.published ? dateText(language, record.published) : t('method.sources.undated'),
              record.verifiedOn ? formatDate(language, record.verifiedOn) : '–',
              t(`method.sources.confidences.${record.confidence}`),
            ],
          }))}
      />
    </>
  )
}

function RecordName({ record: { id } }: { record: DatedRecord }) {
  const { t } = useI18n()
  const note = annotated.find((entry) => entry === id)
  return (
    <>
      <b>{t(`method.sources.records.${id}`)}</b>
      {note ? (
        <>
          <br />
          {t(`method.sources.notes.${note}`, { version: spdxListVersion })}
        </>
      ) : null}
    </>
  )
}

/** A day in full, a month as `11/2026`, a year as it is. */
export function dateText(language: Language, published: string): string {
  const [year, month, day] = published.split('-')
  if (day) return formatDate(language, published)
  return month ? `${month}/${year}` : published
}
