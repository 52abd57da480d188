import { expect, it } from 'vitest'
import { robots } from './robots'

it('allows pages but no combinations of filters, and names the sitemap', () => {
  const lines = robots('production', 'https://markt.invalid').split('\n')
  expect(lines).toContain('Allow: /')
  for (const line of ['Disallow: /katalog?', 'Disallow: /en/katalog?', 'Disallow: /katalog/vorschlaege']) {
    expect(lines).toContain(line)
  }
  expect(lines).toContain('Sitemap: https://markt.invalid/sitemap.xml')
})

it.each(['demo', 'development'] as const)('allows nothing in %s, where entries are invented', (mode) => {
  const lines = robots(mode, 'http://127.0.0.1:3000').split('\n')
  expect(lines.filter((line) => /^(Dis)?allow/i.test(line))).toEqual(['Disallow: /'])
})
