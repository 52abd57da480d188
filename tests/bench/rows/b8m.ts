import { environment } from '../../../app/lib/env.server'
import { makeKeys } from '../../../search/meilisearch/keys'
import { type Cut, publishCut } from '../catalogue-data'
import { clearServer } from '../engines/meilisearch'
import { type RowNotes, time } from '../report'
import type { Row, Run } from '../run'
import { median, quantile } from '../stats'
import { startWorker } from '../worker'

const limit = 250
const prefix = 'marktlotse-bench-publishing'

async function measure(run: Run, notes: RowNotes): Promise<void> {
  const { MEILISEARCH_BENCH_URL: url, MEILISEARCH_BENCH_KEY: key = '' } = environment()
  if (!url) {
    notes.leaveOut(
      'from publication to search on Meilisearch',
      'not tried: no server named (MEILISEARCH_BENCH_URL, _KEY)',
    )
    return
  }
  run.progress('filling a database with the generated catalogue')
  const { url: database, cuts } = await run.data.database([run.data.sizes.middle])
  await publishCut(database, cuts[0] as Cut)
  const keys = await makeKeys(url, key, prefix)
  const worker = startWorker('./workers/catalogue.ts', [], {
    DATABASE_URL: database,
    MARKTLOTSE_MODE: 'demo',
    MEILISEARCH_URL: url,
    MEILISEARCH_SEARCH_KEY: keys.search,
    MEILISEARCH_WRITE_KEY: keys.write,
    MEILISEARCH_VERSION_KEY: keys.version,
    MEILISEARCH_INDEX_PREFIX: prefix,
  })
  try {
    run.progress(`publishing into a catalogue of ${await worker.call<number>('size')} variants`)
    const answering = await worker.call<string>('answering')
    if (answering !== 'meilisearch') throw new Error(`the server did not answer: ${answering}`)
    await worker.call('publishAndFind', 3)
    const times = await worker.call<number[]>('publishAndFind', run.quick ? 10 : 60)
    const after = await worker.call<string>('answering')
    notes.require('searches answered by', after, 'meilisearch', after === 'meilisearch')
    notes.numbers.publishP95 = quantile(times, 0.95)
    notes.judge(
      `publication to first hit, ${times.length} publications`,
      `p50 ${time(median(times))}, p95 ${time(quantile(times, 0.95))}, longest ${time(Math.max(...times))}`,
      `p95 ≤ ${limit} ms`,
      quantile(times, 0.95) <= limit,
    )
    notes.note('the server is to run with --max-indexing-memory 512MiB; without it each write takes 0.4 s')
    await worker.call('close')
  } finally {
    await worker.end()
    await clearServer({ url, key }, prefix)
  }
}

export const row: Row = { id: 'B8m', title: 'From publication to search, on Meilisearch', measure }
