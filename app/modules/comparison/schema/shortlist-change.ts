import { isVariant, type Shortlist, type ShortlistEntry, shortlistLimit } from './shortlist'
import { type PlacedEntry, placesIn, restoreEntries } from './shortlist-undo'

/** The list with one more entry at its end; `known` where the variant stands there already, `full` at the limit. */
export function keepEntry(
  list: Shortlist,
  entry: ShortlistEntry,
): { list: Shortlist; refused: 'full' | 'known' | null } {
  if (list.some(isVariant(entry))) return { list, refused: 'known' }
  if (list.length >= shortlistLimit) return { list, refused: 'full' }
  return { list: [...list, entry], refused: null }
}

/** The list with entries that it does not hold yet at its end; `full` when not all of them find room. */
export function keepEntries(
  list: Shortlist,
  entries: readonly ShortlistEntry[],
): { list: Shortlist; refused: 'full' | null } {
  let kept = list
  let refused: 'full' | null = null
  for (const entry of entries) {
    const next = keepEntry(kept, entry)
    kept = next.list
    if (next.refused === 'full') refused = 'full'
  }
  return { list: kept, refused }
}

/** The list without a variant. */
export const removeEntry = (list: Shortlist, entry: ShortlistEntry): Shortlist =>
  list.filter((other) => !isVariant(entry)(other))

/** The list with another snapshot number for a variant of it. */
export const renewEntry = (list: Shortlist, entry: ShortlistEntry): Shortlist =>
  list.map((other) => (isVariant(entry)(other) ? entry : other))

/** The list with a variant one place further up (-1) or down (1); at the ends it stays. */
export function moveEntry(list: Shortlist, entry: ShortlistEntry, by: -1 | 1): Shortlist {
  const from = list.findIndex(isVariant(entry))
  const [moved, other] = [list[from], list[from + by]]
  if (moved === undefined || other === undefined) return list
  return list.map((item) => (item === moved ? other : item === other ? moved : item))
}

/** What a visitor asks for. */
export type ShortlistChange =
  | { kind: 'keep' | 'renew' | 'remove' | 'up' | 'down'; entry: ShortlistEntry }
  | { kind: 'clear' }
  | { kind: 'restore'; placed: readonly PlacedEntry[] }
  | { kind: 'adopt'; entries: Shortlist }

/** What became of a list: the new one, whether something found no room, and what was taken away. */
export interface ShortlistOutcome {
  list: Shortlist
  refused: 'full' | null
  removed: readonly PlacedEntry[]
}

/** Entries that a change names. */
export function entriesOf(change: ShortlistChange): readonly ShortlistEntry[] {
  if (change.kind === 'clear') return []
  if (change.kind === 'restore') return change.placed.map(({ entry }) => entry)
  return change.kind === 'adopt' ? change.entries : [change.entry]
}

/** Applies a change. What already is as it asks for stays; what finds no room leaves the list as it was. */
export function changeShortlist(list: Shortlist, change: ShortlistChange): ShortlistOutcome {
  const without = { refused: null, removed: [] } as const
  switch (change.kind) {
    case 'keep':
    case 'adopt':
      return { ...keepEntries(list, entriesOf(change)), removed: [] }
    case 'restore':
      return { ...restoreEntries(list, change.placed), removed: [] }
    case 'renew':
      return { ...without, list: renewEntry(list, change.entry) }
    case 'up':
    case 'down':
      return { ...without, list: moveEntry(list, change.entry, change.kind === 'up' ? -1 : 1) }
    case 'remove':
      return { ...without, list: removeEntry(list, change.entry), removed: placesIn(list, [change.entry]) }
    case 'clear':
      return { ...without, list: [], removed: placesIn(list, list) }
  }
}
