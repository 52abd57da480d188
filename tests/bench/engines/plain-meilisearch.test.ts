import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takesWordsApart } from './plain-meilisearch'

/** What the server under test does with a locale. */
let build: { keepsLocale: boolean; takesApart: boolean }
let server: Server
let indexes: Map<string, { settings: Record<string, unknown>; titles: string[] }>

async function answerTo(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += chunk
  const body = text === '' ? {} : JSON.parse(text)
  const [, top, uid = '', part] = (request.url ?? '').split('/')
  if (top === 'tasks') return { status: 'succeeded', error: null }
  const index = indexes.get(uid)
  if (part === 'search') {
    const told = index?.settings.localizedAttributes && body.locales
    const apart = build.takesApart && told
    const hits = (index?.titles ?? []).filter((title) => {
      const word = title.toLowerCase()
      return apart ? word.endsWith(body.q) : word.startsWith(body.q)
    })
    return { hits: hits.map((id) => ({ id })), estimatedTotalHits: hits.length }
  }
  if (part === 'settings' && request.method === 'GET') return { localizedAttributes: null, ...index?.settings }
  if (part === 'settings') {
    const { localizedAttributes, ...others } = body
    Object.assign(index?.settings ?? {}, others, build.keepsLocale ? { localizedAttributes } : {})
  } else if (part === 'documents') index?.titles.push(...body.map(({ title = '' }: { title?: string }) => title))
  else if (request.method === 'POST') indexes.set(body.uid, { settings: {}, titles: [] })
  return { taskUid: 1 }
}

beforeEach(async () => {
  indexes = new Map()
  server = createServer(async (request, response) => response.end(JSON.stringify(await answerTo(request))))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('MEILISEARCH_BENCH_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

describe('a locale on a plain server', () => {
  it('is worth measuring where it finds a part of a word', async () => {
    build = { keepsLocale: true, takesApart: true }
    expect(await takesWordsApart()).toBe(true)
  })

  it('is none where the build of the server does not know the language', async () => {
    build = { keepsLocale: true, takesApart: false }
    expect(await takesWordsApart()).toBe(false)
  })

  it('breaks the row off where the server has not kept it', async () => {
    build = { keepsLocale: false, takesApart: true }
    await expect(takesWordsApart()).rejects.toThrow('has not kept the locale deu')
  })
})
