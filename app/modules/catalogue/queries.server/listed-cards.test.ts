import { expect, it } from 'vitest'
import { demoDocuments } from '../../../../tests/factories/sample-comparison'
import { type Projection, project } from '../index-document'
import { ListedCards } from './listed-cards.server'

const today = '2026-11-29'
const projections = new Map<string, Projection>(
  demoDocuments.map((document) => [document.listing.id, project({ document, number: 3 }, today)]),
)

function listAll(): ListedCards {
  const listed = new ListedCards()
  for (const [id, projection] of projections) listed.note(id, projection)
  return listed
}

it('gives every card of the demonstration back as it was noted, in the order asked for', () => {
  const cards = [...projections.values()].flatMap((projection) => projection.cards).reverse()
  const listed = listAll()
  expect(listed.size).toBe(cards.length)
  expect(listed.listings).toBe(projections.size)
  expect(listed.of(['unknown', ...cards.map(({ variantId }) => variantId)])).toEqual(cards)
})

it('knows the cards of a provider and the listings with a function, as a look at every card finds them', () => {
  const listed = listAll()
  const cards = [...projections.values()].flatMap((projection) => projection.cards)
  for (const slug of new Set(cards.map(({ provider }) => provider.slug))) {
    const own = cards.filter(({ provider }) => provider.slug === slug).map(({ variantId }) => variantId)
    expect(new Set(listed.ofProvider(slug).map(({ variantId }) => variantId))).toEqual(new Set(own))
  }
  for (const wanted of new Set(cards.flatMap(({ functions }) => functions))) {
    const having = cards.filter(({ functions }) => functions.includes(wanted)).map(({ listingId }) => listingId)
    expect(new Set(listed.withFunction(new Set([wanted])))).toEqual(new Set(having))
  }
})

it('forgets a listing whole, and takes it over as another one knows it', () => {
  const [[id, projection] = ['', { cards: [], until: null }]] = projections
  const [listed, other] = [listAll(), new ListedCards()]
  const variants = projection.cards.map(({ variantId }) => variantId)
  other.note(id, { cards: projection.cards.slice(0, 1).map((card) => ({ ...card, number: 4 })), until: '2026-01-01' })
  listed.takeOver(id, other)
  expect(listed.of(variants).map(({ number }) => number)).toEqual([4])
  expect(listed.endedBefore('2026-01-02')).toEqual([id])
  listed.forget(id)
  expect(listed.of(variants)).toEqual([])
  expect(listed.variants(id)).toEqual([])
  expect(listed.endedBefore('2026-01-02')).toEqual([])
})
