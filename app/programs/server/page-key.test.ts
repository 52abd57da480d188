import { describe, expect, it } from 'vitest'
import { catalogueParameters } from '../../modules/catalogue/schema/query'
import { facetValues } from '../../modules/criteria/facet-model'
import { registry } from '../../modules/criteria/registry'
import { pageKey } from './page-key'

const kept = (url: string) => {
  const found = pageKey(url)
  return found?.keep ? found.key : null
}

describe('keys of the catalogue', () => {
  const [first, second] = registry.facets
  if (!first || !second) throw new Error('the registry has no facets')
  const one = `${first.facet.parameter}=${facetValues(first)[0]?.token}`
  const two = `${second.facet.parameter}=${facetValues(second)[0]?.token}`

  it('are the same for every order of the parameters', () => {
    expect(kept(`/katalog?${one}&${two}`)).toBe(`/katalog?${one}&${two}`)
    expect(kept(`/katalog?${two}&${one}`)).toBe(`/katalog?${one}&${two}`)
    expect(kept(`/katalog?${one}&${one}&${two}&seite=1&sortierung=passung`)).toBe(`/katalog?${one}&${two}`)
  })

  it('pass over unknown parameters and values', () => {
    for (const url of [
      '/katalog?x=1',
      '/katalog?utm_source=%3Cscript%3E',
      `/katalog?${first.facet.parameter}=nichts`,
    ]) {
      expect(kept(url)).toBe('/katalog')
    }
    expect(kept('/en/katalog?fbclid=1')).toBe('/en/katalog')
  })

  it('tell pages, orders and municipalities apart', () => {
    const urls = ['', '?seite=2', '?seite=3', '?sortierung=name', '?kommune=06531005', '?kommune=demo-musterstadt']
    const keys = urls.map((query) => kept(`/katalog${query}`))
    expect(new Set(keys).size).toBe(urls.length)
    expect(keys).not.toContain(null)
  })

  it('keep nothing that was typed', () => {
    expect(pageKey('/katalog?suche=parken&x=1')).toEqual({ key: '/katalog?suche=parken', keep: false })
    expect(pageKey('/katalog?kommune=Musterstadt')).toEqual({ key: '/katalog?kommune=Musterstadt', keep: false })
    expect(kept('/katalog?suche=+%20')).toBe('/katalog')
  })

  it('know every parameter of the catalogue', () => {
    const example: Record<string, string> = {
      suche: 'parken',
      kommune: '06531005',
      sortierung: 'name',
      mehr: '1',
      seite: '2',
    }
    for (const criterion of registry.facets) {
      example[criterion.facet.parameter] = facetValues(criterion)[0]?.token ?? ''
    }
    expect(Object.keys(example).sort()).toEqual([...catalogueParameters].sort())
    for (const [parameter, value] of Object.entries(example)) {
      const url = `/katalog?${new URLSearchParams({ [parameter]: value })}`
      expect(pageKey(url)?.key, parameter).toBe(url)
    }
  })
})

describe('keys of other pages', () => {
  it('are their paths', () => {
    for (const path of [
      '/',
      '/en',
      '/methodik/reihenfolge',
      '/en/loesung/beispiel-parken',
      '/gibt-es-nicht',
      '/sitemap.xml',
    ]) {
      expect(kept(path)).toBe(path)
    }
  })

  it('hold the known parameters in one order', () => {
    expect(kept('/loesung/a?gewichte=gleich&x=1&betrieb=saas&kommune=06531005')).toBe(
      '/loesung/a?kommune=06531005&betrieb=saas&gewichte=gleich',
    )
    expect(kept('/en/loesung/a?x=1')).toBe('/en/loesung/a')
    expect(kept('/?kommune=06531005')).toBe('/?kommune=06531005')
    expect(pageKey('/loesung/a?kommune=Muster%26stadt')).toEqual({
      key: '/loesung/a?kommune=Muster%26stadt',
      keep: false,
    })
    expect(kept('/loesung/a?betrieb=%3Cb%3E')).toBeNull()
  })

  it('do not exist for addresses with parameters that no table knows, and for what is no page', () => {
    for (const url of [
      '/methodik?x=1',
      '/katalog/vorschlaege?suche=par',
      '/_root.data',
      '/katalog.data',
      '/a%20b',
      '/x.css',
      '/x/sitemap.xml',
    ]) {
      expect(pageKey(url), url).toBeNull()
    }
  })
})
