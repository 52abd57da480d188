/** The middle value; the mean of the two middle ones for an even count. `NaN` for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  if (sorted.length % 2 === 1) return sorted[middle] as number
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** The smallest value that at least `share` (above 0, at most 1) of the values do not exceed. `NaN` for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Distance of the farthest value from the median, as a share of the median. */
export function deviation(values: readonly number[]): number {
  const middle = median(values)
  return Math.max(...values.map((value) => Math.abs(value - middle))) / middle
}

/**
 * Normalised discounted cumulative gain of the first `depth` places: `gains` of what was found, in its order, against
 * the best possible order of `available`, the gains of everything there is. 0 when nothing could be gained.
 */
export function ndcg(gains: readonly number[], available: readonly number[], depth = 10): number {
  const discounted = (values: readonly number[]) =>
    values.slice(0, depth).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0)
  const best = discounted([...available].sort((a, b) => b - a))
  return best === 0 ? 0 : discounted(gains) / best
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
