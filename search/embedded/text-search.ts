import type { AnalyzedQuery, QueryUnit } from '../analyze/query'
import { Ladder } from '../ladder'
import { type Bits, bitsFor, setBit } from './bits'
import { either, everyOne, type Found, foundNowhere, sum, UNIT } from './found'
import type { TextIndex } from './text-index'

/** Documents that fulfil a text query, with the number the order goes by. */
export interface TextHits {
  bits: Bits
  total: number
  /** By slot; the higher the better; 0 outside the hits. */
  scores: Float64Array
}

/** BM25: how soon more of the same word counts no more. */
const SATURATION = 1.2

/** Answers text queries over one language's index: words as the ladder finds them, weighed as BM25 does. */
export class TextSearch {
  private readonly ladder: Ladder<Found>

  constructor(
    index: TextIndex,
    /** One more than the highest slot in use. */
    private readonly capacity: number,
    private readonly documents: number,
  ) {
    this.ladder = new Ladder(index.dictionary, {
      nowhere: () => foundNowhere(capacity),
      of: (weights) => sum(weights, index, capacity, documents),
      either,
      everyOne: (all, share) => everyOne(all, share, capacity),
      some: (found) => found.count > 0,
    })
  }

  search(query: AnalyzedQuery, match: 'all' | 'any', prefix: boolean): TextHits {
    const { capacity } = this
    const scores = new Float64Array(capacity)
    const matched = new Uint8Array(capacity)
    const needed = match === 'all' ? query.units.length : 1
    const hits: TextHits = { bits: bitsFor(capacity), total: 0, scores }
    for (let at = 0; at < query.units.length; at++) {
      const last = at === query.units.length - 1
      const found = this.ladder.find(query.units[at] as QueryUnit, {
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
}
