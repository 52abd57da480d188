import type { RunMode } from '../../lib/run-mode'

/**
 * What search engines may read: every page, but not the endless combinations of search and filters. Invented entries of
 * demo and development are nobody's search result.
 */
export function robots(mode: RunMode, publicUrl: string): string {
  const rules =
    mode === 'production'
      ? [
          'Allow: /',
          ...['', '/en'].flatMap((root) => [`Disallow: ${root}/katalog?`, `Disallow: ${root}/katalog/vorschlaege`]),
        ]
      : ['Disallow: /']
  return ['User-agent: *', ...rules, '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n')
}
