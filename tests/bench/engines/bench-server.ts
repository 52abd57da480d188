import { environment } from '../../../app/lib/env.server'

/** Where the benchmarks find a real search server, and its master key; throws where none is named. */
export function benchServer(): { url: string; key: string | null } {
  const { MEILISEARCH_BENCH_URL: url, MEILISEARCH_BENCH_KEY: key } = environment()
  if (!url) throw new Error('no server named')
  return { url: url.replace(/\/$/, ''), key: key || null }
}
