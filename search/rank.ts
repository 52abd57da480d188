/**
 * The order of hits that are otherwise equal, and the choice of one page. The hash is published, so that anybody can
 * recompute the order of a week:
 *
 *   1. Take the text `<seed>:<id>` as UTF-8 bytes.
 *   2. FNV-1a, 32 bit: h = 2166136261; for each byte: h = (h xor byte) · 16777619 mod 2³².
 *   3. The finalizer of MurmurHash3: h ^= h >>> 16; h *= 0x85ebca6b; h ^= h >>> 13; h *= 0xc2b2ae35; h ^= h >>> 16.
 *   4. The smaller unsigned number comes first; equal numbers are ordered by id.
 *
 * Step 3 is needed: FNV-1a alone carries the last byte hardly further, and neighbouring seeds would give similar orders.
 */

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193
const utf8 = new TextEncoder()

function fnv1a(text: string, start: number): number {
  let hash = start
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, FNV_PRIME)
  return hash
}

/** Makes the hash function of one seed: id in, unsigned 32-bit number out. */
export function rankHash(seed: string): (id: string) => number {
  const seeded = fnv1a(`${seed}:`, FNV_BASIS)
  return (id) => {
    let hash = seeded
    for (let at = 0; at < id.length; at++) {
      const unit = id.charCodeAt(at)
      if (unit > 127) return finalize(fnv1a(id, seeded))
      hash = Math.imul(hash ^ unit, FNV_PRIME)
    }
    return finalize(hash)
  }
}

function finalize(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Negative: `a` before `b`. Never 0 for different items. */
export type Compare = (a: number, b: number) => number

/**
 * The items from `offset`, at most `limit`, of all `items` in the order of `compare`. Sorts only what it needs: time
 * grows with items · log(offset + limit). Changes the order of `items`.
 */
export function selectPage(items: Uint32Array, compare: Compare, offset: number, limit: number): number[] {
  const end = Math.min(items.length, offset + limit)
  if (offset >= end) return []
  if (end > items.length / 8) return [...items.sort(compare).subarray(offset, end)]
  const heap = items.slice(0, end)
  for (let at = (end >> 1) - 1; at >= 0; at--) sink(heap, at, compare)
  for (let at = end; at < items.length; at++) {
    const item = items[at] as number
    if (compare(item, heap[0] as number) >= 0) continue
    heap[0] = item
    sink(heap, 0, compare)
  }
  return [...heap.sort(compare).subarray(offset)]
}

/** Restores a heap with the last of the order on top, below `at`. */
function sink(heap: Uint32Array, at: number, compare: Compare): void {
  const item = heap[at] as number
  let hole = at
  for (;;) {
    let child = 2 * hole + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && compare(heap[child + 1] as number, heap[child] as number) > 0) child++
    if (compare(heap[child] as number, item) <= 0) break
    heap[hole] = heap[child] as number
    hole = child
  }
  heap[hole] = item
}
