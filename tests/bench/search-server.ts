import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../app/programs/prepare.mjs'

/** A search server that the benchmarks may fill and empty, by its master key. */
export interface BenchServer {
  url: string
  key: string
}

/** Why figures of a search server are absent. */
export const noServer = 'not tried: no server named (MEILISEARCH_BENCH_URL, MEILISEARCH_BENCH_KEY)'

const prefix = 'bench'

/** The server that the environment names, or `null`. */
export function namedServer(): BenchServer | null {
  const { MEILISEARCH_BENCH_URL: url, MEILISEARCH_BENCH_KEY: key = '' } = process.env
  return url ? { url: url.replace(/\/$/, ''), key } : null
}

const headersOf = ({ key }: BenchServer) => ({
  'accept-encoding': 'identity',
  'content-type': 'application/json',
  ...(key ? { authorization: `Bearer ${key}` } : {}),
})

/** One call of the server; throws with its answer where that is no success. */
export async function ask<Answer>(server: BenchServer, method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${server.url}/${path}`, {
    method,
    headers: headersOf(server),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`)
  return (text === '' ? null : JSON.parse(text)) as Answer
}

/** Hands in work; the number of its task. */
export async function enqueue(server: BenchServer, method: string, path: string, body?: unknown): Promise<number> {
  return (await ask<{ taskUid: number }>(server, method, path, body)).taskUid
}

/** Waits for the end of a task; one that fails throws with the server's reason. */
export async function follow(server: BenchServer, task: number): Promise<void> {
  for (;;) {
    const { status, error } = await ask<Task>(server, 'GET', `tasks/${task}`)
    if (status === 'succeeded') return
    if (status === 'failed' || status === 'canceled') throw new Error(`task ${task} ${status}: ${error?.message}`)
    await sleep(10)
  }
}

/** Hands in work and waits for its end. */
export async function work(server: BenchServer, method: string, path: string, body?: unknown): Promise<void> {
  await follow(server, await enqueue(server, method, path, body))
}

interface Task {
  status: string
  error: { message: string } | null
}

/** The server and its version, for people; `null` where none is named. */
export async function serverText(): Promise<string | null> {
  const server = namedServer()
  if (!server) return null
  const { pkgVersion } = await ask<{ pkgVersion: string }>(server, 'GET', 'version')
  return `Meilisearch ${pkgVersion}`
}

/** Begin of the names of the indexes of one contender. */
export const prefixFor = (name: string): string => `${prefix}-${process.pid}-${name}`

/** Settings of a web process that uses the server, with keys of its own as `npm run search:keys` makes them. */
export function webSettings(server: BenchServer, name: string): Record<string, string> {
  const own = { MEILISEARCH_URL: server.url, MEILISEARCH_INDEX_PREFIX: prefixFor(name) }
  const made = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'app/programs/commands/search-keys.ts'), '--json'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...own, MEILI_MASTER_KEY: server.key } },
  )
  if (made.status !== 0) throw new Error(`no keys: ${made.stderr.slice(-500)}`)
  const keys = JSON.parse(made.stdout) as Record<'search' | 'write' | 'version', string>
  return {
    ...own,
    MEILISEARCH_SEARCH_KEY: keys.search,
    MEILISEARCH_WRITE_KEY: keys.write,
    MEILISEARCH_VERSION_KEY: keys.version,
  }
}

/** Removes every index and key that the benchmarks have made on the server. */
export async function clearServer(): Promise<void> {
  const server = namedServer()
  if (!server) return
  const { results } = await ask<{ results: { uid: string }[] }>(server, 'GET', 'indexes?limit=1000')
  for (const { uid } of results) if (uid.startsWith(`${prefix}-`)) await ask(server, 'DELETE', `indexes/${uid}`)
  const keys = await ask<{ results: { uid: string; name: string | null }[] }>(server, 'GET', 'keys?limit=1000')
  for (const { uid, name } of keys.results) {
    if (name?.startsWith(`${prefix}-`)) await ask(server, 'DELETE', `keys/${uid}`)
  }
}
