import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { AccessProblem, checkAccess } from './access'

let server: Server

/** A server that lets a key do what is listed: `path` of a request, or `*`. */
async function start(rights: Record<string, readonly string[]>, version = '1.50.0'): Promise<string> {
  server = createServer((request, response) => {
    const key = request.headers.authorization?.replace('Bearer ', '') ?? ''
    const path = (request.url ?? '').split('?')[0]?.slice(1) ?? ''
    const may = rights[key]?.some((right) => right === '*' || path.startsWith(right)) ?? false
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    if (!may) send(403, { code: 'invalid_api_key', message: 'no' })
    else if (path === 'version') send(200, { pkgVersion: version })
    else send(404, { code: 'index_not_found', message: 'no' })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
afterEach(() => new Promise((resolve) => server.close(resolve)))

const write = ['version', 'indexes', 'tasks']
const check = (url: string) => checkAccess({ url, searchKey: 's', writeKey: 'w', prefix: 'p' })

it('takes keys with the right rights and names the version', async () => {
  expect(await check(await start({ s: ['multi-search'], w: write }))).toEqual({ version: '1.50.0' })
})

it.each([
  [{ s: ['multi-search'], w: [] }, 'refuses MEILISEARCH_WRITE_KEY'],
  [{ s: ['multi-search'], w: ['version', 'indexes'] }, 'MEILISEARCH_WRITE_KEY may not write'],
  [{ s: [], w: write }, 'MEILISEARCH_SEARCH_KEY may not search'],
  [{ s: ['*'], w: write }, 'MEILISEARCH_SEARCH_KEY may do more than search'],
])('says in one sentence what is wrong with the keys %j', async (rights, sentence) => {
  const problem = await check(await start(rights)).catch((error) => error)
  expect(problem).toBeInstanceOf(AccessProblem)
  expect(problem.message).toContain(sentence)
  expect(problem.message.trim().split('\n')).toHaveLength(1)
})

it.each(['1.49.0', '2.0.0', '0.30.1'])('refuses version %s', async (version) => {
  const url = await start({ s: ['multi-search'], w: write }, version)
  await expect(check(url)).rejects.toThrow(`is version ${version}`)
})
