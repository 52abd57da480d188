import { parseEntry, parseShortlist } from './shortlist'
import type { ShortlistChange } from './shortlist-change'
import { parsePlaces } from './shortlist-undo'

/** Names of the buttons that concern one variant; the value is its token. */
const entryButtons = {
  merken: 'keep',
  erneuern: 'renew',
  entfernen: 'remove',
  hoch: 'up',
  runter: 'down',
} as const

/** Reads a sent form; `null` for one that our pages do not send. */
export function readShortlistForm(form: { get(name: string): unknown }): ShortlistChange | null {
  const typed = (name: string): string | null => {
    const value = form.get(name)
    return typeof value === 'string' ? value : null
  }
  for (const [name, kind] of Object.entries(entryButtons)) {
    const token = typed(name)
    if (token === null) continue
    const entry = parseEntry(token)
    return entry && { kind, entry }
  }
  if (typed('leeren') !== null) return { kind: 'clear' }
  const placed = parsePlaces(typed('wiederherstellen') ?? '')
  if (placed.length > 0) return { kind: 'restore', placed }
  const entries = parseShortlist(typed('uebernehmen') ?? '')
  return entries.length > 0 ? { kind: 'adopt', entries } : null
}
