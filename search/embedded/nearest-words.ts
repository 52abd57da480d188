import { allowedTypos, mayHaveTypos } from '../analyze/distance'
import type { Dictionary, Entry } from './dictionary'

/**
 * The nearest known words at one or two typos: none under 4 letters, one up to 7, two from 8; never in numbers. Another
 * first letter is two typos, since hardly anybody mistypes it: "Doodle" is not meant to be "Moodle".
 */
export function nearestWords(dictionary: Dictionary, surface: string): { entry: Entry; distance: number }[] {
  const allowed = allowedTypos(surface.length)
  if (allowed === 0 || !mayHaveTypos(surface)) return []
  const near: { entry: Entry; distance: number }[] = []
  for (const [entry, distance] of dictionary.similarTo(surface, allowed)) {
    const typos = Math.max(1, distance) + (entry.surface[0] === surface[0] ? 0 : 1)
    if (!entry.stop && typos <= allowed) near.push({ entry, distance: typos })
  }
  for (let at = 1; at < surface.length; at++) {
    const swapped = surface.slice(0, at - 1) + surface[at] + surface[at - 1] + surface.slice(at + 1)
    const entry = dictionary.get(swapped)
    if (entry && !entry.stop) near.push({ entry, distance: 1 })
  }
  const nearest = Math.min(...near.map((one) => one.distance))
  return near.filter((one) => one.distance === nearest)
}
