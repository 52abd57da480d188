import { digits } from '../report'
import type { LineChart } from './chart'
import { at, drawing, scaleFor, textAt } from './svg'

const width = 800
const left = 70
const right = 470
const top = 50
const bottom = 330
const dashes = ['', '7 4', '2 3', '10 3 2 3', '4 6', '1 5']

const everywhere = 1

/** Places for labels at the right end, in the order of the lines' ends and far enough apart to be read. */
function labelPlaces(ends: readonly number[]): number[] {
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0))
  const places: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const index of order) {
    last = Math.max(last + 17, ends[index] ?? 0)
    places[index] = last
  }
  return places
}

/** Draws growth over sizes; lines are told apart by their dashes and by a label at their end. */
export function drawLines({ title, unit, across, lines }: LineChart): string {
  const points = lines.flatMap((line) => line.points)
  const sizes = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b)
  const x = scaleFor(sizes, left, right, everywhere).place
  const y = scaleFor(
    points.map((point) => point.y),
    bottom,
    top,
    everywhere,
  ).place
  const lowest = Math.min(...points.map((point) => point.y))
  const highest = Math.max(...points.map((point) => point.y))
  const ticks = [-3, -2, -1, 0, 1, 2, 3, 4, 5]
    .map((power) => 10 ** power)
    .filter((t) => t >= lowest / 2 && t <= highest)
  const grid = ticks.map(
    (tick) =>
      `<path class="line" d="M${left} ${at(y(tick))}H${right}"/>${textAt(left - 8, y(tick) + 4, digits(tick), 'soft end')}`,
  )
  const foot = sizes.map((size) => textAt(x(size), bottom + 20, digits(size), 'soft middle'))
  const places = labelPlaces(lines.map((line) => y(line.points.at(-1)?.y ?? lowest)))
  const curves = lines.map(({ label, points: own, own: isOwn }, index) => {
    const path = own.map((point, step) => `${step ? 'L' : 'M'}${at(x(point.x))} ${at(y(point.y))}`).join('')
    const dash = dashes[index % dashes.length]
    const end = own.at(-1)
    const marks = own.map(
      (point) => `<circle class="${isOwn ? 'own' : 'other'}" cx="${at(x(point.x))}" cy="${at(y(point.y))}" r="4"/>`,
    )
    const place = (places[index] ?? 0) + 4
    const lead = end
      ? `<path class="line" d="M${at(x(end.x) + 6)} ${at(y(end.y))}L${right + 14} ${at(place - 4)}"/>`
      : ''
    return `<path class="curve${isOwn ? ' own' : ''}"${dash ? ` stroke-dasharray="${dash}"` : ''} d="${path}"/>${marks.join('')}${lead}${textAt(right + 18, place, `${label}: ${digits(end?.y ?? 0)} ${unit}`)}`
  })
  const words = lines.map(
    ({ label, points: own }) =>
      `${label}: ${own.map((point) => `${digits(point.y)} ${unit} at ${digits(point.x)}`).join(', ')}`,
  )
  const height = Math.max(bottom + 50, ...places.map((place) => place + 24))
  const axis = textAt(left, bottom + 40, `${across}; both axes logarithmic, ${unit} upwards`, 'soft')
  return drawing(width, height, title, `${words.join('; ')}.`, [...grid, ...foot, axis, ...curves])
}
