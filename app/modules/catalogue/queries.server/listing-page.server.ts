import { database } from '../../../lib/db.server'
import { type ListingViewRequest, listingView } from '../listing-view'
import { findPublishedListing } from './catalogue.server'
import { exportState } from './publiccode-export.server'

/**
 * The page of a listing with other listings of its repository, and whether it has a publiccode.yml; `{ movedTo }` for a
 * former slug; `null` if never published.
 */
export async function findListingPage(slug: string, publicUrl: string, request: ListingViewRequest) {
  const found = await findPublishedListing(slug)
  if (!found || 'movedTo' in found) return found
  const view = listingView(found, request)
  return {
    view,
    others: view.repository ? await listSameRepository(view.repository, slug) : [],
    exported: found.withdrawn ? null : exportState(found, publicUrl),
  }
}

/** Names and slugs of other published listings of the same repository, for "several providers of the same software". */
export async function listSameRepository(
  repository: string,
  exceptSlug: string,
): Promise<{ slug: string; name: string; provider: string }[]> {
  const rows = await database().listing.findMany({
    where: {
      state: 'published',
      slug: { not: exceptSlug },
      publishedSnapshot: { document: { path: ['answers', 'repoUrl', 'value'], equals: repository } },
    },
    select: { slug: true, name: true, provider: { select: { name: true } } },
    orderBy: { name: 'asc' },
    take: 20,
  })
  return rows.map(({ slug, name, provider }) => ({ slug, name, provider: provider.name }))
}
