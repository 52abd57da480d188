import pg from 'pg'
import type { Drill, DrillOptions, DrillResult, PlantedResult } from '../house/drill'
import { gateFaults, gatePrefix, openSearchGate } from '../house/search-gate'
import { searchFailures } from '../house/searched-pages'
import { startStubServer } from '../house/stub-server'
import { limitedNote, pages, trial } from './r5/trial'

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const gate = await openSearchGate()
  try {
    const house = await options.house({
      fresh: true,
      env: {
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
      const result = await trial(count, { url: house.url, gate, write, log }, options)
      return { ...result, failures: [...failures, ...result.failures] }
    } finally {
      await pool.end()
    }
  } finally {
    await gate.clear(gatePrefix)
    await gate.stop()
  }
}

type Stubborn = 'none' | 'fails with the server' | 'keeps quiet about it' | 'shows nothing meanwhile'

/** A page over the gate with a mistake built in. */
async function stub(fault: Stubborn, options: DrillOptions): Promise<PlantedResult> {
  const gate = await openSearchGate()
  const web = await startStubServer(
    (_, response) => {
      const ask = fetch(`${gate.url}/tasks/0`, { signal: AbortSignal.timeout(200) })
        .then(async (answer) => answer.ok && !(await answer.text()).includes('failed'))
        .catch(() => false)
      void ask.then((well) => {
        const away = !well
        if (away && fault === 'fails with the server') return response.writeHead(500).end()
        const note = away && fault !== 'keeps quiet about it' ? limitedNote : ''
        const hits = away && fault === 'shows nothing meanwhile' ? '0' : '12'
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end(`<p class="sum__line" role="status"><strong>${hits} Treffer</strong></p>${note}`)
      })
    },
    { RATE_LIMIT_PER_MINUTE: '1000000', PAGE_CACHE_MB: '0' },
  )
  try {
    const shutting = { ...gate, searches: () => 0 }
    return {
      fault,
      result: await trial(
        2,
        { url: web.publicUrl, gate: shutting, write: async () => undefined, within: 1_500 },
        options,
      ),
    }
  } finally {
    await web.close()
    await gate.stop()
  }
}

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  return [
    await stub('none', options),
    await stub('fails with the server', options),
    await stub('keeps quiet about it', options),
    await stub('shows nothing meanwhile', options),
  ]
}

/** The search server away and wrong in nine ways, under load: pages go on, say so, and come back. */
export const drill: Drill = {
  id: 'r5',
  title: 'Search server refused, silent, slow, broken, without settings, index, room or key, switched under load',
  fullCount: 200,
  minimum: gateFaults.length,
  mustReach: 1,
  run,
  planted,
}
