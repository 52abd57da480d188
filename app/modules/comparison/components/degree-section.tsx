import { useI18n } from '../../../components/i18n'
import { formatNumber } from '../../../lib/format'
import type { ComparisonSheet } from '../schema/sheet'
import { percent } from './verdict-line'

/** How the degree of each variant comes about, term by term and as a sum that can be followed. */
export function DegreeSection({ sheet: { columns, requirements } }: { sheet: ComparisonSheet }) {
  const { t, language } = useI18n()
  const shoulds = requirements.filter(({ strength }) => strength === 'should')
  if (shoulds.length === 0) return null
  return (
    <section className="band" aria-labelledby="h-grad">
      <h2 id="h-grad">{t('comparison.degree.title')}</h2>
      <p className="prose">{t('comparison.degree.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="mx-scroll" aria-label={t('comparison.degree.table')} tabIndex={0}>
        <table className="plain">
          <caption className="vh">{t('comparison.degree.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('comparison.criterion')}</th>
              <th scope="col">{t('comparison.need.weight')}</th>
              {columns.map((column) => (
                <th scope="col" key={column.variantId}>
                  {column.name}
                  <span className="meta"> {column.deliveryName}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shoulds.map(({ criterion, label, weight }) => (
              <tr key={criterion}>
                <th scope="row">{label}</th>
                <td className="num">{weight}</td>
                {columns.map(({ variantId, verdict }) => {
                  const term = verdict?.degree?.terms.find((entry) => entry.criterion === criterion)
                  const outcome = term?.outcome ?? 'notApplicable'
                  return (
                    <td key={variantId}>
                      {outcome === 'met' ? (
                        <b className="num">+ {weight}</b>
                      ) : outcome === 'notMet' ? (
                        '0'
                      ) : outcome === 'notStated' ? (
                        t('comparison.degree.open')
                      ) : (
                        '–'
                      )}{' '}
                      <span className="meta">{t(`comparison.outcome.${outcome}`)}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="plain__sum">
              <th scope="row" colSpan={2}>
                {t('comparison.degree.total')}
              </th>
              {columns.map(({ variantId, verdict }) => (
                <td key={variantId} className="num">
                  {degreeSum(verdict?.degree ?? null)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  )

  function degreeSum(degree: NonNullable<ComparisonSheet['columns'][number]['verdict']>['degree']): string {
    if (degree === null) return t('comparison.verdict.noDegree')
    const { met, open, of, terms } = degree
    const parts = terms.filter(({ counted }) => counted > 0).map(({ counted }) => String(counted))
    const shown = (part: number) => formatNumber(language, percent(part, of))
    const sum =
      parts.length > 1
        ? t('comparison.degree.sum', { parts: parts.join(' + '), met, of, percent: shown(met) })
        : t('comparison.degree.one', { met, of, percent: shown(met) })
    return open > 0 ? `${sum}, ${t('comparison.degree.most', { most: shown(met + open) })}` : sum
  }
}
