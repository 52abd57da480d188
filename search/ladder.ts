import { allowedTypos, mayHaveTypos } from './analyze/distance'
import type { QueryUnit } from './analyze/query'
import { term } from './analyze/words'
import type { Dictionary, Entry, StemGroup } from './embedded/dictionary'

/** What each spelling counts for a query word. */
export type EntryWeights = Map<Entry, number>

/** What a way of finding a word counts, against 1 for the word itself or another form of it. */
const PART = 0.5
const SYNONYM = 0.6
const BEGINNING = 0.7
const ALL_PARTS = 0.8
const TYPO = 0.5

const MIN_PREFIX = 2
/** Words of one query whose typos are looked for. */
const MAX_TYPO_LOOKUPS = 6

export interface Mode {
  /** The last word may be the beginning of a word. */
  open: boolean
  /** Looks wider: a compound is also found by all its parts, even where it stands itself. */
  wide: boolean
}

/** What an engine makes of found spellings: weights per document, or a condition for a server. */
export interface Findings<Found> {
  nowhere(): Found
  /** Documents with at least one of the spellings. */
  of(weights: EntryWeights): Found
  /** Documents in one or the other; may change the first one. */
  either(one: Found, other: Found): Found
  /** Documents in all of them, which count `share` of the lowest. */
  everyOne(all: readonly Found[], share: number): Found
  /** Whether there is any such document. */
  some(found: Found): boolean
}

/** Spellings of a stem count `weight`, compounds with it a share of that. */
function addGroup(weights: EntryWeights, group: StemGroup | undefined, weight: number): void {
  if (!group) return
  for (const entry of group.entries) addEntry(weights, entry, weight)
  for (const compound of group.compounds) addEntry(weights, compound, weight * PART)
}

/** The highest weight of an entry counts. */
function addEntry(weights: EntryWeights, entry: Entry, weight: number): void {
  if (entry.postings.size > 0 && weight > (weights.get(entry) ?? 0)) weights.set(entry, weight)
}

/**
 * How a word of a query is looked for, the same for every engine: exactly (any form of its stem, as part of a compound,
 * by a synonym, by its beginning while it is typed); only if nothing is found that way, by all parts of the compound
 * that it is and by words one typo away, then two. So typos never mix with exact hits. One ladder per query.
 */
export class Ladder<Found> {
  private typoLookups = 0

  constructor(
    private readonly dictionary: Dictionary,
    private readonly findings: Findings<Found>,
  ) {}

  find(unit: QueryUnit, mode: Mode): Found {
    const { findings } = this
    const exact = this.findExactly(unit, mode)
    if (findings.some(exact)) return exact
    if (unit.parts.length > 0) return this.findAll(unit.parts, mode, true)
    const byParts = this.findByCompoundParts(unit)
    const typos = this.typosOf(unit.term.surface)
    if (typos.length === 0 || (typos[0]?.distance === 2 && findings.some(byParts))) return byParts
    const weights: EntryWeights = new Map()
    for (const { entry, distance } of typos) addGroup(weights, entry.group, TYPO / distance)
    return findings.either(findings.of(weights), byParts)
  }

  private findExactly(unit: QueryUnit, mode: Mode): Found {
    const { dictionary, findings } = this
    const weights: EntryWeights = new Map()
    addGroup(weights, dictionary.group(unit.term.stem), 1)
    for (const key of unit.synonyms) addGroup(weights, dictionary.group(key), SYNONYM)
    if (mode.open && unit.term.surface.length >= MIN_PREFIX) this.addBeginnings(weights, unit.term.surface)
    const found = findings.of(weights)
    if (unit.parts.length > 0 && unit.partsSuffice) return findings.either(found, this.findAll(unit.parts, mode, false))
    if (mode.wide && unit.parts.length === 0 && findings.some(found)) {
      return findings.either(found, this.findByCompoundParts(unit))
    }
    return found
  }

  private addBeginnings(weights: EntryWeights, surface: string): void {
    for (const entry of this.dictionary.beginningWith(surface)) {
      if (entry.stop) continue
      const weight = (BEGINNING * surface.length) / entry.surface.length
      addEntry(weights, entry, weight)
      if (entry.partOf > 0) for (const compound of entry.group.compounds) addEntry(weights, compound, weight * PART)
    }
  }

  /** Documents in which every one of several units is found. */
  private findAll(units: readonly QueryUnit[], mode: Mode, typos: boolean): Found {
    const all: Found[] = []
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] as QueryUnit
      const own = { ...mode, open: mode.open && at === units.length - 1 }
      const found = typos ? this.find(unit, own) : this.findExactly(unit, own)
      if (!this.findings.some(found)) return found
      all.push(found)
    }
    return this.findings.everyOne(all, ALL_PARTS)
  }

  private findByCompoundParts(unit: QueryUnit): Found {
    const words = this.dictionary.partsOf(unit.term.surface)
    if (words.length === 0) return this.findings.nowhere()
    const parts = words.map((word) => {
      const part = term(word, this.dictionary.language)
      return { term: part, synonyms: [], parts: [], partsSuffice: false }
    })
    return this.findAll(parts, { open: false, wide: false }, false)
  }

  /** The nearest known words at one or two typos: none under 4 letters, one up to 7, two from 8; never in numbers. */
  private typosOf(surface: string): { entry: Entry; distance: number }[] {
    const allowed = allowedTypos(surface.length)
    if (allowed === 0 || !mayHaveTypos(surface) || this.typoLookups >= MAX_TYPO_LOOKUPS) return []
    this.typoLookups++
    const { dictionary } = this
    const near: { entry: Entry; distance: number }[] = []
    for (const [entry, distance] of dictionary.similarTo(surface, allowed)) {
      if (!entry.stop) near.push({ entry, distance: Math.max(1, distance) })
    }
    for (let at = 1; at < surface.length; at++) {
      const swapped = surface.slice(0, at - 1) + surface[at] + surface[at - 1] + surface.slice(at + 1)
      const entry = dictionary.get(swapped)
      if (entry && !entry.stop) near.push({ entry, distance: 1 })
    }
    const nearest = Math.min(...near.map((one) => one.distance))
    return near.filter((one) => one.distance === nearest)
  }
}
