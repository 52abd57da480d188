import { fold } from './analyze/fold'
import type { QueryUnit } from './analyze/query'
import { isWeak } from './analyze/weak-words'
import { term } from './analyze/words'
import type { Dictionary, Entry, StemGroup } from './embedded/dictionary'
import { nearestWords } from './embedded/nearest-words'
import type { EntryWeights, Findings } from './findings'

/** What a way of finding a word counts, against 1 for the word itself or another form of it. */
const FAMILY = 0.7
const PART = 0.5
const SYNONYM = 0.6
const RELATED = 0.45
const BEGINNING = 0.7
const ALL_PARTS = 0.8
const SOME_PARTS = 0.5
const MORE_PARTS = 0.12
/** A part in so many times more documents than the rarest one, and in more than this share, says too little. */
const COMMON = { times: 3, share: 1 / 12 }
const TYPO = 0.5

const MIN_PREFIX = 2
/** Words of one query whose typos are looked for. */
const MAX_TYPO_LOOKUPS = 6

export interface Mode {
  /** The last word may be the beginning of a word. */
  open: boolean
  /** Looks wider: a compound, phrase or hyphenated word that is found in no other way is found by some of its parts. */
  wide: boolean
}

/** Parts that say something, or all where none does. */
function telling(parts: readonly QueryUnit[]): readonly QueryUnit[] {
  const strong = parts.filter(({ weak }) => !weak)
  return strong.length > 0 ? strong : parts
}

/** Whether a unit was typed as several words. */
const isPhrase = ({ term, parts }: QueryUnit): boolean => parts.length > 0 && term.stem.includes(' ')

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

  /**
   * The units of a query; two words that the index knows written as one are one thing ("Geo Portal"), and words that find the
   * same count once ("Oma und Opa").
   */
  unitsOf(units: readonly QueryUnit[]): readonly QueryUnit[] {
    const joined: QueryUnit[] = []
    for (const unit of units) {
      const last = joined[joined.length - 1]
      const both = last && this.written(last, unit)
      if (both) joined[joined.length - 1] = both
      else joined.push(unit)
    }
    const findings = joined.map((unit) => this.findingOf(unit))
    return joined.filter((_, at) => findings[at] === null || findings.lastIndexOf(findings[at] as string) === at)
  }

  /** What a single word finds: its stem, or what a word that stands in no text leads to; `null` where that is not all. */
  private findingOf({ term, synonyms, related, parts }: QueryUnit): string | null {
    if (parts.length > 0) return null
    if (this.dictionary.group(term.stem)) return term.stem
    const aims = [...synonyms, ...related].filter((key) => this.dictionary.group(key))
    return aims.length > 0 ? [...new Set(aims)].sort().join('|') : null
  }

  private written(one: QueryUnit, other: QueryUnit): QueryUnit | null {
    if (one.parts.length + other.parts.length > 0) return null
    const surface = fold(one.term.surface + other.term.surface, this.dictionary.language)
    if (!/^[a-z]{7,60}$/.test(surface) || !this.dictionary.knows(surface)) return null
    const whole = this.unitOf(surface)
    return { ...whole, weak: one.weak && other.weak, parts: [one, other], partsSuffice: true, typedApart: true }
  }

  find(unit: QueryUnit, mode: Mode): Found {
    const { findings } = this
    const exact = this.findExactly(unit, mode)
    if (findings.some(exact)) {
      const wider = mode.wide && unit.typedApart
      return wider ? findings.either(exact, this.findSomeParts(unit, SOME_PARTS)) : exact
    }
    const near = this.findNear(unit, mode)
    return mode.wide && !findings.some(near) ? this.findSomeParts(unit, SOME_PARTS) : near
  }

  /** Documents with parts of a word, which only help to order what is found: "Mängelmelder" is not any "Melder". */
  besides(unit: QueryUnit): Found {
    return isPhrase(unit) ? this.findings.nowhere() : this.findSomeParts(unit, MORE_PARTS)
  }

  /** What is looked for where a unit is not found exactly. */
  private findNear(unit: QueryUnit, mode: Mode): Found {
    const { findings } = this
    if (unit.parts.length > 0) return this.findAll(unit.parts, mode, true)
    const byParts = this.findByCompoundParts(unit)
    const typos = this.typosOf(unit.term.surface)
    if (typos.length === 0 || (typos[0]?.distance === 2 && findings.some(byParts))) {
      return mode.wide && !findings.some(byParts) ? this.findSomeParts(unit, SOME_PARTS) : byParts
    }
    const weights: EntryWeights = new Map()
    for (const { stem, distance } of typos) this.addStem(weights, stem, TYPO / distance)
    return findings.either(findings.of(weights), byParts)
  }

  /** Spellings of a stem, of other forms of the same action, and of what means the same. */
  private addStem(weights: EntryWeights, stem: string, share: number): void {
    const { dictionary } = this
    addGroup(weights, dictionary.group(stem), share)
    for (const group of dictionary.familyOf(stem)) addGroup(weights, group, share * FAMILY)
    for (const key of dictionary.synonyms.sameAs(stem)) addGroup(weights, dictionary.group(key), share * SYNONYM)
    for (const key of dictionary.synonyms.leadsTo(stem)) addGroup(weights, dictionary.group(key), share * RELATED)
  }

  private findExactly(unit: QueryUnit, mode: Mode): Found {
    const { dictionary, findings } = this
    const weights: EntryWeights = new Map()
    addGroup(weights, dictionary.group(unit.term.stem), 1)
    for (const group of dictionary.familyOf(unit.term.stem)) addGroup(weights, group, FAMILY)
    for (const key of unit.synonyms) addGroup(weights, dictionary.group(key), SYNONYM)
    for (const key of unit.related) addGroup(weights, dictionary.group(key), RELATED)
    if (mode.open && unit.term.surface.length >= MIN_PREFIX) this.addBeginnings(weights, unit.term.surface)
    const found = findings.of(weights)
    if (unit.parts.length > 0 && unit.partsSuffice) return findings.either(found, this.findAll(unit.parts, mode, false))
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
    const parts = telling(this.dictionary.partsOf(unit.term.surface).map((word) => this.unitOf(word)))
    return parts.length === 0 ? this.findings.nowhere() : this.findAll(parts, { open: false, wide: false }, false)
  }

  /** Documents with some parts of a compound, known in full or not, of a phrase or a hyphenated word. */
  private findSomeParts(unit: QueryUnit, share: number): Found {
    const words = unit.parts.length > 0 ? [] : this.dictionary.wordsIn(unit.term.surface)
    const parts = unit.parts.length > 0 ? unit.parts : words.map((word) => this.unitOf(word))
    const found = parts.filter(({ weak }) => !weak).map((part) => this.findExactly(part, { open: false, wide: false }))
    const there = found.filter(this.findings.some)
    // Each of two words typed apart counts like any other word of a text.
    const every = share === MORE_PARTS || unit.typedApart
    return this.findings.someOf(every ? there : this.rareOf(there), share)
  }

  /** Without what is common beside the rarest one: "Gießwasser" is not about everything with "Wasser". */
  private rareOf(all: readonly Found[]): readonly Found[] {
    const shares = all.map((found) => this.findings.shareOf(found))
    const most = Math.max(COMMON.share, COMMON.times * Math.min(...shares))
    return all.filter((_, at) => (shares[at] as number) <= most)
  }

  private unitOf(word: string): QueryUnit {
    const { language, synonyms } = this.dictionary
    const part = term(word, language)
    return {
      term: part,
      synonyms: synonyms.sameAs(part.stem),
      related: synonyms.leadsTo(part.stem),
      weak: isWeak(part.stem, language),
      parts: [],
      partsSuffice: false,
    }
  }

  private typosOf(surface: string) {
    return this.typoLookups++ < MAX_TYPO_LOOKUPS ? nearestWords(this.dictionary, surface) : []
  }
}
