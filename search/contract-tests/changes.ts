import { describe, expect, it } from 'vitest'
import type { IndexDocument } from '../contract'
import { definition, document, engineWith, found, type MakeEngine, request } from './documents'

const numbered = (count: number, title: string): IndexDocument[] =>
  Array.from({ length: count }, (_, at) => document(`d-${at}`, { de: `${title} ${at}`, facets: { model: ['saas'] } }))

/** Rebuilding, changing and removing documents. */
export function describeChanges(make: MakeEngine): void {
  describe('changes', () => {
    it('is empty at first', async () => {
      const engine = await make(definition)
      expect(await engine.size()).toBe(0)
      expect(await engine.search(request({ query: 'Wärme', counts: ['model'] }))).toMatchObject({ total: 0, ids: [] })
    })

    it('shows upserts and removals as soon as they are applied', async () => {
      const engine = await engineWith(make, [document('a', { de: 'Bibliothek' }), document('b', { de: 'Museum' })])
      await engine.apply({
        upsert: [
          document('a', { de: 'Theater', facets: { model: ['onprem'] }, numbers: { cost: 3 } }),
          document('c', { de: 'Bibliothek' }),
        ],
        remove: ['b', 'never-there'],
      })
      expect(await engine.size()).toBe(2)
      expect(await found(engine, 'Bibliothek')).toEqual(['c'])
      expect(await found(engine, 'Theater')).toEqual(['a'])
      expect(await found(engine, 'Museum')).toEqual([])
      const { counts } = await engine.search(request({ counts: ['model'] }))
      expect(counts.model).toEqual({ onprem: 1 })
    })

    it('forgets the old facets, numbers and strings of a changed document', async () => {
      const engine = await engineWith(make, [
        document('a', { facets: { model: ['saas'] }, numbers: { cost: 1 }, strings: { name: 'A' } }),
        document('b', { facets: { model: ['saas'] }, numbers: { cost: 2 }, strings: { name: 'B' } }),
      ])
      await engine.apply({ upsert: [document('a', { facets: { field: ['water'] } })], remove: [] })
      const byCost = await engine.search(
        request({ sort: { by: 'number', name: 'cost', direction: 'ascending' }, counts: ['model', 'field'] }),
      )
      expect(byCost.ids).toEqual(['b', 'a'])
      expect(byCost.counts).toMatchObject({ model: { saas: 1 }, field: { water: 1 } })
      const byName = await engine.search(request({ sort: { by: 'string', name: 'name', direction: 'descending' } }))
      expect(byName.ids).toEqual(['b', 'a'])
    })

    it('finds compounds by words that come later, and no longer when they are gone', async () => {
      const engine = await engineWith(make, [document('a', { de: 'Quokkagehege' })])
      expect(await found(engine, 'Quokka')).toEqual([])
      await engine.apply({ upsert: [document('b', { de: 'Quokka und Gehege' })], remove: [] })
      expect(await found(engine, 'Quokka')).toEqual(['a', 'b'])
      await engine.apply({ upsert: [], remove: ['b'] })
      expect(await found(engine, 'Quokka')).toEqual([])
    })

    it('replaces everything with a rebuild, from batches or a stream', async () => {
      const engine = await engineWith(make, numbered(5, 'alt'))
      async function* stream() {
        yield numbered(3, 'neu').slice(0, 2)
        yield numbered(3, 'neu').slice(2)
      }
      await engine.rebuild(stream())
      expect(await engine.size()).toBe(3)
      expect(await found(engine, 'alt')).toEqual([])
      await engine.rebuild([])
      expect(await engine.size()).toBe(0)
    })

    it('answers from the old content until a rebuild is whole', async () => {
      const engine = await engineWith(make, numbered(300, 'alt'))
      let done = false
      const rebuilt = engine.rebuild([numbered(200, 'neu').slice(0, 100), numbered(200, 'neu').slice(100)]).then(() => {
        done = true
      })
      let seen = 0
      while (!done) {
        const { total } = await engine.search(request())
        expect([300, 200]).toContain(total)
        const [old, fresh] = await Promise.all([found(engine, 'alt'), found(engine, 'neu')])
        if (!done) expect([300, 0, 200]).toEqual(expect.arrayContaining([old.length, fresh.length]))
        seen++
        await new Promise((resolve) => setImmediate(resolve))
      }
      await rebuilt
      expect(seen).toBeGreaterThan(0)
      expect(await found(engine, 'neu')).toHaveLength(200)
    })

    it('keeps its content when a rebuild fails', async () => {
      const engine = await engineWith(make, numbered(4, 'alt'))
      async function* broken() {
        yield numbered(2, 'neu')
        throw new Error('source gone')
      }
      await expect(engine.rebuild(broken())).rejects.toThrow('source gone')
      expect(await found(engine, 'alt')).toHaveLength(4)
      await engine.apply({ upsert: [], remove: ['d-0'] })
      expect(await engine.size()).toBe(3)
    })

    it('loses no change that comes during a rebuild', async () => {
      const engine = await engineWith(make, numbered(50, 'alt'))
      async function* stream() {
        yield numbered(50, 'neu')
        await engine.apply({ upsert: [document('late', { de: 'Nachzügler' })], remove: ['d-7'] })
        expect(await found(engine, 'Nachzügler')).toEqual(['late'])
        yield [document('last', { de: 'Schluss' })]
      }
      await engine.rebuild(stream())
      expect(await engine.size()).toBe(51)
      expect(await found(engine, 'Nachzügler')).toEqual(['late'])
      const after = await engine.search(request({ query: 'neu' }))
      expect(after.ids).not.toContain('d-7')
    })
  })
}
