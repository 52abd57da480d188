import type { Figure, RowReport } from '../report'
import type { BarChart } from './chart'

const units: Readonly<Record<string, number>> = { µs: 0.001, ms: 1, s: 1_000, kB: 1, MB: 1_024, GB: 1_048_576 }
const quantity = /(\d[\d,]*(?:\.\d+)?)(?:\/(\d[\d,]*(?:\.\d+)?))?\s*(µs|ms|s|kB|MB|GB)?(?![\p{L}\d])/u

const plain = (text: string) => Number(text.replaceAll(',', ''))

function read(text: string): number | null {
  const found = quantity.exec(text)
  if (!found) return null
  const [, number = '', divisor, unit] = found
  return (plain(number) / (divisor === undefined ? 1 : plain(divisor))) * (units[unit ?? ''] ?? 1)
}

/**
 * How much of what its target allows a figure uses up: at most 1 where it is reached. `null` where figure or target is no
 * number. A target such as "p95 ≤ 60 ms" is compared with the number that follows "p95".
 */
export function shareOfTarget({ value, target }: Pick<Figure, 'value' | 'target'>): number | null {
  const parts = /^(.*?)([≤≥])(.*)$/u.exec(target ?? '')
  if (!parts) return null
  const [, label = '', sign, bound = ''] = parts
  const aim = read(bound)
  const from = label.trim() === '' ? 0 : value.indexOf(label.trim())
  const own = from < 0 ? null : read(value.slice(from + label.trim().length))
  if (aim === null || own === null || own <= 0 || aim <= 0) return null
  return sign === '≤' ? own / aim : aim / own
}

const longest = 36
const short = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`)

/** All figures of a run that have a target, as shares of what it allows. */
export function overview(rows: readonly RowReport[]): BarChart {
  return {
    kind: 'bars',
    name: 'overview',
    title: 'Every figure with a target, as a share of what the target allows',
    unit: 'of the target',
    target: { value: 1, label: 'target' },
    bars: rows.flatMap(({ id, figures }) =>
      figures.flatMap((figure) => {
        const share = shareOfTarget(figure)
        return share === null || figure.verdict === 'not measured'
          ? []
          : [{ label: short(`${id} ${figure.what}`), values: [share], own: figure.verdict === 'reached' }]
      }),
    ),
  }
}
