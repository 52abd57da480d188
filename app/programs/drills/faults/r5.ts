import pg from 'pg'
import type { Drill, DrillOptions, DrillResult, PlantedResult } from '../house/drill'
import { freePort } from '../house/processes'
import { gateFaults, gatePrefix, openSearchGate } from '../house/search-gate'
import { searchFailures } from '../house/searched-pages'
import { startStubServer } from '../house/stub-server'
import { servingSentence, standbySentence } from './r5/operator-page'
import { limitedNote, pages, trial } from './r5/trial'

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const gate = await openSearchGate()
  try {
    const privatePort = await freePort()
    const house = await options.house({
      fresh: true,
      env: {
        PRIVATE_PORT: String(privatePort),
        MEILISEARCH_URL: gate.url,
        MEILISEARCH_INDEX_PREFIX: gatePrefix,
        PAGE_CACHE_MB: '0',
        RATE_LIMIT_PER_MINUTE: '1000000',
      },
    })
    const pool = new pg.Client({ connectionString: house.databaseUrl })
    await pool.connect()
    const write = async () => {
      await pool.query(`INSERT INTO "OutboxRow" ("topic", "key") SELECT 'listing', "id" FROM "Listing" LIMIT 1`)
    }
    try {
      const failures = await searchFailures(house.url, pages)
      const log = () => house.output().slice(-1_000)
      const privateUrl = `http://127.0.0.1:${privatePort}`
      const result = await trial(count, { url: house.url, privateUrl, gate, write, log }, options)
      return { ...result, failures: [...failures, ...result.failures] }
    } finally {
      await pool.end()
    }
  } finally {
    await gate.clear(gatePrefix)
    await gate.stop()
  }
}

const stubborn = [
  'none',
  'fails with the server',
  'keeps quiet about it',
  'shows nothing meanwhile',
  'keeps quiet to the operator',
  'tells the operator another reason',
  'tells the operator another moment',
] as const
type Stubborn = (typeof stubborn)[number]

/** Why a server cannot be asked; `null` = it can. */
const awayBecause = (url: string): Promise<'slow' | 'unreachable' | null> =>
  fetch(`${url}/health`, { signal: AbortSignal.timeout(200) }).then(
    (answer) => (answer.ok ? null : 'unreachable'),
    (error: Error) => (error.name === 'TimeoutError' ? 'slow' : 'unreachable'),
  )

/** The catalogue's page and the operator's, with a mistake built in. */
function stubPages(fault: Stubborn) {
  let since: Date | null = null
  return (address: string, reason: 'slow' | 'unreachable' | null): string | null => {
    if (reason === null) since = null
    else since ??= new Date()
    if (address === '/betrieb') {
      if (reason === null || since === null) return servingSentence(new Date())
      if (fault === 'keeps quiet to the operator') return servingSentence(new Date())
      if (fault === 'tells the operator another reason') return standbySentence(since, 'key')
      return standbySentence(fault === 'tells the operator another moment' ? new Date(0) : since, reason)
    }
    if (reason !== null && fault === 'fails with the server') return null
    const note = reason !== null && fault !== 'keeps quiet about it' ? limitedNote : ''
    const hits = reason !== null && fault === 'shows nothing meanwhile' ? '0' : '12'
    return `<p class="sum__line" role="status"><strong>${hits} Treffer</strong></p>${note}`
  }
}

/** Pages over the gate with a mistake built in. */
async function stub(fault: Stubborn, options: DrillOptions): Promise<PlantedResult> {
  const gate = await openSearchGate()
  const pageOf = stubPages(fault)
  const web = await startStubServer(
    ({ url = '' }, response) => {
      void awayBecause(gate.url).then((reason) => {
        const page = pageOf(url, reason)
        response.writeHead(page === null ? 500 : 200, { 'Content-Type': 'text/html' }).end(page ?? '')
      })
    },
    { RATE_LIMIT_PER_MINUTE: '1000000', PAGE_CACHE_MB: '0' },
  )
  try {
    const { publicUrl: url } = web
    const shutting = { ...gate, searches: () => 0 }
    return {
      fault,
      result: await trial(
        2,
        { url, privateUrl: url, gate: shutting, write: async () => undefined, within: 1_500 },
        options,
      ),
    }
  } finally {
    await web.close()
    await gate.stop()
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const results: PlantedResult[] = []
  for (const fault of stubborn) results.push(await stub(fault, options))
  return results
}

/** The search server away and wrong in ten ways, under load: pages go on, say so, and come back. */
export const drill: Drill = {
  id: 'r5',
  title: 'Search server refused, silent, slow, broken, without settings, index, room or key, switched under load',
  fullCount: 200,
  minimum: gateFaults.length,
  mustReach: 1,
  run,
  planted,
}
