import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageView } from '../page-view'
import { preparePeer } from '../peers'
import type { Run } from '../run'
import { startWeb, type WebServer } from '../web'
import type { Worker } from '../worker'

let files = 0

/** Writes what pages show into a file, as constants for servers that have neither search nor database. */
export async function writeViews(run: Run, catalogue: Worker, paths: readonly string[]): Promise<string> {
  const views = await catalogue.call<Record<string, PageView>>('views', [...paths])
  const file = join(run.data.folder, `views-${++files}.json`)
  writeFileSync(file, JSON.stringify(views))
  return file
}

/** Remix as shipped with the page of the product, over constants or over the product's own search and database. */
export async function startStock(env: Record<string, string>): Promise<WebServer> {
  await preparePeer('remix')
  return startWeb('stock Remix', 'tests/bench/peers/remix/server.ts', { env, path: '/katalog' })
}

/** Next as shipped with the page of the product over constants; it has neither search nor database to do. */
export async function startNext(views: string): Promise<WebServer> {
  await preparePeer('next')
  return startWeb('Next 16', 'tests/bench/peers/next/server.mjs', {
    env: { BENCH_VIEWS: views, NEXT_TELEMETRY_DISABLED: '1' },
    path: '/katalog',
  })
}

/** Elements and text of a content: React 19 writes attributes in another order than 18. */
export const withoutAttributes = (content: string): string => content.replace(/<(\/?[a-z0-9]+)[^>]*>/gi, '<$1>')

/** Where two contents differ first, for people; `null` when they are equal. */
export function difference(one: string, other: string): string | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at++
  return `at ${at}: "${one.slice(at, at + 60)}" and "${other.slice(at, at + 60)}"`
}

/** Stops all, whatever becomes of each. */
export async function stopAll(servers: readonly ({ stop(): Promise<void> } | undefined)[]): Promise<void> {
  for (const server of servers) await server?.stop()
}
