import { digits } from '../report'
import { median } from '../stats'
import type { BarChart } from './chart'
import { at, drawing, scaleFor, textAt } from './svg'

const width = 820
const left = 330
const right = 640
const top = 44
const row = 34

const spreadOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const

/** Draws bars: median as length, smallest and largest round as a line over its end, the target across. */
export function drawBars({ title, unit, bars, target }: BarChart): string {
  const shown = bars.filter(({ values }) => values.length > 0 && values.every(Number.isFinite))
  const all = [...shown.flatMap(({ values }) => values), ...(target ? [target.value] : [])]
  const { place, logarithmic } = scaleFor(all, left, right)
  const bottom = top + shown.length * row
  const parts = shown.map(({ label, values, own }, index) => {
    const y = top + index * row + 6
    const middle = median(values)
    const [least, most] = spreadOf(values)
    const spread =
      values.length > 1
        ? `<path class="spread" d="M${at(place(least))} ${y + 9}H${at(place(most))}M${at(place(least))} ${y + 5}v8M${at(place(most))} ${y + 5}v8"/>`
        : ''
    return `${textAt(left - 10, y + 14, label, 'end')}<rect class="${own ? 'own' : 'other'}" x="${left}" y="${y}" width="${at(Math.max(1, place(middle) - left))}" height="18"/>${spread}${textAt(Math.max(place(most), place(middle)) + 8, y + 14, `${digits(middle)} ${unit}`)}`
  })
  if (target) {
    const x = place(target.value)
    parts.push(
      `<path class="target" d="M${at(x)} ${top}V${bottom + 4}"/>`,
      textAt(x, bottom + 20, target.label, 'target-text middle'),
    )
  }
  parts.push(
    textAt(
      16,
      bottom + 42,
      `${unit}${logarithmic ? ', logarithmic' : ''}; bar: median, line: smallest to largest round`,
      'soft',
    ),
  )
  const words = shown.map(({ label, values }) => {
    const [least, most] = spreadOf(values)
    return `${label}: ${digits(median(values))} ${unit} (${digits(least)} to ${digits(most)})`
  })
  const aim = target ? ` Target: ${target.label}.` : ''
  return drawing(width, bottom + 56, title, `${words.join('; ')}.${aim}`, parts)
}
