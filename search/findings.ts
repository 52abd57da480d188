import type { Entry } from './embedded/dictionary'

/** What each spelling counts for a query word. */
export type EntryWeights = Map<Entry, number>

/** What an engine makes of found spellings: weights per document, or a condition for a server. */
export interface Findings<Found> {
  nowhere(): Found
  /** Documents with at least one of the spellings. */
  of(weights: EntryWeights): Found
  /** Documents in one or the other; may change the first one. */
  either(one: Found, other: Found): Found
  /** Documents in all of them, which count `share` of the lowest. */
  everyOne(all: readonly Found[], share: number): Found
  /** Documents in some of them, which count `share` of what they have, each by how rare it is. */
  someOf(all: readonly Found[], share: number): Found
  /** Share of all documents. */
  shareOf(found: Found): number
  /** Whether there is any such document. */
  some(found: Found): boolean
}
