import { languages, localPath } from '../../lib/language'

/** A page in both languages: its German path, and the day it changed last where that is known. */
export interface SitemapPage {
  path: string
  lastmod?: string
}

/** Most addresses of one sitemap file, by the protocol of sitemaps.org. */
export const addressLimit = 50_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/**
 * The sitemap of all pages in both languages. Where one file cannot hold them, it is an index whose files are asked for
 * with `part` 1, 2, …; `null` for a part that does not exist.
 */
export function sitemap(
  pages: readonly SitemapPage[],
  publicUrl: string,
  part: number | null,
  limit = addressLimit,
): string | null {
  const perFile = Math.floor(limit / languages.length)
  const files = Math.max(1, Math.ceil(pages.length / perFile))
  if (part === null && files > 1) {
    const entries = Array.from(
      { length: files },
      (_, index) => `<sitemap><loc>${escaped(`${publicUrl}/sitemap.xml?teil=${index + 1}`)}</loc></sitemap>\n`,
    )
    return `${head}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n`
  }
  const file = part ?? 1
  if (!Number.isInteger(file) || file < 1 || file > files) return null
  const entries = pages.slice((file - 1) * perFile, file * perFile).flatMap((page) => addresses(page, publicUrl))
  return `${head}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`
}

function addresses({ path, lastmod }: SitemapPage, publicUrl: string): string[] {
  const address = (language: (typeof languages)[number]) => escaped(`${publicUrl}${localPath(language, path)}`)
  const alternates = [...languages.map((language) => [language, address(language)]), ['x-default', address('de')]]
    .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
    .join('')
  const changed = lastmod ? `<lastmod>${lastmod}</lastmod>` : ''
  return languages.map((language) => `<url><loc>${address(language)}</loc>${changed}${alternates}</url>\n`)
}
