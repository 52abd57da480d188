import type { Language } from '../../lib/language'
import type { DeliveryModel } from '../criteria/entries/basics'
import type { Facts } from '../criteria/predicate'
import { registry } from '../criteria/registry'
import { optionLabel } from '../criteria/words'
import { type Card, cardOf } from './card'
import { type AnswerGroup, answerGroups } from './listing-view/answers'
import { type CostView, costView } from './listing-view/cost'
import type { SnapshotDocument } from './schema/listing'
import { answersOfVariant, publicView, variantFacts } from './snapshot'

/** A variant of a listing, as an id. */
export interface VariantRef {
  listingId: string
  variantId: string
}

/** The published snapshot that a sheet was made from. `publishedOn` is a day. */
export interface SheetSnapshot {
  id: string
  number: number
  hash: string
  publishedOn: string
}

/** `gone`: the listing is published without this delivery model; the sheet shows the last snapshot that had it. */
export type SheetState = 'offered' | 'withdrawn' | 'gone'

/** Everything public about one variant in one language: every comparable criterion with value, mark and date. */
export interface VariantSheet extends VariantRef {
  slug: string
  name: string
  provider: { slug: string; name: string }
  delivery: DeliveryModel
  deliveryName: string
  origin: 'provider' | 'public_sources'
  invented: boolean
  confirmedOn: string
  snapshot: SheetSnapshot
  state: SheetState
  withdrawn: { on: string; reason: string | null } | null
  facts: Facts
  groups: readonly AnswerGroup[]
  sovereignty: Card['sovereignty']
  openness: Card['openness']
  cost: CostView
}

/** What a sheet is made for: language, Berlin day on which evidence is judged, municipality for the cost. */
export interface SheetRequest {
  language: Language
  today: string
  place: { name: string; population: number } | null
}

/** A snapshot with what is known of its listing beside it. */
export interface SheetSource {
  document: SnapshotDocument
  snapshot: SheetSnapshot
  state: SheetState
  withdrawn: { on: string; reason: { de: string; en: string } | null } | null
}

/** The sheet of one variant; `null` where the snapshot does not hold it. Only the snapshot's public view is read. */
export function variantSheet(source: SheetSource, variantId: string, request: SheetRequest): VariantSheet | null {
  const document = publicView(source.document, registry)
  const index = document.variants.findIndex(({ id }) => id === variantId)
  const variant = document.variants[index]
  const derived = variantFacts(document, registry, request.today)[index]
  if (!variant || !derived) return null
  const { language, today, place } = request
  const card = cardOf(document, source.snapshot.number, index, derived)
  const { facts, states } = derived
  return {
    listingId: card.listingId,
    variantId,
    slug: card.slug,
    name: card.name,
    provider: card.provider,
    delivery: variant.delivery,
    deliveryName: optionLabel(language, 'delivery', variant.delivery),
    origin: card.origin,
    invented: card.invented,
    confirmedOn: card.confirmedOn,
    snapshot: source.snapshot,
    state: source.state,
    withdrawn: source.withdrawn && { on: source.withdrawn.on, reason: source.withdrawn.reason?.[language] ?? null },
    facts,
    groups: answerGroups({ registry, language, today, answers: answersOfVariant(document, variant), facts, states }),
    sovereignty: card.sovereignty,
    openness: card.openness,
    cost: costView(facts, language, place),
  }
}
