import type { AnalyzedQuery } from '../analyze/query'
import { Ladder } from '../ladder'
import type { Found } from './accumulator'
import { type Bits, bitsFor, hasBit, setBit } from './bits'
import { either, everyOne, nowhere, rarityOf, someOf, spreadOf, sum, UNIT } from './found'
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
      nowhere: () => nowhere,
      of: (weights) => sum(weights, index, capacity, documents),
      either,
      everyOne,
      someOf: (all, share) => someOf(all, share, index, capacity, documents),
      shareOf: ({ slots }) => slots.length / documents,
      some: ({ slots }) => slots.length > 0,
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
    if (match === 'all' && strong.some(({ found }) => found.slots.length === 0)) return hits
    const deciding = strong.some(({ found }) => found.slots.length > 0) ? strong : all
    const needed = match === 'all' ? deciding.length : 1
    const matched = new Uint8Array(this.capacity)
    for (const { found } of deciding) {
      for (const slot of found.slots) {
        matched[slot] = (matched[slot] as number) + 1
        if (matched[slot] !== needed) continue
        setBit(hits.bits, slot)
        hits.total++
      }
    }
    const weighed = all.map(({ weak, found, besides }) => ({ weak, found: either(found, besides) }))
    this.weigh(weighed, hits)
    return hits
  }

  /** Adds up what the units count in each hit, less where it has few of all rarity. */
  private weigh(units: readonly Pick<FoundUnit, 'weak' | 'found'>[], { bits, scores }: TextHits): void {
    const covered = new Float64Array(this.capacity)
    let whole = 0
    for (const { found, weak } of units) {
      if (found.slots.length === 0) continue
      const rarity = rarityOf(spreadOf(found), this.documents) * (weak ? WEAK : 1)
      whole += rarity
      for (let at = 0; at < found.slots.length; at++) {
        const slot = found.slots[at] as number
        if (!hasBit(bits, slot)) continue
        const weight = (found.weights[at] as number) / UNIT
        scores[slot] = (scores[slot] as number) + (rarity * weight) / (weight + SATURATION)
        covered[slot] = (covered[slot] as number) + rarity
      }
    }
    for (const { found } of units) {
      for (let at = 0; at < found.slots.length; at++) {
        const slot = found.slots[at] as number
        const share = (covered[slot] as number) / whole
        // Done, or no hit, or nothing is missing.
        if (share === 0 || share === 1) continue
        scores[slot] = (scores[slot] as number) * share ** COVERAGE
        covered[slot] = 0
      }
    }
  }

  private findUnits({ units, open }: AnalyzedQuery, wide: boolean, prefix: boolean): FoundUnit[] {
    const joined = this.ladder.unitsOf(units)
    return joined.map((unit, at) => ({
      weak: unit.weak,
      found: this.ladder.find(unit, { open: prefix && open && at === joined.length - 1, wide }),
      besides: wide ? this.ladder.besides(unit) : nowhere,
    }))
  }
}
