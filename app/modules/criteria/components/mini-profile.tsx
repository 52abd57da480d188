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
  const placed = bars.map((bar, index) => ({ ...bar, x: index * 19 }))
  const said = totals ? placed.filter(({ declared }) => declared !== null) : []
  const silent = placed.filter((bar) => !said.includes(bar))
  return (
    <svg className="mini" viewBox="0 0 152 44" role="img" aria-label={label}>
      <path className="void" d={pathOf(silent, () => 39, { from: 41.5, inset: 1.5, width: 13 })} />
      <path className="track" d={pathOf(said, () => height, { from: 42, inset: 1, width: 14 })} />
      <path className="decl" d={pathOf(said, ({ declared }) => rise(declared), { from: 42, inset: 1.5, width: 13 })} />
      <path className="evid" d={pathOf(said, ({ evidenced }) => rise(evidenced), { from: 42, inset: 1, width: 14 })} />
      <path className="base" d="M0 42.5h152" />
    </svg>
  )
}

interface Placed extends Bar {
  x: number
}

/** Height of so many points of 100, without the rounding errors of fractions, which would stand in every card. */
const rise = (points: number | null) => Math.round(((points ?? 0) * height) / 10) / 10

/** All bars of one kind in one path, because a page shows hundreds of them; none of no height. */
function pathOf(
  bars: readonly Placed[],
  heightOf: (bar: Bar) => number,
  { from, inset, width }: { from: number; inset: number; width: number },
): string | undefined {
  const parts = bars.map((bar) => {
    const length = heightOf(bar)
    return length > 0 ? `M${bar.x + inset} ${from}v-${length}h${width}v${length}z` : ''
  })
  return parts.join('') || undefined
}
