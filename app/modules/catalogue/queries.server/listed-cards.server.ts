import type { Card } from '../card'
import type { Projection } from '../index-document'

interface Listed {
  variants: readonly string[]
  provider: string
  functions: readonly string[]
  /** The last day on which what is known of it is right. */
  until: string | null
}

/**
 * The cards of every indexed variant, and what belongs to which listing. Cards are kept as bytes: as objects a full collection
 * of memory has to walk through them, in the middle of answers.
 */
export class ListedCards {
  private readonly cards = new Map<string, Buffer>()
  private readonly listed = new Map<string, Listed>()

  note(listingId: string, { cards, until }: Pick<Projection, 'cards' | 'until'>): void {
    for (const card of cards) this.cards.set(card.variantId, Buffer.from(JSON.stringify(card)))
    this.listed.set(listingId, {
      variants: cards.map(({ variantId }) => variantId),
      provider: cards[0]?.provider.slug ?? '',
      functions: [...new Set(cards.flatMap(({ functions }) => functions))],
      until,
    })
  }

  forget(listingId: string): void {
    for (const variant of this.variants(listingId)) this.cards.delete(variant)
    this.listed.delete(listingId)
  }

  /** Knows of a listing what `from` knows of it. */
  takeOver(listingId: string, from: ListedCards): void {
    this.forget(listingId)
    const listed = from.listed.get(listingId)
    if (!listed) return
    this.listed.set(listingId, listed)
    for (const variant of listed.variants) this.cards.set(variant, from.cards.get(variant) as Buffer)
  }

  variants(listingId: string): readonly string[] {
    return this.listed.get(listingId)?.variants ?? []
  }

  /** The listings that some variants belong to. */
  listingsOf(variants: readonly string[]): string[] {
    return [...new Set(this.of(variants).map(({ listingId }) => listingId))]
  }

  /** Listings whose projection was right until before `day`. */
  endedBefore(day: string): string[] {
    return this.listingsWhere(({ until }) => until !== null && until < day)
  }

  /** Listings with a variant that has one of the functions. */
  withFunction(functions: ReadonlySet<string>): string[] {
    return this.listingsWhere((listed) => listed.functions.some((id) => functions.has(id)))
  }

  private listingsWhere(wanted: (listed: Listed) => boolean): string[] {
    return [...this.listed].filter(([, listed]) => wanted(listed)).map(([id]) => id)
  }

  get size(): number {
    return this.cards.size
  }

  get listings(): number {
    return this.listed.size
  }

  /** Every card of a provider, by name and delivery model. */
  ofProvider(slug: string): Card[] {
    const variants = this.listingsWhere(({ provider }) => provider === slug).flatMap((id) => this.variants(id))
    return this.of(variants).sort((a, b) => a.name.localeCompare(b.name, 'de') || a.delivery.localeCompare(b.delivery))
  }

  /** Cards by variant id, in the order of the ids; ids that are not there are passed over. */
  of(ids: readonly string[]): Card[] {
    return ids.flatMap((id) => {
      const card = this.cards.get(id)
      return card === undefined ? [] : (JSON.parse(card.toString()) as Card)
    })
  }
}
