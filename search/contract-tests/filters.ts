import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchEngine, SearchRequest } from '../contract'
import { document, engineWith, type MakeEngine, request } from './documents'
import { withoutZeros } from './oracle'

const documents = [
  document('a', {
    facets: { model: ['saas'], field: ['energy', 'water'] },
    numbers: { cost: 500 },
    strings: { name: 'Zeta' },
  }),
  document('b', {
    facets: { model: ['onprem'], field: ['energy'] },
    numbers: { cost: 100 },
    strings: { name: 'alpha' },
  }),
  document('c', {
    facets: { model: ['saas', 'saas'], field: ['waste'] },
    numbers: { cost: 100 },
    strings: { name: 'Alpha' },
  }),
  document('d', { facets: { model: ['managed', 'onprem'], field: ['energy', 'waste'] }, strings: { name: 'Ärger' } }),
  document('e', { facets: { standard: ['__proto__', 'constructor'] }, numbers: { cost: 0 } }),
]

/** Filters, counts, sorting and pages. */
export function describeFilters(make: MakeEngine): void {
  describe('filters, counts and order', () => {
    let engine: SearchEngine
    beforeAll(async () => {
      engine = await engineWith(make, documents)
    })
    const ask = async (changes: Partial<SearchRequest>) => {
      const answer = await engine.search(request(changes))
      return { total: answer.total, ids: [...answer.ids], counts: withoutZeros(answer.counts) }
    }
    const idsBy = async (changes: Partial<SearchRequest>) => (await ask(changes)).ids

    it('finds everything without query and filters', async () => {
      const { total, ids } = await ask({})
      expect(total).toBe(5)
      expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
      expect(await engine.size()).toBe(5)
    })

    it('joins filters by AND, tokens by mode', async () => {
      const any = await ask({ filters: [{ facet: 'field', mode: 'any', tokens: ['water', 'waste'] }] })
      expect(any.ids.toSorted()).toEqual(['a', 'c', 'd'])
      const all = await ask({ filters: [{ facet: 'field', mode: 'all', tokens: ['energy', 'waste'] }] })
      expect(all.ids).toEqual(['d'])
      const both = await ask({
        filters: [
          { facet: 'field', mode: 'any', tokens: ['energy'] },
          { facet: 'field', mode: 'any', tokens: ['water', 'waste'] },
          { facet: 'model', mode: 'any', tokens: ['saas'] },
        ],
      })
      expect(both.ids).toEqual(['a'])
    })

    it('takes no tokens literally and unknown tokens as carried by nobody', async () => {
      expect((await ask({ filters: [{ facet: 'field', mode: 'any', tokens: [] }] })).total).toBe(0)
      expect((await ask({ filters: [{ facet: 'field', mode: 'all', tokens: [] }] })).total).toBe(5)
      expect((await ask({ filters: [{ facet: 'field', mode: 'any', tokens: ['unknown'] }] })).total).toBe(0)
    })

    it('counts a token that a document carries twice once', async () => {
      expect((await ask({ counts: ['model'] })).counts).toEqual({ model: { saas: 2, onprem: 2, managed: 1 } })
    })

    it('counts a facet filtered by any without its own filters, one filtered by all with them', async () => {
      const { counts } = await ask({
        counts: ['model', 'field'],
        filters: [
          { facet: 'model', mode: 'any', tokens: ['saas'] },
          { facet: 'field', mode: 'all', tokens: ['energy'] },
        ],
      })
      expect(counts.model).toEqual({ saas: 1, onprem: 2, managed: 1 })
      expect(counts.field).toEqual({ energy: 1, water: 1 })
    })

    it('answers for tokens that are names of object properties', async () => {
      const { counts } = await ask({ counts: ['standard'] })
      expect(Object.entries(counts.standard ?? {}).toSorted()).toEqual([
        ['__proto__', 1],
        ['constructor', 1],
      ])
    })

    it('sorts numbers both ways, absent ones last', async () => {
      const up = await idsBy({ sort: { by: 'number', name: 'cost', direction: 'ascending' } })
      expect([up[0], up.slice(1, 3).toSorted(), up.slice(3)]).toEqual(['e', ['b', 'c'], ['a', 'd']])
      const down = await idsBy({ sort: { by: 'number', name: 'cost', direction: 'descending' } })
      expect([down[0], down.slice(1, 3).toSorted(), down.slice(3)]).toEqual(['a', ['b', 'c'], ['e', 'd']])
    })

    it('sorts strings by code unit both ways, absent ones last', async () => {
      expect(await idsBy({ sort: { by: 'string', name: 'name', direction: 'ascending' } })).toEqual([
        'c',
        'a',
        'b',
        'd',
        'e',
      ])
      expect(await idsBy({ sort: { by: 'string', name: 'name', direction: 'descending' } })).toEqual([
        'd',
        'b',
        'a',
        'c',
        'e',
      ])
    })

    it('keeps an order per seed, and another one for another seed', async () => {
      const orders = await Promise.all(['w1', 'w2', 'w3', 'w4', 'w5', 'w6'].map((seed) => idsBy({ seed })))
      expect(new Set(orders.map(String)).size).toBeGreaterThan(3)
      expect(await idsBy({ seed: 'w1' })).toEqual(orders[0])
    })

    it('hands out pages that together are the whole', async () => {
      const whole = await idsBy({})
      const pages = await Promise.all([0, 2, 4, 6].map((offset) => ask({ offset, limit: 2 })))
      expect(pages.flatMap((page) => page.ids)).toEqual(whole)
      expect(pages.map((page) => page.total)).toEqual([5, 5, 5, 5])
      expect((await ask({ limit: 0 })).ids).toEqual([])
    })
  })
}
