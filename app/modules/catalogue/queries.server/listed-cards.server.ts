import type { Card } from '../card'
import type { Projection } from '../index-document'

/** The cards of every indexed variant, and what belongs to which listing. */
export class ListedCards {
  private readonly cards = new Map<string, Card>()
  private readonly variantsOf = new Map<string, readonly string[]>()
  private readonly endings = new Map<string, string>()

  note(listingId: string, { cards, until }: Pick<Projection, 'cards' | 'until'>): void {
    for (const card of cards) this.cards.set(card.variantId, card)
    this.variantsOf.set(
      listingId,
      cards.map(({ variantId }) => variantId),
    )
    if (until) this.endings.set(listingId, until)
  }

  forget(listingId: string): void {
    for (const variant of this.variants(listingId)) this.cards.delete(variant)
    this.variantsOf.delete(listingId)
    this.endings.delete(listingId)
  }

  /** Knows of a listing what `from` knows of it. */
  takeOver(listingId: string, from: ListedCards): void {
    this.forget(listingId)
    const variants = from.variantsOf.get(listingId)
    if (variants) this.note(listingId, { cards: from.of(variants), until: from.endings.get(listingId) ?? null })
  }

  variants(listingId: string): readonly string[] {
    return this.variantsOf.get(listingId) ?? []
  }

  /** The listings that some variants belong to. */
  listingsOf(variants: readonly string[]): string[] {
    return [...new Set(this.of(variants).map(({ listingId }) => listingId))]
  }

  /** Listings whose projection was right until before `day`. */
  endedBefore(day: string): string[] {
    return [...this.endings].filter(([, until]) => until < day).map(([id]) => id)
  }

  /** Listings with a variant that has one of the functions. */
  withFunction(functions: ReadonlySet<string>): string[] {
    const listings = new Set<string>()
    for (const card of this.cards.values()) {
      if (card.functions.some((id) => functions.has(id))) listings.add(card.listingId)
    }
    return [...listings]
  }

  get size(): number {
    return this.cards.size
  }

  get listings(): number {
    return this.variantsOf.size
  }

  /** Every card of a provider, by name and delivery model. */
  ofProvider(slug: string): Card[] {
    return [...this.cards.values()]
      .filter(({ provider }) => provider.slug === slug)
      .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.delivery.localeCompare(b.delivery))
  }

  /** Cards by variant id, in the order of the ids; ids that are not there are passed over. */
  of(ids: readonly string[]): Card[] {
    return ids.flatMap((id) => this.cards.get(id) ?? [])
  }
}
