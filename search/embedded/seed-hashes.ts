import { rankHash } from '../rank'

const KEPT_SEEDS = 4

/** The hash of each document by slot, for the seeds asked last. */
export class SeedHashes {
  private readonly kept = new Map<string, Uint32Array>()

  constructor(private readonly slots: ReadonlyMap<string, number>) {}

  /** @param used one more than the highest slot in use */
  of(seed: string, used: number): Uint32Array {
    const known = this.kept.get(seed)
    if (known) return known
    const hash = rankHash(seed)
    const hashes = new Uint32Array(used)
    for (const [id, slot] of this.slots) hashes[slot] = hash(id)
    if (this.kept.size >= KEPT_SEEDS) this.kept.delete(this.kept.keys().next().value as string)
    this.kept.set(seed, hashes)
    return hashes
  }

  /** Forgets all; documents have come or gone. */
  clear(): void {
    this.kept.clear()
  }
}
