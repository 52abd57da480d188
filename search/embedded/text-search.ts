import type { AnalyzedQuery } from '../analyze/query'
import { Ladder } from '../ladder'
import { type Bits, bitsFor, setBit } from './bits'
import { either, everyOne, type Found, foundNowhere, rarityOf, someOf, spreadOf, sum, UNIT } from './found'
import type { TextIndex } from './text-index'

/** Documents that fulfil a text query, with the number the order goes by. */
export interface TextHits {
  bits: Bits
  total: number
  /** By slot; the higher the better; 0 outside the hits. */
  scores: Float64Array
}

/** BM25: how soon more of the same word counts no more. */
const SATURATION = 3
/** What a word counts that says little about what is sought. */
const WEAK = 0.3
/** How much it counts to have few of the words: the share of all rarity to this power. */
const COVERAGE = 0.7

interface FoundUnit {
  weak: boolean
  found: Found
  /** Counts where the document is a hit anyway. */
  besides: Found
}

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
      someOf: (all, share) => someOf(all, share, capacity, documents),
      shareOf: (found) => found.count / documents,
      some: (found) => found.count > 0,
    })
  }

  /**
   * With `all`, every telling word has to be found, with `any` one of them; words that say little decide only where no
   * other is found. A hit without some of the words counts as much less as they would have counted.
   */
  search(query: AnalyzedQuery, match: 'all' | 'any', prefix: boolean): TextHits {
    const all = this.findUnits(query, match === 'any', prefix)
    const strong = all.filter(({ weak }) => !weak)
    const hits: TextHits = { bits: bitsFor(this.capacity), total: 0, scores: new Float64Array(this.capacity) }
    if (match === 'all' && strong.some(({ found }) => found.count === 0)) return hits
    const deciding = strong.some(({ found }) => found.count > 0) ? strong : all
    const needed = match === 'all' ? deciding.length : 1
    const matched = new Uint8Array(this.capacity)
    for (const { found } of deciding) {
      for (let slot = 0; slot < this.capacity; slot++) {
        if (found.weights[slot] !== 0) matched[slot] = (matched[slot] as number) + 1
      }
    }
    this.weigh(
      all.map(({ weak, found, besides }) => ({ weak, found: either(found, besides) })),
      hits.scores,
    )
    for (let slot = 0; slot < this.capacity; slot++) {
      if ((matched[slot] as number) < needed) {
        hits.scores[slot] = 0
        continue
      }
      setBit(hits.bits, slot)
      hits.total++
    }
    return hits
  }

  /** Adds up what the units count in each document, less where it has few of all rarity. */
  private weigh(units: readonly Pick<FoundUnit, 'weak' | 'found'>[], scores: Float64Array): void {
    const covered = new Float64Array(this.capacity)
    let whole = 0
    for (const { found, weak } of units) {
      if (found.count === 0) continue
      const rarity = rarityOf(spreadOf(found), this.documents) * (weak ? WEAK : 1)
      whole += rarity
      for (let slot = 0; slot < this.capacity; slot++) {
        const weight = (found.weights[slot] as number) / UNIT
        if (weight === 0) continue
        scores[slot] = (scores[slot] as number) + (rarity * weight) / (weight + SATURATION)
        covered[slot] = (covered[slot] as number) + rarity
      }
    }
    for (let slot = 0; slot < this.capacity; slot++) {
      if (scores[slot] !== 0) scores[slot] = (scores[slot] as number) * ((covered[slot] as number) / whole) ** COVERAGE
    }
  }

  private findUnits({ units, open }: AnalyzedQuery, wide: boolean, prefix: boolean): FoundUnit[] {
    const joined = this.ladder.unitsOf(units)
    return joined.map((unit, at) => ({
      weak: unit.weak,
      found: this.ladder.find(unit, { open: prefix && open && at === joined.length - 1, wide }),
      besides: wide ? this.ladder.besides(unit) : foundNowhere(this.capacity),
    }))
  }
}
