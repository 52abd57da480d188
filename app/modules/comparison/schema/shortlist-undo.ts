import {
  entryToken,
  isVariant,
  parseEntry,
  type Shortlist,
  type ShortlistEntry,
  shortlistLimit,
  tokensIn,
} from './shortlist'

/** An entry with its place in a list, counted from 0. */
export interface PlacedEntry {
  position: number
  entry: ShortlistEntry
}

const placedForm = /^([0-7])\.(.+)$/

/** Entries with the places they have in a list, so that their removal can be undone. */
export const placesIn = (list: Shortlist, entries: readonly ShortlistEntry[]): PlacedEntry[] =>
  list.flatMap((entry, position) => (entries.some(isVariant(entry)) ? [{ position, entry }] : []))

/** Puts removed entries back where they were; `full` when not all of them find room any more. */
export function restoreEntries(
  list: Shortlist,
  placed: readonly PlacedEntry[],
): { list: Shortlist; refused: 'full' | null } {
  let restored = list
  for (const { position, entry } of [...placed].sort((a, b) => a.position - b.position)) {
    if (restored.some(isVariant(entry))) continue
    if (restored.length >= shortlistLimit) return { list: restored, refused: 'full' }
    restored = restored.toSpliced(position, 0, entry)
  }
  return { list: restored, refused: null }
}

/** Reads pieces `<position>.<token>`, at most one of a variant; broken ones are passed over. */
export function parsePlaces(text: string): PlacedEntry[] {
  const placed: PlacedEntry[] = []
  for (const piece of tokensIn(text)) {
    const [, position, token = ''] = placedForm.exec(piece) ?? []
    const entry = parseEntry(token)
    if (entry === null || placed.length >= shortlistLimit) continue
    if (!placed.some((other) => isVariant(entry)(other.entry))) placed.push({ position: Number(position), entry })
  }
  return placed
}

/** Removed entries as one text, the inverse of `parsePlaces`. */
export const serialisePlaces = (placed: readonly PlacedEntry[]): string =>
  placed.map(({ position, entry }) => `${position}.${entryToken(entry)}`).join('~')
