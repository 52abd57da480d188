import type { ReactNode } from 'react'
import { useI18n } from '../../../../components/i18n'
import type { LevelResult } from '../../../criteria/sovereignty-profile'
import type { SovereigntyView } from '../../listing-view/sovereignty'

/** The same numbers as a table, with weights and the level by evidence. */
export function SovereigntyTable({ sovereignty }: { sovereignty: SovereigntyView }) {
  const { t } = useI18n()
  const { bars, declared, evidenced, evidencedCount, applicable } = sovereignty
  const heads = [
    'objective',
    'weight',
    'declaredPoints',
    'evidencedPoints',
    'questions',
    'declaredLevel',
    'evidencedLevel',
  ] as const
  const rows = [
    ...bars.map((bar) => ({ ...bar, id: bar.objective as string, name: `${bar.objective} ${bar.name}` })),
    { id: 'total', name: t('listing.sov.total'), weight: null, declared, evidenced, evidencedCount, applicable },
  ]
  return (
    <details className="fold">
      <summary>{t('listing.sov.table')}</summary>
      <table className="tab tab--stack">
        <caption>{t('listing.sov.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`listing.sov.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <Cell head="weight">{row.weight === null ? '' : `${row.weight} %`}</Cell>
              <Cell head="declaredPoints">{row.declared.points ?? '–'}</Cell>
              <Cell head="evidencedPoints">{row.evidenced.points ?? '–'}</Cell>
              <Cell head="questions">
                {t('listing.sov.ofQuestions', { evidenced: row.evidencedCount, applicable: row.applicable })}
              </Cell>
              <Cell head="declaredLevel">
                <LevelCell level={row.declared.level} missing="gaps" />
              </Cell>
              <Cell head="evidencedLevel">
                <LevelCell level={row.evidenced.level} missing="proofGaps" />
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Cell({
  head,
  children,
}: {
  head: 'weight' | 'declaredPoints' | 'evidencedPoints' | 'questions' | 'declaredLevel' | 'evidencedLevel'
  children: ReactNode
}) {
  const { t } = useI18n()
  return <td {...(children === '' ? {} : { 'data-l': t(`listing.sov.${head}`) })}>{children}</td>
}

function LevelCell({ level, missing }: { level: LevelResult; missing: 'gaps' | 'proofGaps' }) {
  const { t } = useI18n()
  if ('notApplicable' in level) return <>{t('listing.sov.notAsked')}</>
  if ('unknown' in level)
    return <>{`${t('listing.sov.unknown')}, ${t(`listing.sov.${missing}`, { count: level.unknown })}`}</>
  return <>{level.level}</>
}
