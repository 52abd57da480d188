import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { AccessProblem, checkAccess } from './access'
import { makeKeys } from './keys'

let server: Server

async function listen(answer: (key: string, path: string, body: string) => [number, unknown]): Promise<string> {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const key = request.headers.authorization?.replace('Bearer ', '') ?? ''
    const path = (request.url ?? '').split('?')[0]?.slice(1) ?? ''
    const [status, body] = answer(key, `${request.method} ${path}`, Buffer.concat(chunks).toString())
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
afterEach(() => new Promise((resolve) => server.close(resolve)))

/** A server that lets a key do what is listed: method and begin of the path, or `*`. */
const start = (rights: Record<string, readonly string[]>, version = '1.50.0') =>
  listen((key, call) => {
    const may = rights[key]?.some((right) => right === '*' || call.startsWith(right)) ?? false
    if (!may) return [403, { code: 'invalid_api_key', message: 'no' }]
    if (call === 'GET version') return [200, { pkgVersion: version }]
    return [404, { code: 'index_not_found', message: 'no' }]
  })

const reading = ['GET indexes', 'GET tasks', 'POST indexes/p_probe/documents/fetch']
const write = [...reading, 'POST', 'PATCH', 'DELETE'].filter((right) => right !== 'POST multi-search')
const keys = { s: ['POST multi-search'], w: write, v: ['GET version'] }
const check = (url: string, versionKey: string | null = 'v') =>
  checkAccess({ url, searchKey: 's', writeKey: 'w', versionKey, prefix: 'p' })

it('takes keys with the right rights and names the version, where a key may ask for it', async () => {
  expect(await check(await start(keys))).toEqual({ version: '1.50.0' })
  expect(await check(await start(keys), null)).toEqual({ version: null })
})

it.each([
  [{ ...keys, v: [] }, 'refuses MEILISEARCH_VERSION_KEY'],
  [{ ...keys, w: [] }, 'refuses MEILISEARCH_WRITE_KEY'],
  [{ ...keys, w: reading }, 'MEILISEARCH_WRITE_KEY may not write'],
  [{ ...keys, s: [] }, 'MEILISEARCH_SEARCH_KEY may not search'],
  [{ ...keys, s: ['*'] }, 'MEILISEARCH_SEARCH_KEY may do more than search'],
  [{ ...keys, s: ['POST multi-search', 'GET tasks'] }, 'MEILISEARCH_SEARCH_KEY may do more than search'],
])('says in one sentence what is wrong with the keys %j', async (rights, sentence) => {
  const problem = await check(await start(rights)).catch((error) => error)
  expect(problem).toBeInstanceOf(AccessProblem)
  expect(problem.message).toContain(sentence)
  expect(problem.message.trim().split('\n')).toHaveLength(1)
})

it.each(['1.49.0', '2.0.0', '0.30.1'])('refuses version %s', async (version) => {
  await expect(check(await start(keys, version))).rejects.toThrow(`is version ${version}`)
})

interface Key {
  key: string
  name: string
  actions: string[]
  indexes: string[]
}

it('makes keys as the server takes them, each once', async () => {
  const made: Key[] = []
  const url = await listen((key, call, body) => {
    if (key !== 'master') return [403, { code: 'invalid_api_key', message: 'no' }]
    if (call === 'GET keys') return [200, { results: made }]
    const wanted = JSON.parse(body) as Key
    if (wanted.actions.includes('version') && wanted.indexes.join() !== '*') {
      return [400, { code: 'index_scoped_api_key_with_global_action', message: 'no' }]
    }
    made.push({ ...wanted, key: `key ${made.length}` })
    return [201, made.at(-1)]
  })
  const first = await makeKeys(url, 'master', 'p')
  expect(await makeKeys(url, 'master', 'p')).toEqual(first)
  expect(made.map(({ indexes }) => indexes.join())).toEqual(['p_*', 'p_*', '*'])
  expect(made.map(({ actions }) => actions.length)).toEqual([1, 11, 1])
  expect(await makeKeys(url, 'master', 'p2')).not.toEqual(first)
})

it('refuses the key that may do everything for writing and for the version', async () => {
  const every = { ...keys, w: [...write, 'GET keys'] }
  await expect(check(await start(every))).rejects.toThrow('MEILISEARCH_WRITE_KEY may do more than it is for')
  server.close()
  await expect(check(await start({ ...keys, v: ['*'] }))).rejects.toThrow('MEILISEARCH_VERSION_KEY may do more')
})
