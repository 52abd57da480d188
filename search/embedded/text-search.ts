import { allowedTypos, mayHaveTypos } from '../analyze/distance'
import type { AnalyzedQuery, QueryUnit } from '../analyze/query'
import { term } from '../analyze/words'
import { type Bits, bitsFor, setBit } from './bits'
import type { Entry } from './dictionary'
import { addEntry, addGroup, type EntryWeights, either, everyOne, type Found, foundNowhere, sum, UNIT } from './found'
import type { TextIndex } from './text-index'

/** Documents that fulfil a text query, with the number the order goes by. */
export interface TextHits {
  bits: Bits
  total: number
  /** By slot; the higher the better; 0 outside the hits. */
  scores: Float64Array
}

/** What a way of finding a word counts, against 1 for the word itself or another form of it. */
const PART = 0.5
const SYNONYM = 0.6
const BEGINNING = 0.7
const ALL_PARTS = 0.8
const TYPO = 0.5

/** BM25: how soon more of the same word counts no more. */
const SATURATION = 1.2

const MIN_PREFIX = 2
/** Words of one query whose typos are looked for. */
const MAX_TYPO_LOOKUPS = 6

interface Mode {
  /** The last word may be the beginning of a word. */
  open: boolean
  /** Looks wider: a compound is also found by all its parts, even where it stands itself. */
  wide: boolean
}

/**
 * Answers text queries over one language's index. A word is found exactly (any form of its stem, as part of a compound,
 * by a synonym, by its beginning while it is typed); only if nothing is found that way, by all parts of the compound
 * that it is and by words one typo away, then two. So typos never mix with exact hits.
 */
export class TextSearch {
  private typoLookups = 0

  constructor(
    private readonly index: TextIndex,
    /** One more than the highest slot in use. */
    private readonly capacity: number,
    private readonly documents: number,
  ) {}

  search(query: AnalyzedQuery, match: 'all' | 'any', prefix: boolean): TextHits {
    const { capacity } = this
    const scores = new Float64Array(capacity)
    const matched = new Uint8Array(capacity)
    const needed = match === 'all' ? query.units.length : 1
    const hits: TextHits = { bits: bitsFor(capacity), total: 0, scores }
    for (let at = 0; at < query.units.length; at++) {
      const last = at === query.units.length - 1
      const found = this.find(query.units[at] as QueryUnit, {
        open: prefix && query.open && last,
        wide: match === 'any',
      })
      if (found.count === 0 && match === 'all') return { ...hits, scores: new Float64Array(capacity) }
      const rarity = Math.log(1 + (this.documents - found.count + 0.5) / (found.count + 0.5))
      for (let slot = 0; slot < capacity; slot++) {
        const weight = (found.weights[slot] as number) / UNIT
        if (weight === 0) continue
        scores[slot] = (scores[slot] as number) + (rarity * weight) / (weight + SATURATION)
        matched[slot] = (matched[slot] as number) + 1
      }
    }
    for (let slot = 0; slot < capacity; slot++) {
      const count = matched[slot] as number
      if (count === 0) continue
      if (count < needed) {
        scores[slot] = 0
        continue
      }
      scores[slot] = ((scores[slot] as number) * count) / query.units.length
      setBit(hits.bits, slot)
      hits.total++
    }
    return hits
  }

  private find(unit: QueryUnit, mode: Mode): Found {
    const exact = this.findExactly(unit, mode)
    if (exact.count > 0) return exact
    if (unit.parts.length > 0) return this.findAll(unit.parts, mode, true)
    const byParts = this.findByCompoundParts(unit)
    const typos = this.typosOf(unit.term.surface)
    if (typos.length === 0 || (byParts.count > 0 && typos[0]?.distance === 2)) return byParts
    const weights: EntryWeights = new Map()
    for (const { entry, distance } of typos) addGroup(weights, entry.group, TYPO / distance, PART)
    return either(this.sum(weights), byParts)
  }

  private findExactly(unit: QueryUnit, mode: Mode): Found {
    const { dictionary } = this.index
    const weights: EntryWeights = new Map()
    addGroup(weights, dictionary.group(unit.term.stem), 1, PART)
    for (const key of unit.synonyms) addGroup(weights, dictionary.group(key), SYNONYM, PART)
    if (mode.open && unit.term.surface.length >= MIN_PREFIX) this.addBeginnings(weights, unit.term.surface)
    const found = this.sum(weights)
    if (unit.parts.length > 0 && unit.partsSuffice) return either(found, this.findAll(unit.parts, mode, false))
    if (mode.wide && found.count > 0 && unit.parts.length === 0) return either(found, this.findByCompoundParts(unit))
    return found
  }

  private addBeginnings(weights: EntryWeights, surface: string): void {
    for (const entry of this.index.dictionary.beginningWith(surface)) {
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
      if (found.count === 0) return found
      all.push(found)
    }
    return everyOne(all, ALL_PARTS, this.capacity)
  }

  private findByCompoundParts(unit: QueryUnit): Found {
    const words = this.index.dictionary.partsOf(unit.term.surface)
    if (words.length === 0) return foundNowhere(this.capacity)
    const parts = words.map((word) => {
      const part = term(word, this.index.dictionary.language)
      return { term: part, synonyms: [], parts: [], partsSuffice: false }
    })
    return this.findAll(parts, { open: false, wide: false }, false)
  }

  /** The nearest known words at one or two typos: none under 4 letters, one up to 7, two from 8; never in numbers. */
  private typosOf(surface: string): { entry: Entry; distance: number }[] {
    const allowed = allowedTypos(surface.length)
    if (allowed === 0 || !mayHaveTypos(surface) || this.typoLookups >= MAX_TYPO_LOOKUPS) return []
    this.typoLookups++
    const { dictionary } = this.index
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

  private sum(weights: EntryWeights): Found {
    return sum(weights, this.index, this.capacity, this.documents)
  }
}
