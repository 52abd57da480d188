import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definition, document, found } from '../contract-tests/documents'
import { createMeilisearchEngine } from '../meilisearch.server'
import { checkAccess } from './access'
import { askingWith, makeKeys } from './keys'
import { fixedSeeds } from './ranks'

/** Keys and start-up checks with a real server: MEILISEARCH_TEST_URL, MEILISEARCH_TEST_KEY its master key. */
const { MEILISEARCH_TEST_URL: url = '', MEILISEARCH_TEST_KEY: master = '' } = process.env
const [prefix, neighbour] = ['access-one', 'access-one2']

interface Listed {
  uid: string
  key: string
  name: string | null
  actions: string[]
}

/** Deletes keys and indexes of earlier runs. */
async function clear(): Promise<void> {
  const client = askingWith(url, master)
  const keys = await client.get<{ results: Listed[] }>({ path: 'keys', params: { limit: 1_000 } })
  for (const { uid, name } of keys.results) if (name?.startsWith(prefix)) await client.delete({ path: `keys/${uid}` })
  const indexes = await client.get<{ results: Listed[] }>({ path: 'indexes', params: { limit: 1_000 } })
  for (const { uid } of indexes.results) if (uid.startsWith(prefix)) await client.delete({ path: `indexes/${uid}` })
}

/** What a key may do there: the status of each call. */
async function statuses(key: string, calls: readonly (readonly [string, string, unknown?])[]): Promise<number[]> {
  const headers = { 'Content-Type': 'application/json', authorization: `Bearer ${key}` }
  const all: number[] = []
  for (const [method, path, body] of calls) {
    const answer = await fetch(`${url}/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    all.push(answer.status)
  }
  return all
}

describe.runIf(url !== '' && master !== '')('keys of a real server', { timeout: 60_000 }, () => {
  let keys: Awaited<ReturnType<typeof makeKeys>>
  const engineOf = (one = prefix) =>
    createMeilisearchEngine(definition, {
      access: { url, searchKey: keys.search, writeKey: keys.write },
      prefix: one,
      seeds: fixedSeeds(['2026-W48']),
    })
  const check = (changes: Partial<Parameters<typeof checkAccess>[0]>) =>
    checkAccess({ url, searchKey: keys.search, writeKey: keys.write, versionKey: keys.version, prefix, ...changes })

  beforeAll(async () => {
    await clear()
    keys = await makeKeys(url, master, prefix)
  })
  afterAll(clear)

  it('are made once, and are enough for everything the engine does', async () => {
    expect(await makeKeys(url, master, prefix)).toEqual(keys)
    expect((await check({})).version).toMatch(/^1\.\d+\.\d+$/)
    const engine = engineOf()
    await engine.prepare()
    await engine.rebuild([[document('a', { de: 'Laterne' })]])
    await engine.apply({ upsert: [document('b', { de: 'Laterne' })], remove: ['a'] })
    expect(await found(engine, 'Laterne')).toEqual(['b'])
    expect(await engine.resync([[document('c', { de: 'Laterne' })]])).toEqual({ written: 1, removed: 1, unchanged: 0 })
    expect([await found(engine, 'Laterne'), await engine.size(), (await engine.held()).size]).toEqual([['c'], 1, 1])
    await engine.check()
  })

  it('can do nothing else, and nothing in another environment', async () => {
    const index = engineOf().index
    const forbidden = [
      ['GET', 'keys'],
      ['GET', 'experimental-features'],
      ['GET', 'network'],
      ['POST', 'dumps'],
      ['POST', 'snapshots'],
      ['DELETE', 'tasks?uids=0'],
      ['POST', 'tasks/cancel?uids=0'],
      ['GET', `indexes/${neighbour}_contract/settings`],
      ['POST', 'indexes', { uid: `${neighbour}_contract` }],
      ['POST', `indexes/${neighbour}_contract/documents`, [{ id: 1 }]],
      ['DELETE', `indexes/${neighbour}_contract`],
      ['POST', 'swap-indexes', [{ indexes: [index, `${neighbour}_contract`] }]],
      ['POST', 'multi-search', { queries: [{ indexUid: `${neighbour}_contract` }] }],
    ] as const
    expect(new Set(await statuses(keys.write, forbidden))).toEqual(new Set([403]))
    const writing = [
      ['GET', 'tasks'],
      ['GET', 'indexes'],
      ['GET', `indexes/${index}/settings`],
      ['GET', `indexes/${index}/documents`],
      ['POST', `indexes/${index}/documents`, [{ id: 1 }]],
      ['DELETE', `indexes/${index}/documents`],
      ['PATCH', `indexes/${index}/settings`, {}],
      ['DELETE', `indexes/${index}`],
    ] as const
    expect(new Set(await statuses(keys.search, [...forbidden, ...writing, ['GET', 'version']]))).toEqual(new Set([403]))
    expect(new Set(await statuses(keys.version, [...forbidden, ...writing]))).toEqual(new Set([403]))
    expect(await statuses(keys.write, [['POST', 'multi-search', { queries: [{ indexUid: index }] }]])).toEqual([403])
  })

  it('are refused at the start where they are wrong, in one sentence', async () => {
    const { results } = await askingWith(url, master).get<{ results: Listed[] }>({
      path: 'keys',
      params: { limit: 1_000 },
    })
    const readOnly = results.find(({ actions }) => actions.includes('*.get'))?.key ?? 'none'
    await expect(check({ writeKey: 'nonsense' })).rejects.toThrow('refuses MEILISEARCH_WRITE_KEY')
    await expect(check({ writeKey: keys.search })).rejects.toThrow('refuses MEILISEARCH_WRITE_KEY')
    await expect(check({ writeKey: readOnly })).rejects.toThrow('MEILISEARCH_WRITE_KEY may not write')
    await expect(check({ searchKey: keys.version })).rejects.toThrow('MEILISEARCH_SEARCH_KEY may not search')
    await expect(check({ searchKey: master })).rejects.toThrow('MEILISEARCH_SEARCH_KEY may do more')
    await expect(check({ versionKey: keys.search })).rejects.toThrow('refuses MEILISEARCH_VERSION_KEY')
    await expect(check({ prefix: neighbour })).rejects.toThrow(`may not write indexes that begin with ${neighbour}_`)
    expect(await check({ versionKey: null })).toEqual({ version: null })
  })

  it('reads another version than it was tried with', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify({ pkgVersion: '1.12.3' })))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(check({ url: other })).rejects.toThrow('is version 1.12.3; needed is 1.50 or a later 1.x')
    server.close()
  })
})
