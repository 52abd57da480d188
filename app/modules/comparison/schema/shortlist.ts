import { type DeliveryModel, deliveryModels } from '../../criteria/entries/basics'
import { comparisonPage } from './address'

/** Most variants of a shortlist, and of a comparison. */
export const shortlistLimit = 8

/** A variant as a visitor kept it. */
export interface ShortlistEntry {
  slug: string
  delivery: DeliveryModel
  /** Number of the snapshot that was shown when it was kept; `null` where an address leaves it out. */
  number: number | null
}

/** A shortlist in the visitor's order: no variant twice, at most `shortlistLimit`. */
export type Shortlist = readonly ShortlistEntry[]

const tokenForm = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)\\.(${deliveryModels.join('|')})(?:\\.([1-9][0-9]{0,5}))?$`)
const longestSlug = 80
/** `~` in the cookie and in forms, `,` in addresses. */
const separators = /[~,]/
/** Longer texts are no shortlist: eight tokens take under 900 characters. */
const longestText = 2_000

/** Pieces of a text that lists tokens; none of one that is too long. */
export const tokensIn = (text: string): string[] =>
  text === '' || text.length > longestText ? [] : text.split(separators)

/** Reads one token `<slug>.<delivery>` or `<slug>.<delivery>.<number>`; `null` for anything else. */
export function parseEntry(token: string): ShortlistEntry | null {
  const [, slug = '', delivery, number] = tokenForm.exec(token) ?? []
  if (slug === '' || slug.length > longestSlug) return null
  return { slug, delivery: delivery as DeliveryModel, number: number === undefined ? null : Number(number) }
}

/** The token of an entry, the inverse of `parseEntry`. */
export function entryToken({ slug, delivery, number }: ShortlistEntry): string {
  return number === null ? `${slug}.${delivery}` : `${slug}.${delivery}.${number}`
}

/** What makes two entries the same variant: `<slug>.<delivery>`. */
export const variantKey = ({ slug, delivery }: Pick<ShortlistEntry, 'slug' | 'delivery'>): string =>
  `${slug}.${delivery}`

/** Whether an entry is of the same variant as another. */
export const isVariant = (one: ShortlistEntry) => (other: ShortlistEntry) => variantKey(one) === variantKey(other)

/** Entries as a shortlist: of a variant named twice the first one stays; what is beyond the limit is left out. */
export function shortlistOf(entries: readonly ShortlistEntry[]): Shortlist {
  const list = new Map<string, ShortlistEntry>()
  for (const entry of entries) if (!list.has(variantKey(entry))) list.set(variantKey(entry), entry)
  return [...list.values()].slice(0, shortlistLimit)
}

/** Reads the tokens of a cookie, a form or an address. Broken ones are passed over. */
export const parseShortlist = (text: string): Shortlist =>
  shortlistOf(tokensIn(text).flatMap((token) => parseEntry(token) ?? []))

/** The list as one text for cookie and forms; empty for an empty list. */
export const serialiseShortlist = (list: Shortlist): string => list.map(entryToken).join('~')

/** The list as an address names it, with signs that need no escape. */
export const addressedShortlist = (list: Shortlist): string => list.map(entryToken).join(',')

/** German path of a shortlist that is shown to somebody else. */
export const sharedPath = (list: Shortlist): string => `/merkliste?mit=${addressedShortlist(list)}`

/**
 * German path of the comparison of variants, named by their tokens. `from`: search string of the catalogue without `?`
 * by which they were found; `municipality`: the key of the one it is for.
 */
export function comparisonPath(
  tokens: readonly string[],
  { from = '', municipality = '' }: { from?: string | undefined; municipality?: string | undefined } = {},
): string {
  return comparisonPage({ key: null, tokens, search: from, municipality })
}
