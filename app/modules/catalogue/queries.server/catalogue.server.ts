import { highlight } from '../../../../search/highlight'
import { database, readPrepared } from '../../../lib/db.server'
import type { Language } from '../../../lib/language'
import { registry } from '../../criteria/registry'
import { defaultSizeClass, type SizeClassId, sizeClassIds, sizeClassOf } from '../../criteria/size-classes'
import { type YearlyCost, yearlyCost } from '../../criteria/yearly-cost'
import type { Card } from '../card'
import type { PublishedListing } from '../listing-view'
import type { AnswerView } from '../listing-view/answers'
import { providerRows } from '../listing-view/provider'
import { plainSentence, resultSentence, type Segment, type Widening } from '../result-sentence'
import type { SnapshotDocument } from '../schema/listing'
import type { CatalogueQuery } from '../schema/query'
import { publicView, shownDocument } from '../snapshot'
import { countWholeCatalogue, searchCatalogue } from './search.server'
import { catalogueIndex } from './search-index.server'
import { type WayOut, waysOut } from './ways-out.server'

/** A card in one language, with the query's words marked and the cost for a municipality. */
export type CardView = Omit<Card, 'summary' | 'price' | 'listingId'> & {
  summary: readonly Segment[]
  cost: YearlyCost | { unknown: 'perInhabitant' }
  perUnit: { cents: number; unit: string; base: number } | null
  /** Cost once, net, in cents; `null` where it is not stated. */
  setup: number | null
}

export interface CatalogueView {
  query: CatalogueQuery
  total: number
  widened: Widening
  page: number
  pages: number
  cards: readonly CardView[]
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  ways: readonly WayOut[]
  size: SizeClassId
  /** The result sentence without emphasis. */
  sentence: string
  /**
   * The index in the process stands in for the search server: only the order of the hits may differ (`order`), or words are
   * looked for in titles and summaries alone (`titles`).
   */
  limited: 'order' | 'titles' | null
}

/** Population of the municipality the search is for, where it is known. */
export interface SearchPlace {
  population: number
}

/** The size class that cost filter and order reckon with: the municipality's, else the first chosen one, else the default. */
export function reckonedSize(query: CatalogueQuery, place: SearchPlace | null): SizeClassId {
  if (place) return sizeClassOf(place.population)
  return sizeClassIds.find((id) => query.chosen.suitableSizes?.includes(id)) ?? defaultSizeClass
}

/** Everything the catalogue page shows for a query. `place` is the municipality the visitor asks for. */
export async function getCatalogueView(
  query: CatalogueQuery,
  language: Language,
  place: SearchPlace | null,
): Promise<CatalogueView> {
  const size = reckonedSize(query, place)
  const { cards, ...result } = await searchCatalogue(query, language, size)
  return {
    query,
    ...result,
    cards: cards.map((card) => cardView(card, language, query.text, place)),
    ways: result.total === 0 ? await waysOut(query, language, size) : [],
    size,
    sentence: plainSentence(resultSentence(language, query, result.total, result.widened)),
    limited: catalogueIndex().onlyTitles() ? 'titles' : catalogueIndex().limited() ? 'order' : null,
  }
}

function cardView(
  { summary, price, listingId: _, ...card }: Card,
  language: Language,
  text: string,
  place: SearchPlace | null,
): CardView {
  const perUnit = price.yearlyPerUnit as number | undefined
  const segments =
    text === ''
      ? [{ text: summary[language], hit: false }]
      : highlight(summary[language], text, language, catalogueIndex().words().synonyms)
  return {
    ...card,
    summary: segments.map(({ text: part, hit }) => (hit ? { text: part, strong: true } : { text: part })),
    cost:
      place || price.priceModel === 'fixed' || price.priceModel === 'free'
        ? yearlyCost(price, place?.population ?? 0)
        : costKind(price),
    perUnit:
      price.priceModel === 'per_unit' && perUnit !== undefined
        ? { cents: perUnit, unit: String(price.priceUnit ?? 'device'), base: Number(price.yearlyBase ?? 0) }
        : null,
    setup: typeof price.setupCost === 'number' ? price.setupCost : null,
  }
}

/** Without a municipality an amount per inhabitant cannot be told. */
function costKind(price: Card['price']): CardView['cost'] {
  const cost = yearlyCost(price, 0)
  return 'cents' in cost ? { unknown: 'perInhabitant' } : cost
}

/** Numbers of the start page. */
export interface CatalogueFigures {
  variants: number
  listings: number
  counts: CatalogueView['counts']
  dataDate: string
}

/** Counts of every facet over the whole catalogue, and its size. */
export async function getCatalogueFigures(language: Language): Promise<CatalogueFigures> {
  const { total, counts } = await countWholeCatalogue(language)
  return { variants: total, listings: catalogueIndex().cards.listings, counts, dataDate: catalogueIndex().today() }
}

interface ShownRow {
  state: 'published' | 'withdrawn'
  withdrawnOn: string | null
  withdrawnReason: { de: string; en: string } | null
  number: number
  hash: string
  publishedAt: string
  document: unknown
}

const shownStatement = {
  name: 'shown-listing',
  text: `SELECT listing."state"::text AS "state", to_char(listing."withdrawnOn", 'YYYY-MM-DD') AS "withdrawnOn",
      listing."withdrawnReason", snapshot."number", snapshot."hash", snapshot."document",
      to_char(snapshot."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt"
    FROM "Listing" AS listing
    JOIN "ListingSnapshot" AS snapshot ON snapshot."id" = listing."publishedSnapshotId"
    WHERE listing."slug" = $1 AND listing."state" IN ('published', 'withdrawn')`,
}

/** The shown snapshot behind a slug; `{ movedTo }` for a former slug; `null` for one that never was published. */
export async function findPublishedListing(slug: string): Promise<PublishedListing | { movedTo: string } | null> {
  const [row] = await readPrepared<ShownRow>(shownStatement, [slug])
  if (!row) {
    const redirect = await database().slugRedirect.findUnique({
      where: { slug },
      select: { listing: { select: { slug: true } } },
    })
    return redirect ? { movedTo: redirect.listing.slug } : null
  }
  const { number, hash, publishedAt, state, withdrawnOn, withdrawnReason } = row
  return {
    document: publicView(shownDocument({ slug }, row), registry),
    number,
    hash,
    publishedAt,
    withdrawn: state === 'withdrawn' && withdrawnOn ? { on: withdrawnOn, reason: withdrawnReason } : null,
  }
}

/** What a provider says about itself, as it was published last with one of its listings; empty before the first. */
export async function listProviderRows(providerId: string, language: Language, today: string): Promise<AnswerView[]> {
  const row = await database().listing.findFirst({
    where: { providerId, publishedSnapshot: { isNot: null } },
    select: { publishedSnapshot: { select: { document: true } } },
    orderBy: { publishedSnapshot: { createdAt: 'desc' } },
  })
  const document = row?.publishedSnapshot?.document as unknown as SnapshotDocument | undefined
  return document ? providerRows(publicView(document, registry).provider.answers, language, today) : []
}

/** Cards of every published variant of a provider, by name. */
export function listProviderCards(providerSlug: string, language: Language): CardView[] {
  return catalogueIndex()
    .cards.ofProvider(providerSlug)
    .map((card) => cardView(card, language, '', null))
}

/** Slugs and dates of every published listing, for the sitemap. */
export async function listListingAddresses(): Promise<{ slug: string; updatedOn: string }[]> {
  const rows = await database().listing.findMany({
    where: { state: 'published' },
    select: { slug: true, publishedSnapshot: { select: { createdAt: true } } },
    orderBy: { slug: 'asc' },
  })
  return rows.flatMap(({ slug, publishedSnapshot }) =>
    publishedSnapshot ? [{ slug, updatedOn: publishedSnapshot.createdAt.toISOString().slice(0, 10) }] : [],
  )
}
