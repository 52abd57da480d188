import { useI18n } from '../../../components/i18n'
import { Icon, type IconName } from '../../../components/icon-sprite'
import { formatList, formatNumber } from '../../../lib/format'
import { multiply, rational, round } from '../../../lib/rational'
import type { MatrixColumn, Verdict } from '../schema/sheet'

/** Share of the shoulds in percent, rounded for display to a tenth. */
export const percent = (part: number, of: number): number => round(multiply(rational(part, of), rational(100)), 1)

/** How a variant stands against the requirements: musts first, then the degree of the shoulds. */
export function VerdictLine({ column: { verdict } }: { column: MatrixColumn }) {
  const { t, language } = useI18n()
  if (verdict === null) return null
  const { degree } = verdict
  return (
    <>
      <Musts verdict={verdict} />
      {degree ? (
        <span className="meta num">
          {t(degree.open > 0 ? 'comparison.verdict.degreeUpTo' : 'comparison.verdict.degree', {
            percent: formatNumber(language, percent(degree.met, degree.of)),
            most: formatNumber(language, percent(degree.met + degree.open, degree.of)),
          })}
        </span>
      ) : null}
    </>
  )
}

function Musts({ verdict: { musts, failed } }: { verdict: Verdict }) {
  const { t, language } = useI18n()
  if (musts.all === 0) return null
  const line = (icon: IconName, look: string, text: string) => (
    <span className={`why why--${look}`}>
      <Icon name={icon} /> {text}
    </span>
  )
  if (musts.failed > 0) {
    const labels = formatList(
      language,
      failed.map((entry) => entry.line.split(':')[0] ?? entry.line),
    )
    return line('stop', 'bad', t('comparison.verdict.failed', { count: musts.failed, labels }))
  }
  if (musts.open > 0) return line('none', 'open', t('comparison.verdict.open', { count: musts.open }))
  if (musts.met === 0) return line('none', 'open', t('comparison.verdict.noneApplies'))
  return line(
    'ok',
    'ok',
    t(musts.notApplicable > 0 ? 'comparison.verdict.allMetThatApply' : 'comparison.verdict.allMet', {
      count: musts.met,
    }),
  )
}
