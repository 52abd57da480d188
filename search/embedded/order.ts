import type { SearchRequest } from '../contract'
import type { Compare } from '../rank'
import type { TextHits } from './text-search'

/** What documents are ordered by, by slot. */
export interface Sortable {
  ids: readonly string[]
  /** Of the request's seed. */
  hashes: Uint32Array
  numbers: ReadonlyMap<string, Float64Array>
  strings: ReadonlyMap<string, readonly (string | undefined)[]>
}

/**
 * The order of slots: what was asked for, then hash, then id. What has no value comes last in both directions. A
 * RangeError for a number or string that the index does not have.
 */
export function orderOf({ sort }: SearchRequest, hits: TextHits | null, by: Sortable): Compare {
  const { ids, hashes } = by
  const tie: Compare = (a, b) =>
    (hashes[a] as number) - (hashes[b] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1)
  if (sort.by === 'relevance') {
    if (!hits) return tie
    const { scores } = hits
    return (a, b) => (scores[b] as number) - (scores[a] as number) || tie(a, b)
  }
  const sign = sort.direction === 'ascending' ? 1 : -1
  if (sort.by === 'number') {
    const values = by.numbers.get(sort.name)
    if (!values) throw new RangeError(`The index has no number "${sort.name}".`)
    return (a, b) => byValue(numberAt(values, a), numberAt(values, b), sign) || tie(a, b)
  }
  const values = by.strings.get(sort.name)
  if (!values) throw new RangeError(`The index has no string "${sort.name}".`)
  return (a, b) => byValue(values[a], values[b], sign) || tie(a, b)
}

function numberAt(values: Float64Array, slot: number): number | undefined {
  const value = values[slot] as number
  return Number.isNaN(value) ? undefined : value
}

function byValue<Value extends number | string>(a: Value | undefined, b: Value | undefined, sign: number): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -sign : sign
}
