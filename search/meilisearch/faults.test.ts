import { ErrorStatusCode } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definition, document, request } from '../contract-tests/documents'
import { createMeilisearchEngine } from '../meilisearch.server'
import { reasonOf, ServerFault } from './faults'
import { type ModelFault, type ModelServer, startModelServer } from './model/model-server'
import { fixedSeeds } from './ranks'

let model: ModelServer
beforeAll(async () => {
  model = await startModelServer()
})
afterAll(() => model.close())

const engine = (within?: number) =>
  createMeilisearchEngine(definition, {
    access: {
      url: model.url,
      searchKey: 'a',
      writeKey: 'b',
      ...(within ? { searchWithin: within, writeWithin: within } : {}),
    },
    prefix: 'faults',
    seeds: fixedSeeds(['2026-W48']),
  })

describe('faults of the server', () => {
  it('gives every documented code a reason, and none of the operator to a mistake of ours', () => {
    const operator = Object.values(ErrorStatusCode).filter((code) => reasonOf(code) !== 'request')
    expect(operator.length).toBeGreaterThan(20)
    const ours = Object.values(ErrorStatusCode).filter((code) => reasonOf(code) === 'request')
    expect(
      ours.filter(
        (code) =>
          !/^(invalid|immutable|missing|index_already|api_key|document|malformed|payload|bad_request|task_not|dump_not)/.test(
            code,
          ),
      ),
    ).toEqual([])
    expect(reasonOf('no_space_left_on_device')).toBe('full')
    expect(reasonOf('invalid_api_key')).toBe('key')
    expect(reasonOf('index_not_found')).toBe('index')
    expect(reasonOf('a_code_of_tomorrow')).toBe('request')
  })

  it.each<[ModelFault, string]>([
    ['silent', 'slow'],
    ['503', 'overloaded'],
    ['key', 'key'],
    ['garbage', 'answer'],
    ['cut', 'unreachable'],
  ])('says of a server that is "%s": %s', async (fault, reason) => {
    await engine().prepare()
    const one = engine(fault === 'silent' ? 150 : undefined)
    model.fault = fault
    try {
      await expect(one.search(request())).rejects.toMatchObject({ name: 'ServerFault', reason })
      await expect(one.apply({ upsert: [document('a', {})], remove: [] })).rejects.toMatchObject({ reason })
    } finally {
      model.fault = 'none'
    }
    await engine().search(request())
  })

  it.each<[ModelFault, string]>([
    ['full', 'full'],
    ['failing', 'overloaded'],
  ])('follows a task to its failure: "%s"', async (fault, reason) => {
    const one = engine()
    await one.prepare()
    model.fault = fault
    try {
      await expect(one.apply({ upsert: [document('a', {})], remove: [] })).rejects.toMatchObject({ reason })
    } finally {
      model.fault = 'none'
    }
  })

  it('names a refused connection and a missing index', async () => {
    const one = engine()
    await one.prepare()
    model.indexes.clear()
    await expect(one.search(request())).rejects.toMatchObject({ reason: 'index' })
    await model.close()
    await expect(one.search(request())).rejects.toMatchObject({ reason: 'unreachable' })
    await model.listen()
    await expect(one.check(1_000)).rejects.toBeInstanceOf(ServerFault)
  })
})
