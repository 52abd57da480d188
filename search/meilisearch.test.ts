import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IndexDefinition, IndexDocument } from './contract'
import { describeSearchContract } from './contract-tests'
import { itCountsCombinations } from './contract-tests/combinations'
import { definition, document, found, request } from './contract-tests/documents'
import { withoutZeros } from './contract-tests/oracle'
import { documentsOf, QUERY_WORDS, RELATED_WORDS, requestsOf } from './contract-tests/properties'
import { createEmbeddedEngine } from './embedded.server'
import { type ModelServer, startModelServer } from './meilisearch/model/model-server'
import { fixedSeeds, type StoredSeeds } from './meilisearch/ranks'
import { createMeilisearchEngine } from './meilisearch.server'

/** Every seed that the contract asks for. */
const seeds = fixedSeeds(['2026-W48', '2026-W49', '', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'one', 'two'])

let model: ModelServer
let made = 0

beforeAll(async () => {
  model = await startModelServer()
})
afterAll(() => model.close())

interface Choice {
  prefix?: string
  seeds?: StoredSeeds
  writes?: () => boolean
}

const engineOf = (one: IndexDefinition, choice: Choice = {}) =>
  createMeilisearchEngine(one, {
    access: { url: model.url, searchKey: null, writeKey: null, searchWithin: 20_000 },
    prefix: `test-${made++}`,
    seeds,
    ...choice,
  })
const make = async (one: IndexDefinition) => {
  const engine = engineOf(one)
  await engine.prepare()
  return engine
}
const lamps: IndexDocument[] = ['Laterne', 'Straßenlaterne', 'Ampel'].map((title, at) =>
  document(`d-${at}`, { de: title }),
)

describeSearchContract('Meilisearch, model server', make, { runs: 40 })
describe('Meilisearch, model server, asked what a real server is asked', () => itCountsCombinations(make, 200))

describe('Meilisearch adapter', () => {
  it('finds, counts and orders what the embedded engine does', { timeout: 120_000 }, async () => {
    const asked = fc.array(fc.tuple(requestsOf(QUERY_WORDS), fc.boolean()), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(documentsOf(RELATED_WORDS), asked, async (documents, requests) => {
        const [server, embedded] = [await make(definition), createEmbeddedEngine(definition)]
        await server.rebuild([documents])
        await embedded.rebuild([documents])
        for (const [one, prefix] of requests) {
          const whole = { ...one, prefix, counts: definition.facets, offset: 0, limit: 100 }
          const [answer, expected] = [await server.search(whole), await embedded.search(whole)]
          expect(answer.total).toBe(expected.total)
          expect(answer.ids).toEqual(expected.ids)
          expect(withoutZeros(answer.counts)).toEqual(withoutZeros(expected.counts))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('orders the best hits itself and lets the week order the others, without gap or double', async () => {
    const many = Array.from({ length: 700 }, (_, at) =>
      document(`d-${at}`, {
        de: { title: at % 7 === 0 ? 'Laterne' : 'Ampel', body: 'Laterne' },
        facets: { model: [`m-${at % 3}`] },
      }),
    )
    const [server, embedded] = [await make(definition), createEmbeddedEngine(definition)]
    await server.rebuild([many])
    await embedded.rebuild([many])
    for (const filters of [[], [{ facet: 'model', mode: 'any' as const, tokens: ['m-1'] }]]) {
      const pages: string[] = []
      const whole = await embedded.search(request({ query: 'Laterne', filters }))
      for (let offset = 0; offset < whole.total; offset += 70) {
        const { ids, total } = await server.search(request({ query: 'Laterne', filters, offset, limit: 70 }))
        expect(total).toBe(whole.total)
        pages.push(...ids)
      }
      expect(pages.slice(0, 90)).toEqual(whole.ids.slice(0, 90))
      expect([...pages].sort()).toEqual([...whole.ids].sort())
    }
  })

  it('refuses names that the index does not have, and seeds that are not stored', async () => {
    const engine = await make(definition)
    await expect(engine.search(request({ counts: ['colour'] }))).rejects.toThrow(RangeError)
    await expect(engine.search(request({ seed: '2030-W01' }))).rejects.toThrow('2030-W01')
  })

  it('brings a server in line and writes only what differs', async () => {
    const engine = engineOf(definition)
    expect(await engine.resync([lamps])).toEqual({ written: 3, removed: 0, unchanged: 0 })
    expect(await engine.resync([lamps])).toEqual({ written: 0, removed: 0, unchanged: 3 })
    const changed = [document('d-0', { de: 'Bake' }), ...lamps.slice(1, 2)]
    expect(await engine.resync([changed])).toEqual({ written: 1, removed: 1, unchanged: 1 })
    expect([await found(engine, 'Laterne'), await engine.size()]).toEqual([['d-1'], 2])
  })

  it('keeps a change that comes while a server is brought in line', async () => {
    const engine = engineOf(definition)
    await engine.resync([lamps])
    async function* stream() {
      await engine.apply({
        upsert: [document('d-0', { de: 'Bake' }), document('d-9', { de: 'Laterne' })],
        remove: ['d-1'],
      })
      yield lamps
    }
    await engine.resync(stream())
    expect(await found(engine, 'Laterne')).toEqual(['d-9'])
    expect([await found(engine, 'Bake'), await engine.size()]).toEqual([['d-0'], 3])
  })

  it('writes the orders of a new week without a rebuild, and answers for both weeks meanwhile', async () => {
    let week = 1
    const weekly: StoredSeeds = {
      slots: 3,
      now: () => [week, week + 1].map((one) => ({ seed: `week ${one}`, slot: one % 3 })),
    }
    const engine = engineOf(definition, { seeds: weekly })
    await engine.resync([lamps])
    const next = await engine.search(request({ seed: 'week 2' }))
    week = 2
    expect(await engine.search(request({ seed: 'week 2' }))).toEqual(next)
    expect(await engine.resync([lamps])).toMatchObject({ written: 3 })
    expect(await engine.search(request({ seed: 'week 2' }))).toEqual(next)
    expect((await engine.search(request({ seed: 'week 3' }))).total).toBe(3)
  })

  it('says which settings are lost, and restores them', async () => {
    const engine = await make(definition)
    await engine.check(1_000)
    Object.assign(model.indexes.get(engine.index) ?? {}, { settings: { searchableAttributes: ['*'] } })
    await expect(engine.check(1_000)).rejects.toMatchObject({ reason: 'settings' })
    await expect(engine.search(request({ counts: ['model'] }))).rejects.toMatchObject({ reason: 'settings' })
    expect(await engine.prepare()).toContain('filterableAttributes')
    await engine.check(1_000)
    expect(await engine.prepare()).toEqual([])
  })

  it('shares a server: one process writes, another one sees it and writes nothing', async () => {
    const prefix = 'shared'
    const writer = engineOf(definition, { prefix })
    const reader = engineOf(definition, { prefix, writes: () => false })
    await writer.resync([lamps])
    await reader.rebuild([lamps])
    const change = { upsert: [document('d-5', { de: 'Laterne' })], remove: ['d-0'] }
    const waiting = reader.apply(change)
    await writer.apply(change)
    await waiting
    expect(await found(reader, 'Laterne')).toEqual(['d-1', 'd-5'])
    const indexes = [...model.indexes.keys()].filter((name) => name.startsWith('shared'))
    expect(indexes).toEqual([writer.index])
  })

  it('deletes what rebuilds and older settings have left, and nothing of others', async () => {
    const engine = engineOf(definition, { prefix: 'left' })
    const age = (name: string, hours: number) =>
      model.indexes.set(name, {
        createdAt: '',
        updatedAt: new Date(Date.now() - hours * 3_600_000).toISOString(),
        settings: {},
        documents: new Map(),
      })
    age(`${engine.index}-broken`, 2)
    age(`${engine.index}-running`, 0)
    age('left_contract_01234567', 15 * 24)
    age('left_contract_89abcdef', 13 * 24)
    age('left-behind_contract_01234567', 15 * 24)
    await engine.resync([lamps])
    const names = [...model.indexes.keys()].filter((name) => name.startsWith('left')).sort()
    expect(names).toEqual(
      ['left-behind_contract_01234567', 'left_contract_89abcdef', engine.index, `${engine.index}-running`].sort(),
    )
  })

  it('notices a swap that failed, whose task it may not look at', async () => {
    const engine = await make(definition)
    await engine.rebuild([lamps])
    async function* stream() {
      yield lamps.slice(1)
      model.refusing = 'swap-indexes'
    }
    await expect(engine.rebuild(stream())).rejects.toMatchObject({ reason: 'task' })
    model.refusing = null
    expect(await found(engine, 'Laterne')).toEqual(['d-0', 'd-1'])
    expect([...model.indexes.keys()].filter((name) => name.startsWith(`${engine.index}-`))).toEqual([])
  })

  it('gives an index of its own to other settings', () => {
    const other = { ...definition, facets: [...definition.facets, 'more'] }
    const names = [definition, other, definition].map((one) => engineOf(one, { prefix: 'name' }).index)
    expect(names[0]).toBe(names[2])
    expect(names[0]).not.toBe(names[1])
    expect(names[0]).toMatch(/^name_contract_[0-9a-f]{8}$/)
  })

  it('is not behind with what another process writes while it compares', async () => {
    const prefix = `test-${made++}`
    const place = { access: { url: model.url, searchKey: null, writeKey: null }, prefix, seeds }
    const writer = createMeilisearchEngine(definition, place)
    await writer.prepare()
    await writer.rebuild([lamps])
    const reader = createMeilisearchEngine(definition, { ...place, writes: () => false })
    const news = document('d-9', { de: 'Bogenlampe' })
    async function* documents() {
      yield [...lamps.slice(1), news]
      await writer.apply({ upsert: [news], remove: ['d-0'] })
    }
    expect(await reader.resync(documents())).toMatchObject({ behind: 0, unchanged: 3 })
    expect(await reader.resync([[...lamps, news]])).toMatchObject({ behind: 1 })
    expect(await reader.resync([lamps.slice(1)])).toMatchObject({ behind: 1 })
  })
})
