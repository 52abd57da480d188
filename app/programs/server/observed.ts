import { poolState } from '../../lib/db.server'
import { observe } from '../../lib/metrics.server'
import type { CatalogueIndex } from '../../modules/catalogue/queries.server/catalogue-index.server'
import type { PageCache } from './page-cache'

/** Shows what the whole-page cache does. */
export function observePageCache(cache: PageCache): void {
  observe('marktlotse_page_cache', 'Pages, addresses and bytes in the whole-page cache.', () => ({ ...cache.size }))
  observe('marktlotse_page_cache_total', 'Answers of the whole-page cache since the start.', () => ({
    ...cache.counts,
  }))
}

/** Shows the connections to the database. */
export function observeDatabase(): void {
  observe('marktlotse_database_pool', 'Database connections: open, idle of these, requests waiting for one.', poolState)
}

/** Shows who answers searches and how far the process has followed the changes. */
export function observeIndex(index: CatalogueIndex): void {
  observe(
    'marktlotse_search',
    'Variants in the index; 1 where the search server answers, where the standby does in its stead, where this process writes to it; times that the standby took over.',
    () => {
      const { server, variants } = index.state()
      return {
        variants,
        server_answers: server?.serving === 'meilisearch' ? 1 : 0,
        limited: index.limited() ? 1 : 0,
        writes: index.writes() ? 1 : 0,
        failovers: server?.failovers ?? 0,
      }
    },
  )
  observe(
    'marktlotse_outbox_age_seconds',
    'Age of the oldest change that this process has not applied; 0 = none waits.',
    async () => ({ index: (await index.following()?.age()) ?? 0 }),
  )
}
