import { describe, expect, it } from 'vitest'
import { type SitemapPage, sitemap } from './sitemap'

const origin = 'https://markt.invalid'
const locations = (xml: string | null) => [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)
const pages: SitemapPage[] = [
  { path: '/' },
  { path: '/loesung/beispiel-a', lastmod: '2026-11-23' },
  { path: '/anbieter/beispiel&co' },
]

describe('the sitemap', () => {
  const xml = sitemap(pages, origin, null)

  it('names every page in both languages, absolute and escaped', () => {
    expect(locations(xml)).toEqual([
      `${origin}/`,
      `${origin}/en`,
      `${origin}/loesung/beispiel-a`,
      `${origin}/en/loesung/beispiel-a`,
      `${origin}/anbieter/beispiel&amp;co`,
      `${origin}/en/anbieter/beispiel&amp;co`,
    ])
  })

  it('gives each address the same alternates, and the day where it is known', () => {
    const entries = (xml ?? '').split('\n').filter((line) => line.includes('beispiel-a'))
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      expect(entry).toContain('<lastmod>2026-11-23</lastmod>')
      for (const [language, path] of [
        ['de', '/loesung/beispiel-a'],
        ['en', '/en/loesung/beispiel-a'],
        ['x-default', '/loesung/beispiel-a'],
      ]) {
        expect(entry).toContain(`<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${path}"/>`)
      }
    }
    expect((xml ?? '').match(/<lastmod>/g)).toHaveLength(2)
  })

  it('becomes an index of files that together hold every address once', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ path: `/loesung/beispiel-${index}` }))
    const index = sitemap(many, origin, null, 6)
    expect(locations(index)).toEqual([1, 2, 3].map((part) => `${origin}/sitemap.xml?teil=${part}`))
    const parts = [1, 2, 3].map((part) => locations(sitemap(many, origin, part, 6)))
    expect(parts.map(({ length }) => length)).toEqual([6, 6, 2])
    expect(new Set(parts.flat()).size).toBe(14)
    for (const part of [0, 4, 1.5, Number.NaN]) expect(sitemap(many, origin, part, 6)).toBeNull()
  })
})
