import type { Language } from '../../../lib/language'
import { type KeptVariant, listKeptVariants } from '../../catalogue/queries.server/kept-variants.server'
import {
  isVariant,
  parseShortlist,
  type Shortlist,
  type ShortlistEntry,
  shortlistOf,
  tokensIn,
  variantKey,
} from '../schema/shortlist'
import { entriesOf, type ShortlistChange } from '../schema/shortlist-change'
import { shortlistInCookies } from '../schema/shortlist-cookie'
import { type PlacedEntry, parsePlaces } from '../schema/shortlist-undo'
import { wayBack } from '../schema/way-back'

/** A shortlist with what is known today of its variants, both in the list's order. */
export interface ShortlistView {
  /** Entries under the slugs of today, with the numbers they were kept with. */
  list: Shortlist
  variants: readonly KeptVariant[]
  /** Number of entries that no listing is known for; they are left out. */
  unknown: number
}

/** A visitor's shortlist as a page with buttons for it needs it. */
export interface PageShortlist extends ShortlistView {
  /** Path and query of the page, to which a sent form leads back. */
  back: string
  /** A full list has led back to the page. */
  refused: boolean
}

const today = ({ slug, delivery, asked }: KeptVariant): ShortlistEntry => ({ slug, delivery, number: asked.number })

/** What is known of the entries of a list. Entries that have become the same variant count once. */
export async function getShortlist(asked: Shortlist, language: Language): Promise<ShortlistView> {
  const { variants, unknown } = await listKeptVariants(asked, language)
  const list = shortlistOf(variants.map(today))
  return {
    list,
    variants: list.flatMap((entry) => variants.find((variant) => variantKey(variant) === variantKey(entry)) ?? []),
    unknown: unknown.length,
  }
}

/**
 * The shortlist of a request, by its header `Cookie`, for the page at `address`. Without the cookie nothing is asked of
 * the database.
 */
export async function getPageShortlist(
  cookie: string | null,
  address: string,
  language: Language,
): Promise<PageShortlist> {
  return { ...(await getShortlist(shortlistInCookies(cookie), language)), ...wayBack(address) }
}

/** A change with the slugs of today; `null` where it names nothing that there is. Only what there is can be kept anew. */
export async function findChange(change: ShortlistChange, language: Language): Promise<ShortlistChange | null> {
  if (change.kind === 'clear') return change
  const { variants } = await listKeptVariants(entriesOf(change), language)
  const [first] = variants
  if (!first || (change.kind === 'keep' && first.variantId === null)) return null
  if (change.kind === 'adopt') return { kind: 'adopt', entries: shortlistOf(variants.map(today)) }
  if (change.kind !== 'restore') return { kind: change.kind, entry: today(first) }
  const placed = change.placed.flatMap(({ position, entry }) => {
    const variant = variants.find(({ asked }) => variantKey(asked) === variantKey(entry))
    return variant ? [{ position, entry: today(variant) }] : []
  })
  return { kind: 'restore', placed }
}

/** A shortlist that an address names; its broken tokens count as unknown. */
export async function getShared(text: string, language: Language): Promise<ShortlistView> {
  const asked = parseShortlist(text)
  const view = await getShortlist(asked, language)
  return { ...view, unknown: Math.max(0, tokensIn(text).length - view.list.length) }
}

/** What an address says was taken away, with the solutions' names, as far as it is not on the list again. */
export async function listRemoved(
  text: string,
  list: Shortlist,
  language: Language,
): Promise<(PlacedEntry & { name: string })[]> {
  const removed = parsePlaces(text).filter(({ entry }) => !list.some(isVariant(entry)))
  const { variants } = await listKeptVariants(
    removed.map(({ entry }) => entry),
    language,
  )
  return removed.flatMap((placed) => {
    const variant = variants.find(({ asked }) => variantKey(asked) === variantKey(placed.entry))
    return variant ? [{ ...placed, name: variant.name }] : []
  })
}
