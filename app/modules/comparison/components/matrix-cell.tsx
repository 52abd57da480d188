import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatDate } from '../../../lib/format'
import { EvidenceMark } from '../../criteria/components/evidence-mark'
import { MiniProfile } from '../../criteria/components/mini-profile'
import { OpennessSteps } from '../../criteria/components/openness-steps'
import type { MatrixCell, MatrixColumn, MatrixRow } from '../schema/sheet'

/** Words after which a text is folded. */
const mostWords = 100

/** Value, how it is backed, date; against a requirement also how it comes out. */
export function Cell({
  row,
  cell,
  column,
  unfolded,
}: {
  row: MatrixRow
  cell: MatrixCell
  column: MatrixColumn | undefined
  /** Long texts are shown whole, as paper needs them. */
  unfolded: boolean
}) {
  const { t, language } = useI18n()
  const { lines, mark, statedOn } = cell
  if (mark === 'none' || mark === 'notApplicable') {
    return (
      <>
        <EvidenceMark state={mark} />
        <Outcome row={row} cell={cell} />
      </>
    )
  }
  return (
    <>
      {row.id === 'total:points' && column && column.sovereignty.stated > 0 ? (
        <MiniProfile bars={column.sovereignty.bars} totals={column.sovereignty} />
      ) : null}
      <span className="v">
        {row.id === 'openness' && column?.openness ? (
          <>
            <OpennessSteps lower={column.openness.lower} upper={column.openness.upper} />{' '}
          </>
        ) : null}
        <Value lines={lines} link={cell.link} unfolded={unfolded} />
      </span>
      <EvidenceMark
        state={mark}
        {...(statedOn
          ? {
              text: t('comparison.cell.on', {
                mark: t(`listing.evidence.${mark}`),
                date: formatDate(language, statedOn),
              }),
            }
          : {})}
      />
      <Outcome row={row} cell={cell} />
    </>
  )
}

function Value({ lines, link, unfolded }: { lines: readonly string[]; link: string | null; unfolded: boolean }) {
  const { t } = useI18n()
  if (link !== null) {
    return (
      <a href={link} rel="noopener">
        {link.replace(/^https?:\/\//, '').replace(/\/$/, '')}
      </a>
    )
  }
  const words = lines.join(' ').split(/\s+/).length
  const text =
    lines.length > 1 ? (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ) : (
      lines[0]
    )
  if (words <= mostWords || unfolded) return <>{text}</>
  return (
    <details>
      <summary>
        {lines.join(' ').split(/\s+/).slice(0, 20).join(' ')} … <span>{t('comparison.cell.more')}</span>
      </summary>
      {text}
    </details>
  )
}

/** A must that is missed says so in its cell; what is open is a question, never a no. */
function Outcome({ row: { requirement }, cell: { outcome, mark } }: { row: MatrixRow; cell: MatrixCell }) {
  const { t } = useI18n()
  if (!requirement || outcome === null || outcome === 'notApplicable') return null
  if (outcome === 'met') {
    return (
      <span className="why why--ok">
        <Icon name="check" />{' '}
        {t(mark === 'evidenced' || mark === 'computed' ? 'comparison.cell.met' : 'comparison.cell.metAsDeclared')}
      </span>
    )
  }
  if (outcome === 'notStated') {
    return (
      <span className="why why--open">
        <Icon name="ask" /> {t('comparison.cell.open')}
      </span>
    )
  }
  return (
    <span className="why why--bad">
      <Icon name="stop" />{' '}
      {t(requirement.strength === 'must' ? 'comparison.cell.missed' : 'comparison.cell.missedShould')}
    </span>
  )
}
