import type { LoaderFunctionArgs } from '@remix-run/node'
import { listListingAddresses } from '../../modules/catalogue/queries.server/catalogue.server'
import { listProviderAddresses } from '../../modules/providers/queries.server'
import { type SitemapPage, sitemap } from './sitemap'

/** Pages that are always there. */
const fixedPages: readonly SitemapPage[] = [
  '/',
  '/katalog',
  '/katalog/felder',
  '/methodik',
  '/methodik/souveraenitaet',
  '/methodik/reihenfolge',
  '/methodik/quellen',
  '/publiccode-pruefen',
  '/barrierefreiheit',
  '/barrierefreiheit/melden',
  '/datenschutz',
  '/impressum',
].map((path) => ({ path }))

/** Every public page for search engines. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const [listings, providers] = await Promise.all([listListingAddresses(), listProviderAddresses()])
  const pages = [
    ...fixedPages,
    ...listings.map(({ slug, updatedOn }) => ({ path: `/loesung/${slug}`, lastmod: updatedOn })),
    ...providers.map(({ slug, updatedOn }) => ({ path: `/anbieter/${slug}`, lastmod: updatedOn })),
  ]
  const part = new URL(request.url).searchParams.get('teil')
  const xml = sitemap(pages, context.publicUrl, part === null ? null : Number(part))
  if (xml === null) throw new Response(null, { status: 404 })
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
