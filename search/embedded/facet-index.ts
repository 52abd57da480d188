import type { FacetFilter } from '../contract'
import { type Bits, bitsFor, intersectInto } from './bits'
import { TokenSet } from './token-set'

/** Which documents carry which token of which facet, and exact counts over any set of documents. */
export class FacetIndex {
  private readonly facets = new Map<string, Map<string, TokenSet>>()

  constructor(names: readonly string[]) {
    for (const name of names) this.facets.set(name, new Map())
  }

  private tokensOf(facet: string): Map<string, TokenSet> {
    const tokens = this.facets.get(facet)
    if (!tokens) throw new RangeError(`The index has no facet "${facet}".`)
    return tokens
  }

  add(slot: number, facets: Record<string, readonly string[]>, capacity: number): void {
    for (const [facet, tokens] of this.facets) {
      if (!Object.hasOwn(facets, facet)) continue
      for (const token of facets[facet] ?? []) {
        let set = tokens.get(token)
        if (!set) {
          set = new TokenSet()
          tokens.set(token, set)
        }
        set.add(slot, capacity)
      }
    }
  }

  remove(slot: number): void {
    for (const tokens of this.facets.values()) {
      for (const [token, set] of tokens) {
        set.remove(slot)
        if (set.size === 0) tokens.delete(token)
      }
    }
  }

  /** Reduces `target` to the documents that fulfil the filter. `any` of no tokens is fulfilled by none, `all` by all. */
  apply(filter: FacetFilter, target: Bits, capacity: number): void {
    const tokens = this.tokensOf(filter.facet)
    if (filter.mode === 'any') {
      const union = bitsFor(capacity)
      for (const token of filter.tokens) tokens.get(token)?.addTo(union)
      intersectInto(target, union)
      return
    }
    for (const token of filter.tokens) {
      const members = bitsFor(capacity)
      tokens.get(token)?.addTo(members)
      intersectInto(target, members)
    }
  }

  /** Number of documents in `among` per token of a facet; tokens without any are absent. */
  count(facet: string, among: Bits): Record<string, number> {
    // Without a prototype any token is a key of its own; filled in place, thousands of tokens leave no pairs behind.
    const counts: Record<string, number> = Object.create(null)
    for (const [token, set] of this.tokensOf(facet)) {
      const count = set.countIn(among)
      if (count > 0) counts[token] = count
    }
    return counts
  }
}
