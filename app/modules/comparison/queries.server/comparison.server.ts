import { berlinDate } from '../../../lib/clock'
import type { Language } from '../../../lib/language'
import { listVariantRefs, listVariantSheets } from '../../catalogue/queries.server/variant-sheets.server'
import { searchedFor, searchWords } from '../../catalogue/schema/search-words'
import { registry } from '../../criteria/registry'
import { changesSince } from '../changes'
import { comparisonSheet } from '../comparison-sheet'
import { type ComparisonAddress, unstored } from '../schema/address'
import { type ComparisonContent, mostVariants, type StoredComparison } from '../schema/comparison'
import type { ColumnChange } from '../schema/frozen'
import type { ComparisonSheet } from '../schema/sheet'
import { entryToken, parseEntry, parseShortlist, type Shortlist, tokensIn } from '../schema/shortlist'
import { findComparison } from './stored.server'

/** A comparison as a request names it. */
export interface OpenedComparison {
  address: ComparisonAddress
  content: ComparisonContent
  stored: StoredComparison | null
  /** Variants that the address names and nobody ever published, and those beyond the limit. */
  missing: number
  over: number
}

export interface ComparisonRequest {
  /** Of the path; absent or `neu` = the address, or where it names nothing the shortlist, says it all. */
  key?: string | undefined
  parameters: URLSearchParams
  shortlist: Shortlist
  now: Date
}

/** The comparison of a request; `null` for a key that there is not, or no more. */
export async function openComparison(request: ComparisonRequest): Promise<OpenedComparison | null> {
  const { key, parameters, now } = request
  const municipality = (parameters.get('kommune') ?? '').slice(0, 60)
  if (key !== undefined && key !== unstored) {
    const stored = await findComparison(key, now)
    if (!stored) return null
    const { variants, dropped, requirements, search } = stored
    const content = { variants, dropped, requirements, search, municipality: municipality || stored.municipality }
    return { address: { key, tokens: [], search, municipality }, content, stored, missing: 0, over: 0 }
  }
  return fromAddress(request, parameters.has('kommune') ? municipality : null)
}

async function fromAddress(
  { parameters, shortlist }: ComparisonRequest,
  /** Municipality that the address itself names; else the search's counts. */
  named: string | null,
): Promise<OpenedComparison> {
  const text = parameters.getAll('mit').join(',')
  const entries = parameters.has('mit') ? parseShortlist(text) : shortlist
  const refs = await listVariantRefs(entries)
  const variants = refs.map(({ listingId, variantId, number, snapshot }) => ({
    listingId,
    variantId,
    number: number ?? snapshot,
  }))
  const search = searchedFor((parameters.get('aus') ?? '').slice(0, 4_000))
  const municipality = named ?? new URLSearchParams(search).get('kommune') ?? ''
  const wanted = new Set(tokensIn(text).map((token) => tokenKey(token) ?? token)).size
  const tokens = refs.map(({ slug, delivery }, index) =>
    entryToken({ slug, delivery, number: variants[index]?.number ?? null }),
  )
  return {
    address: { key: null, tokens, search, municipality },
    content: { variants, dropped: [], requirements: [], search, municipality },
    stored: null,
    missing:
      entries.length -
      refs.length +
      (parameters.has('mit') ? Math.max(0, Math.min(wanted, mostVariants) - entries.length) : 0),
    over: parameters.has('mit') ? Math.max(0, wanted - mostVariants) : 0,
  }
}

const tokenKey = (token: string) => {
  const entry = parseEntry(token)
  return entry && `${entry.slug}.${entry.delivery}`
}

export interface SheetOptions {
  language: Language
  now: Date
  /** The municipality that the address or the comparison names, where it is known. */
  place: ComparisonSheet['place']
}

/** The whole comparison in one language, read from the database's published snapshots. */
export async function getComparisonSheet(
  content: ComparisonContent,
  { language, now, place }: SheetOptions,
): Promise<ComparisonSheet> {
  const today = berlinDate(now)
  const sheets = await listVariantSheets(content.variants, { language, today, place })
  const sentence = searchWords(content.search, language)
  return comparisonSheet(content, { language, registry, today, madeAt: now, sheets, sentence, place })
}

/** What has happened to the variants of a frozen sheet until now. */
export async function listChanges(frozen: ComparisonSheet, now: Date): Promise<ColumnChange[]> {
  const { language, place, columns } = frozen
  const variants = columns.map(({ listingId, variantId, snapshot }) => ({
    listingId,
    variantId,
    number: snapshot.number,
  }))
  const content = { variants, dropped: [], requirements: [], search: '', municipality: '' }
  return changesSince(frozen, await getComparisonSheet(content, { language, now, place }))
}
