import { type Bits, bitsFor, clearBit, countCommon, grownBits, hasBit, setBit } from './bits'

/**
 * The documents that carry one facet token: a list while they are few, bits when there are many, so that a facet with
 * thousands of rare tokens costs no more than its pairs of document and token.
 */
export class TokenSet {
  private list: number[] | null = []
  private bits: Bits = new Uint32Array(0)
  size = 0

  /**
   * Adds a document; the tokens of one document are added together, one document after the other.
   *
   * @param capacity slots in the index now; from one member per 32 slots on, bits are smaller and faster
   */
  add(slot: number, capacity: number): void {
    if (this.list ? this.list[this.list.length - 1] === slot : hasBit(this.bits, slot)) return
    this.size++
    if (this.list && this.list.length >= capacity >>> 5) {
      this.bits = bitsFor(capacity)
      for (const member of this.list) setBit(this.bits, member)
      this.list = null
    }
    if (this.list) {
      this.list.push(slot)
      return
    }
    if (slot >>> 5 >= this.bits.length) this.bits = grownBits(this.bits, Math.max(capacity, slot + 1))
    setBit(this.bits, slot)
  }

  remove(slot: number): void {
    if (this.list) {
      const at = this.list.indexOf(slot)
      if (at < 0) return
      this.list.splice(at, 1)
    } else {
      if (!hasBit(this.bits, slot)) return
      clearBit(this.bits, slot)
    }
    this.size--
  }

  /** How many members are in `others`. */
  countIn(others: Bits): number {
    if (!this.list) return countCommon(this.bits, others)
    let count = 0
    for (const member of this.list) if (hasBit(others, member)) count++
    return count
  }

  /** Adds the members to `target`, which must have room for them. */
  addTo(target: Bits): void {
    if (this.list) {
      for (const member of this.list) setBit(target, member)
      return
    }
    const length = Math.min(this.bits.length, target.length)
    for (let at = 0; at < length; at++) target[at] = (target[at] as number) | (this.bits[at] as number)
  }
}
