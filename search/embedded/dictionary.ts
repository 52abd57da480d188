import SearchableMap from 'minisearch/SearchableMap'
import {
  type CompoundSplitter,
  createCompoundSplitter,
  createPartFinder,
  isFixedPart,
  isVerb,
  MIN_COMPOUND,
} from '../analyze/compounds'
import { type SynonymIndex, synonymsOf } from '../analyze/synonyms'
import { twoWords } from '../analyze/two-words'
import { type Term, term } from '../analyze/words'
import type { Language } from '../contract'
import { bitsFor, setBit } from './bits'
import { containsAnyOf } from './contained'
import { Families } from './families'
import { Postings, slotOf } from './postings'

/** All spellings of one stem, and the compounds that have the stem as a part. */
export interface StemGroup {
  stem: string
  entries: Entry[]
  compounds: Entry[]
  /** Known phrases that begin with this stem. */
  phrases: readonly (readonly string[])[] | undefined
}

/** One spelling: a word, or a phrase as the stems of its words. */
export interface Entry {
  surface: string
  stop: boolean
  phrase: boolean
  group: StemGroup
  postings: Postings
  /** The smallest parts and the groups of all parts, if this is a compound of known words. */
  partWords: readonly Entry[]
  partGroups: readonly StemGroup[]
  /** Whether it stood in a document when compounds were last settled. */
  settled: boolean
  /** Number of compounds that have this word among their smallest parts; keeps a word alive that never stands alone. */
  partOf: number
}

const NONE: readonly never[] = []

/**
 * The words of one language in an index: exact, by stem, by part, by beginning and with typos. Beginnings and typos are
 * looked up in MiniSearch's radix tree. What is known depends on the present documents alone, not on earlier ones.
 */
export class Dictionary {
  private readonly words = new Map<string, Entry>()
  private readonly groups = new Map<string, StemGroup>()
  private readonly tree = new SearchableMap<Entry>()
  private readonly split: CompoundSplitter
  private readonly findParts: (surface: string) => readonly string[]
  private readonly families: Families<StemGroup>
  /** Words that came or went since the last `settle`. */
  private readonly changed = new Set<Entry>()

  constructor(
    readonly language: Language,
    private known: SynonymIndex = synonymsOf(language),
  ) {
    this.families = new Families(language)
    this.split = language === 'de' ? createCompoundSplitter((word) => this.standsAlone(word)) : () => null
    this.findParts =
      language === 'de' ? createPartFinder((word) => this.standsAlone(word) || this.known.knows(word)) : () => NONE
  }

  /** What queries have to be analysed with. */
  get synonyms(): SynonymIndex {
    return this.known
  }

  /** Knows other synonyms; documents with a phrase that differs have to be added anew. */
  learn(synonyms: SynonymIndex): void {
    this.known = synonyms
    for (const group of this.groups.values()) group.phrases = synonyms.phrasesFrom(group.stem)
  }

  /** Slots of the documents that contain every one of the stems, anywhere. */
  slotsWith(stems: readonly string[]): number[] {
    const [first = new Set<number>(), ...others] = stems.map((stem) => {
      const slots = new Set<number>()
      for (const { postings } of this.groups.get(stem)?.entries ?? []) {
        for (let at = 0; at < postings.size; at++) slots.add(slotOf(postings.values[at] as number))
      }
      return slots
    })
    return [...first].filter((slot) => others.every((slots) => slots.has(slot)))
  }

  get(surface: string): Entry | undefined {
    return this.words.get(surface)
  }

  group(stem: string): StemGroup | undefined {
    return this.groups.get(stem)
  }

  entries(): IterableIterator<Entry> {
    return this.words.values()
  }

  /**
   * What a German compound is made of: the longest words that stand in the documents, else its smallest parts
   * ("buergerhaushaltsplattform": buergerhaushalt, plattform); none if a part is not known at all. An English word that
   * stands in no document may be two that do ("opendata": open, data).
   */
  partsOf(surface: string): readonly string[] {
    if (this.language === 'en') return this.knows(surface) ? NONE : twoWords(surface, (word) => this.standsAlone(word))
    const parts = isVerb(surface) ? null : this.split(surface)
    if (!parts) return NONE
    const { words, places } = parts
    const found: string[] = []
    for (let at = 0; at < words.length; ) {
      let end = at === 0 ? words.length - 1 : words.length
      while (end > at + 1 && !this.knows(surface.slice(places[at]?.start, places[end - 1]?.end))) end--
      found.push(end > at + 1 ? surface.slice(places[at]?.start, places[end - 1]?.end) : (words[at] as string))
      at = Math.max(end, at + 1)
    }
    return found
  }

  /** Words that stand in a German word, also where the rest is unknown ("baustellenchaos": baustelle). */
  wordsIn(surface: string): readonly string[] {
    const parts = this.partsOf(surface)
    return parts.length > 0 ? parts : this.findParts(surface)
  }

  /** Whether a word stands in a document. */
  knows(surface: string): boolean {
    return (this.words.get(surface)?.postings.size ?? 0) > 0
  }

  /** Groups of other forms of the same action ("geprüft": prüfen, Prüfung); in other languages none. */
  familyOf(stem: string): readonly StemGroup[] {
    return this.families.of(stem)
  }

  beginningWith(prefix: string): Iterable<Entry> {
    return this.tree.atPrefix(prefix).values()
  }

  /** Words within an edit distance, with that distance. */
  similarTo(surface: string, distance: number): Iterable<[Entry, number]> {
    return this.tree.fuzzyGet(surface, distance).values()
  }

  /** The entry of a word, made if new. */
  entryOf(word: Term): Entry {
    return this.words.get(word.surface) ?? this.create(word, false)
  }

  phraseOf(key: string): Entry {
    return this.words.get(key) ?? this.create({ surface: key, stem: key, stop: false }, true)
  }

  private create(word: Term, phrase: boolean): Entry {
    const group = this.groupFor(word.stem)
    const entry: Entry = {
      surface: word.surface,
      stop: word.stop,
      phrase,
      group,
      postings: new Postings(),
      partWords: NONE,
      partGroups: NONE,
      settled: false,
      partOf: 0,
    }
    group.entries.push(entry)
    this.words.set(word.surface, entry)
    if (!phrase) this.tree.set(word.surface, entry)
    return entry
  }

  private standsAlone(surface: string): boolean {
    const entry = this.words.get(surface)
    return entry !== undefined && entry.postings.size > 0 && !entry.stop
  }

  /** Counts an occurrence. Compounds follow with `settle`. */
  occur(entry: Entry, slot: number, attribute: number): void {
    if (entry.postings.size === 0) this.changed.add(entry)
    entry.postings.add(slot, attribute)
  }

  /** Takes documents out. Compounds follow with `settle`. */
  removeSlots(slots: readonly number[]): void {
    const lowest = Math.min(...slots)
    const highest = Math.max(...slots)
    const leaving = bitsFor(highest + 1)
    for (const slot of slots) setBit(leaving, slot)
    for (const entry of this.words.values()) {
      if (entry.postings.size === 0) continue
      entry.postings.remove(leaving, lowest, highest)
      if (entry.postings.size === 0) this.changed.add(entry)
    }
  }

  /** Forgets what stands in other attributes; yields after each word. Compounds follow with `settle`. */
  *keepAttributes(kept: readonly boolean[]): Generator<void> {
    for (const entry of this.words.values()) {
      if (entry.postings.size === 0) continue
      entry.postings.keep(kept)
      if (entry.postings.size === 0) this.changed.add(entry)
      yield
    }
  }

  /**
   * Brings compounds in line with the words that came and went: each changed word, and each word that a changed one
   * may be a part of. Yields now and then, so that the caller can interrupt; searches find parts when it is done.
   */
  *settle(): Generator<void> {
    const changed: Entry[] = []
    for (const entry of this.changed) {
      const stands = entry.postings.size > 0
      if (entry.settled !== stands) changed.push(entry)
      else this.dropIfUnused(entry)
      entry.settled = stands
      yield
    }
    this.changed.clear()
    for (const entry of this.language === 'de' ? this.containing(changed) : changed) {
      this.takeApart(entry)
      this.dropIfUnused(entry)
      yield
    }
  }

  /** The changed words themselves, and the words in which one of them occurs as letters. */
  private containing(changed: readonly Entry[]): Iterable<Entry> {
    if (changed.length > this.words.size / 2) return this.words.values()
    const found = new Set(changed)
    const surfaces = changed.map((entry) => entry.surface).filter((surface) => !isFixedPart(surface))
    const contains = containsAnyOf(surfaces)
    if (!contains) return found
    for (const entry of this.words.values()) {
      if (entry.surface.length >= MIN_COMPOUND && !entry.phrase && contains(entry.surface)) found.add(entry)
    }
    return found
  }

  private takeApart(entry: Entry): void {
    for (const part of entry.partWords) {
      part.partOf--
      this.dropIfUnused(part)
    }
    for (const group of entry.partGroups) {
      group.compounds.splice(group.compounds.indexOf(entry), 1)
      this.dropIfEmpty(group)
    }
    entry.partWords = NONE
    entry.partGroups = NONE
    if (entry.postings.size === 0 || entry.phrase || entry.stop) return
    const parts = this.split(entry.surface)
    if (!parts) return
    entry.partWords = parts.words.map((word) => this.entryOf(term(word, this.language)))
    for (const part of entry.partWords) part.partOf++
    entry.partGroups = parts.stems.map((stem) => this.groupFor(stem))
    for (const group of entry.partGroups) group.compounds.push(entry)
  }

  private dropIfUnused(entry: Entry): void {
    if (entry.postings.size > 0 || entry.partOf > 0 || this.words.get(entry.surface) !== entry) return
    this.words.delete(entry.surface)
    if (!entry.phrase) this.tree.delete(entry.surface)
    entry.group.entries.splice(entry.group.entries.indexOf(entry), 1)
    this.dropIfEmpty(entry.group)
  }

  private groupFor(stem: string): StemGroup {
    let group = this.groups.get(stem)
    if (!group) {
      group = { stem, entries: [], compounds: [], phrases: this.known.phrasesFrom(stem) }
      this.groups.set(stem, group)
      this.families.add(group)
    }
    return group
  }

  private dropIfEmpty(group: StemGroup): void {
    if (group.entries.length > 0 || group.compounds.length > 0) return
    this.groups.delete(group.stem)
    this.families.remove(group)
  }
}
