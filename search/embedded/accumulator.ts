/** Where one word of a query is found: slots in ascending order, each with its weight as a whole number, never 0. */
export interface Found {
  slots: Uint32Array
  weights: Float64Array
}

const FIRST_ROOM = 256
/** With more than this share of all slots, looking through all is sooner done than putting those in order. */
const MANY = 1 / 32

/**
 * Adds up numbers by slot and hands them over as a list in ascending order. The room for all slots is made once and
 * used again, so that a sum costs what it finds and not what there is.
 */
export class Accumulator {
  private sums = new Float64Array(0)
  private touched = new Uint32Array(FIRST_ROOM)
  private count = 0
  private ascending = true

  /** Makes room for slots below `capacity`. Between `begin` and `take` nobody else may add. */
  begin(capacity: number): void {
    if (this.sums.length < capacity) this.sums = new Float64Array(Math.max(capacity, 2 * this.sums.length))
  }

  /** @param value more than 0 */
  add(slot: number, value: number): void {
    const before = this.sums[slot] as number
    this.sums[slot] = before + value
    if (before === 0) this.touch(slot)
  }

  private touch(slot: number): void {
    if (this.count === this.touched.length) {
      const grown = new Uint32Array(2 * this.count)
      grown.set(this.touched)
      this.touched = grown
    }
    if (this.count > 0 && slot < (this.touched[this.count - 1] as number)) this.ascending = false
    this.touched[this.count++] = slot
  }

  /** What was added up since `begin`; forgets it. */
  take(): Found {
    const slots = this.ordered()
    const weights = new Float64Array(slots.length)
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number
      weights[at] = this.sums[slot] as number
      this.sums[slot] = 0
    }
    this.count = 0
    this.ascending = true
    return { slots, weights }
  }

  private ordered(): Uint32Array {
    const slots = this.touched.slice(0, this.count)
    if (this.ascending) return slots
    if (this.count < this.sums.length * MANY) return slots.sort()
    for (let slot = 0, filled = 0; filled < slots.length; slot++) if (this.sums[slot] !== 0) slots[filled++] = slot
    return slots
  }
}
