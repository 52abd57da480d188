import { useI18n } from '../../../components/i18n'

interface Bar {
  declared: number | null
  evidenced: number | null
}

const height = 40

/** Eight small bars, declared behind evidenced; dashed where nobody said anything. The totals are its label. */
export function MiniProfile({
  bars,
  totals,
}: {
  bars: readonly Bar[]
  totals: { declared: number | null; evidenced: number | null } | null
}) {
  const { t } = useI18n()
  const label = totals
    ? t('common.miniLabel', { declared: totals.declared ?? 0, evidenced: totals.evidenced ?? 0 })
    : t('common.miniNone')
  return (
    <svg className="mini" viewBox="0 0 152 44" role="img" aria-label={label}>
      {bars.map(({ declared, evidenced }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: eight objectives in their fixed order
        <MiniBar key={index} x={index * 19} declared={totals ? declared : null} evidenced={evidenced} />
      ))}
      <path className="base" d="M0 42.5h152" />
    </svg>
  )
}

/** Without the rounding errors of fractions, which would stand in every card. */
const tenths = (length: number) => Math.round(length * 10) / 10

function MiniBar({ x, declared, evidenced }: { x: number; declared: number | null; evidenced: number | null }) {
  if (declared === null) return <rect className="void" x={x + 1.5} y={2.5} width={13} height={39} />
  const rise = (points: number) => ({
    y: tenths(2 + height - (points * height) / 100),
    height: tenths((points * height) / 100),
  })
  return (
    <>
      <rect className="track" x={x + 1} y={2} width={14} height={height} />
      {declared > 0 ? <rect className="decl" x={x + 1.5} width={13} {...rise(declared)} /> : null}
      {evidenced ? <rect className="evid" x={x + 1} width={14} {...rise(evidenced)} /> : null}
    </>
  )
}
