/** Parameter of a page that a full list led back to. */
const refusedParameter = 'merkliste'
const refusedValue = 'voll'

/** Longest way back that is followed. */
const longestPath = 4_000

/** Any origin; only what follows it is looked at. */
const somewhere = 'http://localhost'

const pathOf = ({ pathname, search, hash }: URL) => pathname + search + hash

/** A page's own address as a way back to it, and whether a full list has led there. */
export function wayBack(address: string): { back: string; refused: boolean } {
  const page = new URL(address)
  const refused = page.searchParams.get(refusedParameter) === refusedValue
  if (refused) page.searchParams.delete(refusedParameter)
  return { back: page.pathname + page.search, refused }
}

/**
 * The address to lead back to after a change: the page that the form names, if it is one of this marketplace, else
 * `otherwise`. `refused` lets it say that the list is full; `at` is the id of the element to go to.
 */
export function returnAddress(
  named: unknown,
  otherwise: string,
  { refused = false, at = '' }: { refused?: boolean; at?: string } = {},
): string {
  const page = localPage(named) ?? new URL(otherwise, somewhere)
  if (refused) page.searchParams.set(refusedParameter, refusedValue)
  page.hash = at
  return pathOf(page)
}

/** A page of this marketplace by its path and query; `null` for anything else. */
function localPage(text: unknown): URL | null {
  if (typeof text !== 'string' || text.length > longestPath || !text.startsWith('/')) return null
  if (!URL.canParse(text, somewhere)) return null
  const page = new URL(text, somewhere)
  // A path that begins with two slashes would be another host.
  return page.origin === somewhere && !page.pathname.startsWith('//') ? page : null
}

/** Id of the button that keeps a variant, to which a page is led back. */
export const keepButtonId = ({ slug, delivery }: { slug: string; delivery: string }): string => `m-${slug}-${delivery}`
