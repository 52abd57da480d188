import type { Language } from '../../lib/language'
import { countedText } from './search-text'

/** A text with what was counted of it since it was taken last. */
export interface CountedSearch {
  language: Language
  text: string
  searches: number
  clicks: number
}

/** A request for results of a typed text. */
export interface Searched {
  language: Language
  text: string
  /** The text of the page that it came from; empty where there was none. */
  from: string
  /** It follows typing, so that the text may still change. */
  live: boolean
}

/** How long a text that was being typed has to stand until it counts, in milliseconds. */
const restsAfter = 10_000
/** Different texts in memory; others are dropped until there is room again. */
const mostTexts = 500

interface Entry {
  counted: CountedSearch
  /** Searches that may still be given up for the text that follows, and since when they stand. */
  resting: number
  since: number
}

/**
 * Counts searches and clicks in memory, by text alone: nothing is kept of who asked. A text from whose results the same
 * text is asked for again (another filter, the next page) counts once. While somebody types, every text gives way to the
 * next one; it counts once it has stood for ten seconds or a result was opened.
 */
export class SearchCounter {
  private readonly entries = new Map<string, Entry>()

  searched({ language, text, from, live }: Searched, now: number): void {
    const counted = countedText(text)
    const before = countedText(from)
    const left = before === null ? undefined : this.entries.get(keyOf(language, before))
    if (counted !== null && before === counted) {
      if (left && left.resting > 0) left.since = now
      return
    }
    if (live && left && left.resting > 0) left.resting -= 1
    const entry = counted === null ? null : this.entryOf(language, counted)
    if (!entry) return
    if (live) {
      entry.resting += 1
      entry.since = now
    } else entry.counted.searches += 1
  }

  /** A result of a text was opened. */
  clicked(language: Language, text: string): void {
    const counted = countedText(text)
    const entry = counted === null ? null : this.entryOf(language, counted)
    if (!entry) return
    entry.counted.clicks += 1
    entry.counted.searches += entry.resting
    entry.resting = 0
  }

  /** Hands out what has come to rest, or everything, and forgets it. */
  take(now: number, all = false): CountedSearch[] {
    const taken: CountedSearch[] = []
    for (const [key, entry] of this.entries) {
      const { counted } = entry
      if (entry.resting > 0 && (all || now - entry.since >= restsAfter)) {
        counted.searches += entry.resting
        entry.resting = 0
      }
      if (counted.searches + counted.clicks > 0) taken.push({ ...counted })
      if (entry.resting === 0) this.entries.delete(key)
      else entry.counted = { ...counted, searches: 0, clicks: 0 }
    }
    return taken
  }

  private entryOf(language: Language, text: string): Entry | null {
    const key = keyOf(language, text)
    const known = this.entries.get(key)
    if (known) return known
    if (this.entries.size >= mostTexts) return null
    const entry: Entry = { counted: { language, text, searches: 0, clicks: 0 }, resting: 0, since: 0 }
    this.entries.set(key, entry)
    return entry
  }
}

const keyOf = (language: Language, text: string) => `${language} ${text}`
