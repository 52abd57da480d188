import { PageCache } from '../../../app/programs/server/page-cache'
import { serveCalls } from '../worker'

export interface FlatCache {
  mostBytes: number
  mostAddresses: number
  /** Pages in it at the end. */
  kept: number
}

/** The whole-page cache without a server, to put very many pages into it. */
serveCalls({
  fill: async ({ pages, bodyBytes, limitBytes }: { pages: number; bodyBytes: number; limitBytes: number }) => {
    const cache = new PageCache({ limitBytes, version: () => 'same', security: [] })
    const result: FlatCache = { mostBytes: 0, mostAddresses: 0, kept: 0 }
    for (let page = 0; page < pages; page++) {
      const key = `/katalog?seite=${page}`
      const body = Buffer.alloc(bodyBytes, page % 256)
      await cache.share(key, key, async () => ({ status: 200, headers: { 'content-type': 'text/html' }, body }))
      const { bytes, addresses } = cache.size
      result.mostBytes = Math.max(result.mostBytes, bytes)
      result.mostAddresses = Math.max(result.mostAddresses, addresses)
    }
    result.kept = cache.size.pages
    return result
  },
})
