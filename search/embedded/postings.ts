import { type Bits, hasBit } from './bits'

/**
 * Where a word stands: one number per document and attribute, ascending. Layout of the 32 bits: 24 document slot,
 * 4 attribute, 4 frequency (15 = 15 or more; beyond a handful the weight hardly grows).
 */
export const MAX_SLOTS = 2 ** 24
export const MAX_ATTRIBUTES = 16
const MAX_FREQUENCY = 15
const EMPTY = new Uint32Array(0)

export const slotOf = (posting: number): number => posting >>> 8
export const attributeOf = (posting: number): number => (posting >>> 4) & 15
export const frequencyOf = (posting: number): number => posting & 15

/** A growing, sorted list of postings. */
export class Postings {
  values: Uint32Array = EMPTY
  size = 0

  /** Counts one more occurrence. Cheapest in ascending order of slot and attribute. */
  add(slot: number, attribute: number): void {
    const place = ((slot << 8) | (attribute << 4)) >>> 0
    const at = this.size > 0 && (this.values[this.size - 1] as number) < place ? this.size : this.firstFrom(place)
    const present = at < this.size ? (this.values[at] as number) : 0
    if (present >>> 4 === place >>> 4 && at < this.size) {
      if (frequencyOf(present) < MAX_FREQUENCY) this.values[at] = present + 1
      return
    }
    if (this.size === this.values.length) this.grow()
    if (at < this.size) this.values.copyWithin(at + 1, at, this.size)
    this.values[at] = place + 1
    this.size++
  }

  /** @param leaving all its slots lie between the two bounds, both included */
  remove(leaving: Bits, lowest: number, highest: number): void {
    const from = this.firstFrom((lowest << 8) >>> 0)
    if (from === this.size || slotOf(this.values[from] as number) > highest) return
    const to = this.firstFrom(((highest << 8) | 0xff) >>> 0)
    let kept = from
    for (let at = from; at < to; at++) {
      const posting = this.values[at] as number
      if (!hasBit(leaving, slotOf(posting))) this.values[kept++] = posting
    }
    if (kept === to) return
    this.values.copyWithin(kept, to, this.size)
    this.size -= to - kept
  }

  /** Lets go of the postings of other attributes, and of their room. @param kept whether, by attribute */
  keep(kept: readonly boolean[]): void {
    this.values = this.values.subarray(0, this.size).filter((posting) => kept[attributeOf(posting)] === true)
    this.size = this.values.length
  }

  private firstFrom(value: number): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.values[middle] as number) < value) low = middle + 1
      else high = middle
    }
    return low
  }

  private grow(): void {
    const grown = new Uint32Array(this.size < 2 ? 2 * this.size + 1 : Math.ceil(this.size * 1.5))
    grown.set(this.values)
    this.values = grown
  }
}
