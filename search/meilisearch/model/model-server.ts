import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ModelDocument, type ModelIndex, type ModelQuery, ModelRefusal, modelSearch } from './model-search'

/** What is wrong with the server: nothing, or a way to fail. `full` and `failing` concern tasks. */
export type ModelFault =
  | 'none'
  | 'silent'
  | 'slow'
  | '503'
  | 'key'
  | 'search key'
  | 'garbage'
  | 'full'
  | 'failing'
  | 'cut'

export interface ModelServer {
  url: string
  indexes: Map<string, ModelIndex>
  fault: ModelFault
  version: string
  /** Tasks of this kind fail. */
  refusing: 'swap-indexes' | null
  /** Requests that reached it, and every compression of answers that one of them has asked for. */
  requests: number
  encodings: Set<string>
  /** Stops listening and cuts every connection; `listen` takes the same port again. */
  close(): Promise<void>
  listen(): Promise<void>
}

const SLOW = 10_000
const seen = (uid: string, { createdAt, updatedAt }: ModelIndex) => ({ uid, createdAt, updatedAt })

/** Throws for what the server refuses at once, before there is a task. */
function refuse(method: string, [top, uid, part]: readonly string[], body: unknown): void {
  if (top === 'indexes' && uid !== undefined && !/^[A-Za-z0-9_-]{1,400}$/.test(decodeURIComponent(uid))) {
    throw new ModelRefusal(400, 'invalid_index_uid')
  }
  const object = top === 'indexes' && ((method === 'POST' && uid === undefined) || part === 'settings')
  if (object && Array.isArray(body)) throw new ModelRefusal(400, 'bad_request')
  if (top === 'swap-indexes' && !Array.isArray(body)) throw new ModelRefusal(400, 'bad_request')
}

/** A small server that answers as Meilisearch does, with faults on request. Listens on loopback only. */
export async function startModelServer(): Promise<ModelServer> {
  let tasks: { code: string | null; everyIndex: boolean }[] = []
  let births = 0
  let server: Server | null = null
  let port = 0
  const model: ModelServer = {
    url: '',
    indexes: new Map(),
    fault: 'none',
    version: '1.50.0',
    refusing: null,
    requests: 0,
    encodings: new Set(),
    async close() {
      const closing = server
      server = null
      closing?.closeAllConnections()
      await new Promise<void>((resolve) => (closing ? closing.close(() => resolve()) : resolve()))
    },
    async listen() {
      const next = createServer((request, response) => {
        model.requests++
        model.encodings.add(request.headers['accept-encoding'] ?? 'any')
        answer(request, response).catch(() => response.destroy())
      })
      await new Promise<void>((resolve, reject) =>
        next.once('error', reject).listen(port, '127.0.0.1', () => resolve()),
      )
      server = next
      port = (next.address() as AddressInfo).port
      model.url = `http://127.0.0.1:${port}`
    },
  }

  const indexOf = (uid: string): ModelIndex => {
    const index = model.indexes.get(uid)
    if (!index) throw new ModelRefusal(404, 'index_not_found')
    return index
  }
  const task = (work: () => void, everyIndex = false) => {
    let code: string | null = null
    if (model.fault === 'full') code = 'no_space_left_on_device'
    else if (model.fault === 'failing') code = 'internal'
    else {
      try {
        work()
      } catch (error) {
        code = error instanceof ModelRefusal ? error.code : 'internal'
      }
    }
    tasks = [...tasks.slice(-1_000), { code, everyIndex }]
    enqueued++
    return { taskUid: enqueued - 1, status: 'enqueued' }
  }
  let enqueued = 0
  /** A key of some indexes cannot see a task that belongs to none. */
  const taskOf = (uid: number) => {
    const { code = null, everyIndex = false } = tasks[tasks.length - (enqueued - uid)] ?? {}
    if (everyIndex) throw new ModelRefusal(404, 'task_not_found')
    return { status: code ? 'failed' : 'succeeded', error: code ? { code, message: code } : null }
  }
  /** No two indexes are born at the same moment. */
  const fresh = (): ModelIndex => {
    const now = new Date().toISOString()
    return {
      createdAt: `${now.slice(0, -1)}${String(births++).padStart(6, '0')}Z`,
      updatedAt: now,
      settings: {},
      documents: new Map(),
    }
  }

  /** The answer to a request that arrived; `body` is read JSON. */
  function route(method: string, path: string, body: unknown): unknown {
    const parts = path.slice(1).split('/')
    refuse(method, parts, body)
    const [top = '', uid = '', part = '', action = ''] = parts
    if (top === 'health') return { status: 'available' }
    if (top === 'version') return { pkgVersion: model.version }
    if (top === 'tasks') return taskOf(Number(uid))
    if (top === 'multi-search') {
      const { queries } = body as { queries: ModelQuery[] }
      return { results: queries.map((query) => modelSearch(indexOf(query.indexUid), query)) }
    }
    if (top === 'swap-indexes') {
      const [{ indexes: [one = '', other = ''] = [] } = {}] = body as { indexes: string[] }[]
      return task(() => {
        if (model.refusing === top) throw new ModelRefusal(404, 'index_not_found')
        const [first, second] = [indexOf(one), indexOf(other)]
        model.indexes.set(one, second).set(other, first)
      }, true)
    }
    if (uid === '' && method === 'GET') {
      return { results: [...model.indexes].map(([name, index]) => seen(name, index)) }
    }
    if (uid === '') {
      const { uid: name } = body as { uid: string }
      return task(() => {
        if (model.indexes.has(name)) throw new ModelRefusal(409, 'index_already_exists')
        model.indexes.set(name, fresh())
      })
    }
    if (part === '' && method === 'GET') return seen(uid, indexOf(uid))
    if (part === '' && method === 'DELETE') return task(() => void (indexOf(uid) && model.indexes.delete(uid)))
    if (part === 'settings' && method === 'GET') return indexOf(uid).settings
    if (part === 'settings' && method === 'DELETE')
      return task(() => void Object.assign(indexOf(uid), { settings: {} }))
    if (part === 'settings') return task(() => Object.assign(indexOf(uid).settings, body))
    if (part === 'stats') return { numberOfDocuments: indexOf(uid).documents.size }
    if (action === 'fetch') {
      const { ids, offset = 0, limit = 20 } = body as { ids?: string[]; offset?: number; limit?: number }
      const all = [...indexOf(uid).documents.values()].filter(({ id }) => ids?.includes(id) ?? true)
      return { results: all.slice(offset, offset + limit), total: all.length }
    }
    if (action === 'delete-batch') {
      return task(() => {
        for (const id of body as string[]) indexOf(uid).documents.delete(id)
      })
    }
    return task(() => {
      for (const document of body as ModelDocument[]) indexOf(uid).documents.set(document.id, document)
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    const { fault } = model
    if (fault === 'silent') return
    if (fault === 'cut') return void response.destroy()
    if (fault === '503') return void response.writeHead(503).end()
    if (fault === 'garbage') return void response.writeHead(200).end('<html>')
    const refused = fault === 'key' || (fault === 'search key' && request.url === '/multi-search')
    if (refused) return void send(403, { code: 'invalid_api_key', message: 'invalid_api_key' })
    if (fault === 'slow') await sleep(SLOW)
    try {
      const path = (request.url ?? '/').split('?')[0] as string
      send(200, route(request.method ?? 'GET', path, text === '' ? undefined : JSON.parse(text)))
    } catch (error) {
      const refusal = error instanceof ModelRefusal ? error : new ModelRefusal(500, 'internal')
      send(refusal.status, { code: refusal.code, message: refusal.code })
    }
  }

  await model.listen()
  return model
}
