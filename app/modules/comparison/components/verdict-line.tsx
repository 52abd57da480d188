import { useI18n } from '../../../components/i18n'
import { Icon, type IconName } from '../../../components/icon-sprite'
import { formatList, formatNumber } from '../../../lib/format'
import { multiply, rational, round } from '../../../lib/rational'
import type { MatrixColumn, Verdict } from '../schema/sheet'

/** Share of the shoulds in percent, rounded for display to a tenth. */
export const percent = (part: number, of: number): number => round(multiply(rational(part, of), rational(100)), 1)

/** How a variant stands against the musts; `evidenced`: those that are met and evidenced. */
export function MustsLine({ column: { verdict }, evidenced }: { column: MatrixColumn; evidenced: number }) {
  return verdict === null ? null : <Musts verdict={verdict} evidenced={evidenced} />
}

/** The degree of the shoulds, and the most that open answers can still make of it. */
export function DegreeLine({ column: { verdict } }: { column: MatrixColumn }) {
  const { t, language } = useI18n()
  const degree = verdict?.degree
  if (!degree) return null
  return (
    <span className="meta">
      {t(degree.open > 0 ? 'comparison.verdict.degreeUpTo' : 'comparison.verdict.degree', {
        percent: formatNumber(language, percent(degree.met, degree.of)),
        most: formatNumber(language, percent(degree.met + degree.open, degree.of)),
      })}
    </span>
  )
}

function Musts({ verdict: { musts, failed }, evidenced }: { verdict: Verdict; evidenced: number }) {
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
  const met = t(musts.notApplicable > 0 ? 'comparison.verdict.allMetThatApply' : 'comparison.verdict.allMet', {
    count: musts.met,
  })
  return line('ok', 'ok', `${met}, ${t('comparison.verdict.evidenced', { count: evidenced })}`)
}
