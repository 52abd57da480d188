import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { noAddedSynonyms } from '../analyze/added-synonyms'
import type { IndexDocument } from '../contract'
import { definition, document, found, request } from '../contract-tests/documents'
import { createMeilisearchEngine } from '../meilisearch.server'
import type { MeilisearchEngine } from './engine'
import { type ModelServer, startModelServer } from './model/model-server'
import { fixedSeeds, type StoredSeeds } from './ranks'

let model: ModelServer
let made = 0
/** The documents as they are now. */
let truth: Map<string, IndexDocument>

beforeAll(async () => {
  model = await startModelServer()
})
afterAll(() => model.close())

const lamp = (id: string, title: string) => document(id, { de: title })
const put = (...documents: IndexDocument[]) => {
  for (const one of documents) truth.set(one.id, one)
  return { upsert: documents, remove: [] }
}
const drop = (...ids: string[]) => {
  for (const id of ids) truth.delete(id)
  return { upsert: [], remove: ids }
}
const all = () => [[...truth.values()]]
const some = vi.fn(async (ids: readonly string[]) => ids.flatMap((id) => truth.get(id) ?? []))
/** Fails where all documents are read. */
async function* nobody(): AsyncGenerator<IndexDocument[]> {
  yield []
  throw new Error('all documents were read')
}

async function start(choice: { seeds?: StoredSeeds; writes?: () => boolean; prefix?: string } = {}) {
  truth = new Map(['Laterne', 'Straßenlaterne', 'Ampel'].map((title, at) => [`d-${at}`, lamp(`d-${at}`, title)]))
  const engine = createMeilisearchEngine(definition, {
    access: { url: model.url, searchKey: null, writeKey: null, searchWithin: 20_000 },
    prefix: `catch-up-${made++}`,
    seeds: fixedSeeds(['2026-W48']),
    ...choice,
  })
  await engine.resync(all(), some)
  some.mockClear()
  return engine
}
const stored = (engine: MeilisearchEngine) =>
  (model.indexes.get(engine.index) as NonNullable<ReturnType<typeof model.indexes.get>>).documents
const inLine = async (engine: MeilisearchEngine) => expect(await engine.held()).toEqual(engine.wanted(truth.values()))

describe('a server that missed changes', () => {
  it('is brought in line by reading those alone', async () => {
    const engine = await start()
    engine.miss(put(lamp('d-0', 'Bake'), lamp('d-7', 'Laterne')))
    engine.miss(drop('d-2'))
    expect(await engine.resync(nobody(), some)).toEqual({ written: 2, removed: 1, unchanged: 1 })
    expect(some.mock.calls).toEqual([[['d-0', 'd-7', 'd-2']]])
    expect(await found(engine, 'Laterne')).toEqual(['d-1', 'd-7'])
    await inLine(engine)
    expect(await engine.resync(nobody(), some)).toEqual({ written: 0, removed: 0, unchanged: 3 })
  })

  it('gets back what it lost, and loses what is not ours', async () => {
    const engine = await start()
    stored(engine).delete('d-1')
    Object.assign(stored(engine).get('d-0') ?? {}, { print: 'old' })
    stored(engine).set('nobody', { id: 'nobody', print: 'new', key: 'nobody' })
    expect(await engine.resync(nobody(), some)).toEqual({ written: 2, removed: 1, unchanged: 1 })
    await inLine(engine)
    model.indexes.delete(engine.index)
    expect(await engine.resync(nobody(), some)).toEqual({ written: 3, removed: 0, unchanged: 0 })
    await inLine(engine)
  })

  it('knows a change whose writing failed', async () => {
    const engine = await start()
    model.fault = '503'
    await expect(engine.apply(put(lamp('d-3', 'Laterne')))).rejects.toThrow()
    model.fault = 'none'
    expect(await engine.resync(nobody(), some)).toMatchObject({ written: 1, unchanged: 3 })
    expect(await found(engine, 'Laterne')).toEqual(['d-0', 'd-1', 'd-3'])
  })

  it('keeps a change whose writing failed while it was being brought in line', async () => {
    const engine = await start()
    const others = Array.from({ length: 200 }, (_, at) => lamp(`other-${at}`, 'Ampel'))
    await engine.apply(put(...others))
    // The first lot is all as it was, so that only the change asks the server for anything.
    engine.miss({ upsert: others, remove: [] })
    engine.miss(put(lamp('d-0', 'Bake')))
    let change: Promise<unknown> | null = null
    const failing = async (ids: readonly string[]) => {
      model.fault = change ? 'none' : '503'
      change ??= engine.apply(put(lamp('d-0', 'Bogenlampe'))).catch((error) => error)
      return some(ids)
    }
    await engine.resync(nobody(), failing)
    expect(await change).toMatchObject({ reason: 'overloaded' })
    await engine.resync(nobody(), some)
    expect(await found(engine, 'Bogenlampe')).toEqual(['d-0'])
    await inLine(engine)
  })

  it('keeps what is newer than what is being read', async () => {
    const engine = await start()
    engine.miss(put(lamp('d-0', 'Bake')))
    let change: Promise<void> | null = null
    const older = async (ids: readonly string[]) => {
      const read = await some(ids)
      change ??= engine.apply(put(lamp('d-0', 'Bogenlampe')))
      await new Promise((resolve) => setTimeout(resolve, 30))
      return read
    }
    await engine.resync(nobody(), older)
    await change
    expect([await found(engine, 'Bogenlampe'), await found(engine, 'Bake')]).toEqual([['d-0'], []])
    await inLine(engine)
  })

  it('takes over what has become newer before this process heard of it', async () => {
    const engine = await start()
    engine.miss(put(lamp('d-0', 'Bake')))
    truth.set('d-0', lamp('d-0', 'Bogenlampe'))
    engine.miss(put(lamp('d-1', 'Bake')))
    truth.delete('d-1')
    expect(await engine.resync(nobody(), some)).toEqual({ written: 1, removed: 1, unchanged: 1 })
    expect([await found(engine, 'Bogenlampe'), await found(engine, 'Bake')]).toEqual([['d-0'], []])
    await inLine(engine)
  })

  it.each<[string, (engine: MeilisearchEngine, turn: () => void) => void]>([
    ['what it knows was forgotten', (engine) => engine.forget()],
    ['synonyms were added', (engine) => engine.adopt(noAddedSynonyms)],
    ['a week has begun', (_, turn) => turn()],
  ])('is compared with all documents where %s', async (_, become) => {
    let week = 1
    const seeds = { slots: 3, now: () => [{ seed: `week ${week}`, slot: week % 3 }] }
    const engine = await start({ seeds })
    become(engine, () => {
      week = 2
    })
    // Not heard of by this process, so only a reading of all documents finds it.
    truth.set('d-9', lamp('d-9', 'Laterne'))
    engine.miss(put(lamp('d-8', 'Bake')))
    await engine.resync(all(), some)
    expect(some).not.toHaveBeenCalled()
    await inLine(engine)
  })

  it('is read anew after a rebuild that failed', async () => {
    const engine = await start()
    model.fault = '503'
    await expect(engine.rebuild(all())).rejects.toThrow()
    model.fault = 'none'
    truth.set('d-9', lamp('d-9', 'Laterne'))
    await engine.resync(all(), some)
    await inLine(engine)
  })

  it('is seen to be behind by a process that does not write, which reads only what it missed', async () => {
    const prefix = `catch-up-${made++}`
    const writer = await start({ prefix })
    const reader = await start({ prefix, writes: () => false })
    const change = put(lamp('d-5', 'Laterne'))
    reader.miss(change)
    expect(await reader.resync(nobody(), some)).toEqual({ written: 0, removed: 0, unchanged: 3, behind: 1 })
    await writer.apply(change)
    expect(await reader.resync(nobody(), some)).toEqual({ written: 0, removed: 0, unchanged: 4, behind: 0 })
    expect(some.mock.calls).toEqual([[['d-5']]])
    expect((await reader.search(request())).total).toBe(4)
  })

  it('holds all documents as they are, whatever was written, missed and lost', { timeout: 60_000 }, async () => {
    const id = fc.integer({ min: 0, max: 7 }).map((number) => `d-${number}`)
    const title = fc.constantFrom('Laterne', 'Straßenlaterne', 'Ampel', 'Bake')
    const step = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), id, title, known: fc.boolean() }),
      fc.record({ kind: fc.constant('drop' as const), id, known: fc.boolean() }),
      fc.record({ kind: fc.constant('lose' as const), id }),
      fc.record({ kind: fc.constant('resync' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        const engine = await start()
        for (const one of steps) {
          if (one.kind === 'resync') await engine.resync(nobody(), some)
          else if (one.kind === 'lose') stored(engine).delete(one.id)
          else {
            const change = one.kind === 'write' ? put(lamp(one.id, one.title)) : drop(one.id)
            if (one.known) await engine.apply(change)
            else engine.miss(change)
          }
        }
        await engine.resync(nobody(), some)
        await inLine(engine)
        const titles = [...truth.values()].filter((one) => /laterne/i.test(one.text.de?.title ?? ''))
        expect(await found(engine, 'Laterne')).toEqual(titles.map((one) => one.id).sort())
      }),
      { numRuns: 60 },
    )
  })
})
