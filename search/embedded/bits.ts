/** Sets of document slots as bits. A shorter array means: nothing beyond its end. */
export type Bits = Uint32Array

export const bitsFor = (capacity: number): Bits => new Uint32Array((capacity + 31) >>> 5)

export const hasBit = (bits: Bits, slot: number): boolean => (((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1

export function setBit(bits: Bits, slot: number): void {
  bits[slot >>> 5] = (bits[slot >>> 5] as number) | (1 << (slot & 31))
}

export function clearBit(bits: Bits, slot: number): void {
  bits[slot >>> 5] = (bits[slot >>> 5] as number) & ~(1 << (slot & 31))
}

/** The same set with room for `capacity` slots. */
export function grownBits(bits: Bits, capacity: number): Bits {
  const grown = bitsFor(capacity)
  grown.set(bits)
  return grown
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) count += ones(bits[at] as number)
  return count
}

export function countCommon(a: Bits, b: Bits): number {
  const length = Math.min(a.length, b.length)
  let count = 0
  for (let at = 0; at < length; at++) {
    const common = (a[at] as number) & (b[at] as number)
    if (common !== 0) count += ones(common)
  }
  return count
}

/** Keeps in `target` what is in `other` too. */
export function intersectInto(target: Bits, other: Bits): void {
  const length = Math.min(target.length, other.length)
  for (let at = 0; at < length; at++) target[at] = (target[at] as number) & (other[at] as number)
  target.fill(0, length)
}

/** Puts into `target` what is in `other`, which may not be longer. */
export function addInto(target: Bits, other: Bits): void {
  for (let at = 0; at < other.length; at++) target[at] = (target[at] as number) | (other[at] as number)
}

/** The members in ascending order; `count` must be their number. */
export function membersOf(bits: Bits, count: number): Uint32Array {
  const members = new Uint32Array(count)
  let filled = 0
  for (let at = 0; at < bits.length && filled < count; at++) {
    let word = bits[at] as number
    while (word !== 0) {
      const lowest = word & -word
      members[filled++] = (at << 5) + 31 - Math.clz32(lowest)
      word ^= lowest
    }
  }
  return members
}
