import { readFileSync } from 'node:fs'
import type { PageView } from '../../../page-view'
import { getPageView } from '../../../page-view.server'

const constants = process.env.BENCH_VIEWS
  ? (JSON.parse(readFileSync(process.env.BENCH_VIEWS, 'utf8')) as Record<string, PageView>)
  : null

/** What the page shows: constants from a file where BENCH_VIEWS names one, else the product's own search and data. */
export async function viewOf(url: URL): Promise<PageView> {
  if (!constants) return getPageView(url)
  const view = constants[url.pathname + url.search]
  if (!view) throw new Response('not among the constants', { status: 404 })
  return view
}
