import { rankHash } from '../rank'

const KEPT_SEEDS = 4

interface Kept {
  hash: (id: string) => number
  hashes: Uint32Array
}

/** The hash of each document by slot, for the seeds asked last. */
export class SeedHashes {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly slots: ReadonlyMap<string, number>) {}

  /** @param used one more than the highest slot in use */
  of(seed: string, used: number): Uint32Array {
    const known = this.kept.get(seed)
    if (known) return known.hashes
    const hash = rankHash(seed)
    const hashes = new Uint32Array(used)
    for (const [id, slot] of this.slots) hashes[slot] = hash(id)
    if (this.kept.size >= KEPT_SEEDS) this.kept.delete(this.kept.keys().next().value as string)
    this.kept.set(seed, { hash, hashes })
    return hashes
  }

  /** A document has got a slot: only its own hash is new. */
  add(id: string, slot: number): void {
    for (const kept of this.kept.values()) {
      if (slot >= kept.hashes.length) {
        const grown = new Uint32Array(Math.ceil(1.5 * (slot + 1)))
        grown.set(kept.hashes)
        kept.hashes = grown
      }
      kept.hashes[slot] = kept.hash(id)
    }
  }
}
