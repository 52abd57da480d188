import { describe, expect, it } from 'vitest'
import type { SearchEngine } from './contract'
import { describeSearchContract } from './contract-tests'
import { itCountsCombinations } from './contract-tests/combinations'
import { definition, document, engineWith, found, request } from './contract-tests/documents'
import { createEmbeddedEngine } from './embedded.server'

describeSearchContract('embedded', (one) => createEmbeddedEngine(one))
describe('embedded engine, asked what a real server is asked', () => {
  itCountsCombinations((one) => createEmbeddedEngine(one))
})

const make = () => createEmbeddedEngine(definition, { sliceMilliseconds: 0 })

describe('embedded engine', () => {
  it('refuses names that the index does not have', async () => {
    const engine = make()
    await expect(engine.search(request({ counts: ['colour'] }))).rejects.toThrow(RangeError)
    await expect(
      engine.search(request({ filters: [{ facet: 'colour', mode: 'any', tokens: ['red'] }] })),
    ).rejects.toThrow('"colour"')
    const byUnknown = (by: 'number' | 'string') => request({ sort: { by, name: 'size', direction: 'ascending' } })
    await expect(engine.search(byUnknown('number'))).rejects.toThrow('"size"')
    await expect(engine.search(byUnknown('string'))).rejects.toThrow('"size"')
  })

  it('lets the event loop work during a rebuild and a large change', async () => {
    const many = Array.from({ length: 200 }, (_, at) => document(`d-${at}`, { de: `Winterdienst ${at}` }))
    const engine = make()
    const turnsDuring = async (work: Promise<void>) => {
      let turns = 0
      let done = false
      const count = () => {
        turns++
        if (!done) setImmediate(count)
      }
      setImmediate(count)
      await work
      done = true
      return turns
    }
    expect(await turnsDuring(engine.rebuild([many]))).toBeGreaterThan(200)
    expect(await turnsDuring(engine.apply({ upsert: many, remove: [] }))).toBeGreaterThan(40)
  })

  it('never shows a document as gone while it is replaced', async () => {
    const many = Array.from({ length: 60 }, (_, at) => document(`d-${at}`, { de: 'Streusalz' }))
    const engine = await engineWith(make, many)
    let done = false
    const applied = engine.apply({ upsert: many, remove: ['d-3'] }).then(() => {
      done = true
    })
    while (!done) {
      expect(await found(engine, 'Streusalz')).toHaveLength(60)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await applied
  })

  it('answers again after the content changed, not from memory', async () => {
    const engine = await engineWith(make, [document('a', { de: 'Streusalz' })])
    expect(await found(engine, 'Streusalz')).toEqual(['a'])
    await engine.apply({ upsert: [document('b', { de: 'Streusalz' })], remove: [] })
    expect(await found(engine, 'Streusalz')).toEqual(['a', 'b'])
    await engine.apply({ upsert: [], remove: ['a'] })
    expect(await found(engine, 'Streusalz')).toEqual(['b'])
  })

  it('grows beyond its first capacity', async () => {
    const many = Array.from({ length: 2500 }, (_, at) =>
      document(`d-${at}`, {
        de: at % 2 ? 'Streusalz' : 'Räumschild',
        facets: { model: [at % 3 ? 'saas' : 'onprem', `rare-${at % 700}`] },
        numbers: { cost: at },
      }),
    )
    const engine = await engineWith(make, many)
    const answer = await engine.search(
      request({
        query: 'Streusalz',
        counts: ['model'],
        sort: { by: 'number', name: 'cost', direction: 'descending' },
        limit: 2,
      }),
    )
    expect(answer.total).toBe(1250)
    expect(answer.ids).toEqual(['d-2499', 'd-2497'])
    expect(answer.counts.model?.saas).toBe(many.filter((_, at) => at % 2 && at % 3).length)
    expect(answer.counts.model?.['rare-1']).toBe(many.filter((_, at) => at % 2 && at % 700 === 1).length)
  })

  it('reads 20,000 characters of an attribute', async () => {
    const engine = await engineWith(make, [
      document('a', { de: { body: `${'wort '.repeat(3_999)}Anfang ${'wort '.repeat(20)} Ende` } }),
    ])
    expect(await found(engine, 'Anfang')).toEqual(['a'])
    expect(await found(engine, 'Ende')).toEqual([])
  })
})

describe('embedded engine beyond its limit of text', () => {
  const textLimit = { documents: 3, attributes: ['title'] }
  const limited = () => createEmbeddedEngine(definition, { sliceMilliseconds: 0, textLimit })
  const all = Array.from({ length: 5 }, (_, at) =>
    document(`d-${at}`, {
      de: { title: `Streusalz ${'gut '.repeat(at)}`, body: `Räumfahrzeugplan Streusalz ${at}` },
      facets: { model: [at % 2 ? 'saas' : 'onprem'] },
    }),
  )
  const titles = all.map((one) => ({ ...one, text: { de: { title: one.text.de.title ?? '' }, en: {} } }))
  const answers = async (engine: SearchEngine) => {
    const of = (query: string) => engine.search(request({ query, counts: ['model'] }))
    return [await of(''), await of('Streusalz'), await of('Räumfahrzeug'), await of('Plan')]
  }

  it('answers as if the documents had no other text, however they came', async () => {
    const expected = await answers(await engineWith(make, titles))
    const built = limited()
    await built.rebuild([all.slice(0, 2), all.slice(2)])
    expect(built.textIsCut()).toBe(true)
    expect(await answers(built)).toEqual(expected)
    const grown = limited()
    await grown.rebuild([all.slice(0, 3)])
    expect(grown.textIsCut()).toBe(false)
    expect(await found(grown, 'Räumfahrzeug')).toHaveLength(3)
    await grown.apply({ upsert: all.slice(3), remove: [] })
    expect(grown.textIsCut()).toBe(true)
    expect(await answers(grown)).toEqual(expected)
  })

  it('takes in the whole text again at a rebuild with fewer documents, not before', async () => {
    const engine = limited()
    await engine.rebuild([all])
    await engine.apply({ upsert: [], remove: ['d-0', 'd-1'] })
    expect(await found(engine, 'Räumfahrzeug')).toEqual([])
    await engine.rebuild([all.slice(2)])
    expect(engine.textIsCut()).toBe(false)
    expect(await found(engine, 'Räumfahrzeug')).toEqual(['d-2', 'd-3', 'd-4'])
  })
})

it('finds the same with two words that texts write as one, in either order, where any word is enough', async () => {
  const common = Array.from({ length: 40 }, (_, at) => document(`w${at}`, { de: `Wasser und Wetter ${at}` }))
  const engine = await engineWith(createEmbeddedEngine, [
    ...common,
    document('both', { de: 'Wasserzähler' }),
    document('z', { de: 'Zähler für Räder' }),
    document('none', { de: 'Laterne' }),
  ])
  const any = { match: 'any', limit: 100 } as const
  const apart = await found(engine, 'Wasser Zähler', any)
  expect(apart).toEqual([...common.map(({ id }) => id), 'both', 'z'].sort())
  expect(await found(engine, 'Zähler Wasser', any)).toEqual(apart)
})
