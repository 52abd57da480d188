import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startModelServer } from '../../../../search/meilisearch/model/model-server'
import { environment } from '../../../lib/env.server'

/**
 * Ways in which a search server is away or wrong. `none` = all is well. A server without room on its disk fails tasks (`disk
 * full`), or says of a payload that it cannot keep that it is malformed (`payload refused`); the gate says both in its stead.
 */
export const gateFaults = [
  'refused',
  'black hole',
  '503',
  '10 s slow',
  'wrong key',
  'settings wiped',
  'index gone',
  'task failed',
  'disk full',
  'payload refused',
] as const
export type GateFault = (typeof gateFaults)[number]

/** A search server behind a gate that can be shut in many ways. */
export interface SearchGate {
  url: string
  /** `real <version>`, or `model` where the environment names no server. */
  server: string
  /** What a run with this gate does not try: a real server, where there is none. */
  notTried: string[]
  /** Searches that came through the gate or against it. */
  searches(): number
  set(fault: GateFault | 'none'): Promise<void>
  /** Deletes every index whose name begins with this. */
  clear(prefix: string): Promise<void>
  stop(): Promise<void>
}

const slow = 10_000
/** Where documents are handed in. */
const documents = /\/documents(?:\?|$)/
const failedTask = (code: string) => JSON.stringify({ status: 'failed', error: { code, message: code } })

/**
 * Opens a gate to the server of MEILISEARCH_TEST_URL (MEILISEARCH_TEST_KEY: its master key), or to a model of one. Callers
 * need no key: the gate adds it.
 */
export async function openSearchGate(): Promise<SearchGate> {
  const { MEILISEARCH_TEST_URL: real, MEILISEARCH_TEST_KEY: key } = environment()
  const model = real ? null : await startModelServer()
  const target = real ?? model?.url ?? ''
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'accept-encoding': 'identity',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
  const ask = async (method: string, path: string, body = '', changed: Record<string, string> = {}) => {
    const sent = { ...headers, ...changed }
    const answer = await fetch(target + path, { method, headers: sent, ...(body === '' ? {} : { body }) })
    return { status: answer.status, body: await answer.text() }
  }
  const indexes = async (): Promise<string[]> =>
    JSON.parse((await ask('GET', '/indexes?limit=1000')).body).results.map(({ uid }: { uid: string }) => uid)
  /** Hands in a deletion and waits until it is done. */
  const remove = async (path: string) => {
    const { taskUid } = JSON.parse((await ask('DELETE', path)).body)
    for (;;) {
      const { status } = JSON.parse((await ask('GET', `/tasks/${taskUid}`)).body)
      if (status !== 'enqueued' && status !== 'processing') return
      await sleep(10)
    }
  }
  let fault: GateFault | 'none' = 'none'
  let searches = 0
  let gate: Server | null = null
  let port = 0

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (request.url === '/multi-search') searches++
    const send = (status: number, body: string) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
    if (fault === 'black hole') return
    if (fault === '503') return void send(503, '')
    if (fault === 'wrong key' && model)
      return void send(403, JSON.stringify({ code: 'invalid_api_key', message: 'no' }))
    if (fault === '10 s slow') await sleep(slow)
    const asksForTask = request.url?.startsWith('/tasks/')
    if (fault === 'task failed' && asksForTask) return void send(200, failedTask('internal'))
    if (fault === 'disk full' && asksForTask) return void send(200, failedTask('no_space_left_on_device'))
    if (fault === 'payload refused' && request.method === 'POST' && documents.test(request.url ?? '')) {
      return void send(400, JSON.stringify({ code: 'malformed_payload', message: 'malformed_payload' }))
    }
    const { status, body } = await ask(
      request.method ?? 'GET',
      request.url ?? '/',
      Buffer.concat(chunks).toString(),
      fault === 'wrong key' ? { authorization: 'Bearer wrong' } : {},
    )
    send(status, body)
  }
  const listen = async () => {
    const next = createServer((request, response) => {
      answer(request, response).catch(() => response.destroy())
    })
    await new Promise<void>((resolve, reject) => next.once('error', reject).listen(port, '127.0.0.1', () => resolve()))
    port = (next.address() as AddressInfo).port
    gate = next
  }
  const shut = async () => {
    const closing = gate
    gate = null
    closing?.closeAllConnections()
    await new Promise<void>((resolve) => (closing ? closing.close(() => resolve()) : resolve()))
  }

  await listen()
  const server = real ? `real ${JSON.parse((await ask('GET', '/version')).body).pkgVersion}` : 'model'
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    notTried: real ? [] : ['a real search server, MEILISEARCH_TEST_URL'],
    searches: () => searches,
    async set(next) {
      fault = next
      if (next === 'refused') await shut()
      else if (gate === null) await listen()
      const live = (await indexes()).filter((uid) => uid.startsWith(gatePrefix))
      if (next === 'settings wiped') for (const uid of live) await remove(`/indexes/${uid}/settings`)
      if (next === 'index gone') for (const uid of live) await remove(`/indexes/${uid}`)
    },
    async clear(prefix) {
      for (const uid of await indexes()) if (uid.startsWith(prefix)) await remove(`/indexes/${uid}`)
    },
    async stop() {
      await shut()
      await model?.close()
    },
  }
}

/** Names of the indexes of drills begin with this. */
export const gatePrefix = 'marktlotse-drill'
