import { useI18n } from '../../../components/i18n'
import { levelText } from '../../criteria/components/level-text'
import { opennessName } from '../../criteria/components/openness-steps'
import { objectives } from '../../criteria/objectives'
import { opennessSteps } from '../../criteria/openness'
import type { ComparisonSheet, MatrixColumn } from '../schema/sheet'

/** Sovereignty and openness of all variants as pictures of the same scale, and the same numbers as a table. */
export function ProfileSection({ sheet: { columns, groups } }: { sheet: ComparisonSheet }) {
  const { t, language } = useI18n()
  const name = (objective: string) => {
    const words = groups.find(({ id }) => id === objective.toLowerCase())?.name
    return words ? `${objective} ${words}` : objective
  }
  const drawn = columns.filter(({ sovereignty }) => sovereignty.applicable > 0)
  if (drawn.length === 0) return null
  return (
    <section className="band" aria-labelledby="h-bild">
      <h2 id="h-bild">{t('comparison.profile.title')}</h2>
      <p className="prose">{t('comparison.profile.lead')}</p>
      <ul className="profiles">
        {drawn.map((column) => (
          <li key={column.variantId}>
            <h3>
              {column.name} <span className="meta">{column.deliveryName}</span>
            </h3>
            <Picture column={column} />
            <p className="meta">
              {column.sovereignty.stated > 0 ? levelText(t, column.sovereignty.level) : t('common.notStated')}
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('comparison.profile.table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="mx-scroll" aria-label={t('comparison.profile.points')} tabIndex={0}>
          <table className="plain">
            <caption className="vh">{t('comparison.profile.points')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('comparison.profile.objective')}</th>
                {drawn.map((column) => (
                  <th scope="col" key={column.variantId}>
                    {column.name}
                    <span className="meta"> {column.deliveryName}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {objectives.map((objective, index) => (
                <tr key={objective}>
                  <th scope="row">{name(objective)}</th>
                  {drawn.map(({ variantId, sovereignty: { bars, stated } }) => (
                    <td key={variantId} className="num">
                      {stated === 0 || bars[index]?.declared === null
                        ? t('common.notStated')
                        : t('comparison.profile.value', {
                            evidenced: bars[index]?.evidenced ?? 0,
                            declared: bars[index]?.declared ?? 0,
                          })}
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{t('comparison.profile.openness')}</th>
                {drawn.map(({ variantId, openness }) => {
                  const step = openness && opennessName(t, language, openness)
                  return <td key={variantId}>{step ? `${step.code} ${step.name}` : t('common.notStated')}</td>
                })}
              </tr>
            </tbody>
          </table>
        </section>
      </details>
    </section>
  )
}

const [rowHeight, barHeight, labelWidth, barWidth] = [20, 14, 44, 200]

/** Eight bars from 0 to 100, evidenced solid over declared hatched, and six squares for openness. */
function Picture({ column: { sovereignty, openness, name } }: { column: MatrixColumn }) {
  const { t } = useI18n()
  const { bars, stated } = sovereignty
  const label =
    stated > 0
      ? t('common.miniLabel', { declared: sovereignty.declared ?? 0, evidenced: sovereignty.evidenced ?? 0 })
      : t('common.miniNone')
  const [low, high] = openness
    ? [opennessSteps.indexOf(openness.lower), opennessSteps.indexOf(openness.upper)]
    : [-1, -1]
  const top = objectives.length * rowHeight + 6
  return (
    <svg
      className="profile"
      viewBox={`0 0 ${labelWidth + barWidth} ${top + rowHeight}`}
      role="img"
      aria-label={`${name}: ${label}`}
    >
      {objectives.map((objective, index) => {
        const bar = bars[index]
        const y = index * rowHeight + 2
        const width = (points: number) => (points * barWidth) / 100
        const empty = stated === 0 || !bar || bar.declared === null
        return (
          <g key={objective}>
            <text x={0} y={y + 11}>
              {objective}
            </text>
            <rect
              className={empty ? 'void' : 'track'}
              x={labelWidth + 0.5}
              y={y + 0.5}
              width={barWidth - 1}
              height={barHeight - 1}
            />
            {!empty && bar.declared ? (
              <rect
                className="decl"
                x={labelWidth + 0.5}
                y={y + 0.5}
                width={Math.max(0, width(bar.declared) - 1)}
                height={barHeight - 1}
              />
            ) : null}
            {!empty && bar.evidenced ? (
              <rect className="evid" x={labelWidth} y={y} width={width(bar.evidenced)} height={barHeight} />
            ) : null}
          </g>
        )
      })}
      <text x={0} y={top + 11}>
        O0–O5
      </text>
      {opennessSteps.map((step, index) => (
        <rect
          key={step}
          className={index <= low ? 'evid' : index <= high ? 'void' : 'track'}
          x={labelWidth + 0.5 + index * 20}
          y={top + 0.5}
          width={15}
          height={barHeight - 1}
        />
      ))}
    </svg>
  )
}
