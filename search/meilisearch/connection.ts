import { setTimeout as sleep } from 'node:timers/promises'
import { Meilisearch } from 'meilisearch'
import type { z } from 'zod'
import { enqueuedSchema, readAnswer, searchesSchema, taskSchema } from './answers'
import { calling, ServerFault, taskFault } from './faults'

/** Where the server is and with which keys it is asked. */
export interface ServerAccess {
  url: string
  searchKey: string | null
  writeKey: string | null
  /** Longest wait for an answer to a search, in milliseconds. */
  searchWithin?: number
  /** Longest wait for an answer to a write, and for a task to end, in milliseconds. */
  writeWithin?: number
  taskWithin?: number
}

const SEARCH_WITHIN = 1_000
const WRITE_WITHIN = 30_000
const TASK_WITHIN = 600_000
/** Pauses between looks at a task, in milliseconds: short while somebody may wait for what is written. */
const FIRST_LOOK = 4
const SOON = { pause: 25, within: 1_000 }
const LONGEST_LOOK = 100

type Method = 'post' | 'put' | 'patch' | 'delete'

/**
 * The two connections to a server: one that can only search, one that writes. Answers come uncompressed: over a short
 * way compression makes each wait for a delayed acknowledgement (44 ms against 2). Everything thrown because of the
 * server is a `ServerFault`.
 */
export class Connection {
  private readonly reader: Meilisearch
  private readonly writer: Meilisearch
  private readonly taskWithin: number

  constructor({ url, searchKey, writeKey, searchWithin, writeWithin, taskWithin }: ServerAccess) {
    const client = (apiKey: string | null, timeout: number) =>
      new Meilisearch({
        host: url,
        timeout,
        ...(apiKey ? { apiKey } : {}),
        requestInit: { headers: { 'accept-encoding': 'identity' } },
      })
    this.reader = client(searchKey, searchWithin ?? SEARCH_WITHIN)
    this.writer = client(writeKey, writeWithin ?? WRITE_WITHIN)
    this.taskWithin = taskWithin ?? TASK_WITHIN
  }

  /** Several searches in one call, with the key that can do nothing else. */
  async search(queries: readonly unknown[], signal?: AbortSignal): Promise<z.output<typeof searchesSchema>> {
    const answer = await calling(() =>
      this.reader.httpRequest.post({
        path: 'multi-search',
        body: { queries },
        ...(signal ? { extraRequestInit: { signal } } : {}),
      }),
    )
    return readAnswer(searchesSchema, answer)
  }

  /** Sees whether the server answers at all: work that takes long waits for it far longer. */
  async reach(): Promise<void> {
    await calling(() => this.reader.httpRequest.get({ path: 'health' }))
  }

  /** Reads with the writing key. */
  async read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
    return readAnswer(schema, await calling(() => this.writer.httpRequest.get({ path })))
  }

  async ask<Schema extends z.ZodType>(path: string, body: object, schema: Schema): Promise<z.output<Schema>> {
    return readAnswer(schema, await calling(() => this.writer.httpRequest.post({ path, body })))
  }

  /** Hands in work; the number of the task that does it. */
  async enqueue(method: Method, path: string, body?: unknown): Promise<number> {
    const options = { path, ...(body === undefined ? {} : { body: body as object }) }
    const answer = await calling(() => this.writer.httpRequest[method](options))
    return readAnswer(enqueuedSchema, answer).taskUid
  }

  /** Hands in documents that are JSON already. */
  async enqueueWritten(path: string, body: string): Promise<number> {
    const options = { path, body, contentType: 'application/json' }
    const answer = await calling(() => this.writer.httpRequest.post(options))
    return readAnswer(enqueuedSchema, answer).taskUid
  }

  /** Waits until a task has succeeded; a failed, canceled or endless one is a `ServerFault`. */
  async follow(task: number): Promise<void> {
    const since = performance.now()
    for (let pause = FIRST_LOOK; ; pause *= 1.5) {
      const { status, error } = await this.read(`tasks/${task}`, taskSchema)
      if (status === 'succeeded') return
      if (status === 'failed' || status === 'canceled') {
        throw taskFault(error?.code ?? null, error?.message ?? `it was ${status}`)
      }
      const waited = performance.now() - since
      if (waited > this.taskWithin) throw new ServerFault('slow', `task ${task} has not ended`)
      pause = Math.min(waited < SOON.within ? SOON.pause : LONGEST_LOOK, pause)
      await sleep(pause)
    }
  }

  /** Hands in work and waits for its end. */
  async work(method: Method, path: string, body?: unknown): Promise<void> {
    await this.follow(await this.enqueue(method, path, body))
  }
}
