import { setTimeout as sleep } from 'node:timers/promises'
import { closeDatabase, inTransaction } from '../../../app/lib/db.server'
import { settings } from '../../../app/lib/env.server'
import { createListing } from '../../../app/modules/catalogue/commands.server/create.server'
import { publishListing } from '../../../app/modules/catalogue/commands.server/publish.server'
import { startCatalogueIndex } from '../../../app/modules/catalogue/queries.server/search-index.server'
import { createProvider } from '../../../app/modules/providers/commands.server'
import { seededRandom } from '../../../prisma/seed/generator'
import { listingDraft, providerDraft } from '../../factories/listing-draft'
import { watchTurns } from '../event-loop'
import type { PageView } from '../page-view'
import { getPageView } from '../page-view.server'
import { requestFor } from '../requests'
import { serveCalls } from '../worker'

/** The catalogue without a web server: search and database of a page, publishing, the whole index. */
const actor = { kind: 'system', program: 'bench' } as const
const { databaseUrl, searchServer } = settings()
const index = await startCatalogueIndex(databaseUrl, () => new Date(), searchServer)
let provider: Promise<string> | undefined
let published = 0

const viewOf = (path: string): Promise<PageView> => getPageView(new URL(path, 'http://127.0.0.1'))

/** Twelve letters that no other publication has, nor anything near them. */
function newWord(seed: number): string {
  const random = seededRandom(seed)
  return Array.from({ length: 12 }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]).join('')
}

/** Publishes a new listing whose name has a word that nothing else has; returns that word. */
async function publish(): Promise<string> {
  provider ??= inTransaction((transaction) =>
    createProvider(transaction, actor, providerDraft(`beispielwerk-bench-${process.pid}`)),
  )
  const providerId = await provider
  published += 1
  const word = newWord(process.pid * 1_000 + published)
  await inTransaction(async (transaction) => {
    const draft = listingDraft({ slug: `beispiel-bench-${process.pid}-${published}`, name: `Beispiel ${word}` })
    await publishListing(transaction, actor, await createListing(transaction, actor, providerId, draft))
  })
  return word
}

/** Whether a search for the word finds what was named by it. */
async function isFound(word: string): Promise<boolean> {
  const { ids } = await index.engine.search({ ...requestFor(word), seed: index.seed(), counts: [] })
  return index.cards.of(ids).some(({ name }) => name.endsWith(word))
}

serveCalls({
  size: () => index.cards.size,
  /** Who answers searches. */
  serving: () => index.state().server?.serving ?? 'embedded',
  /** How often the engine in the process took over from the search server. */
  failovers: () => index.state().server?.failovers ?? 0,
  views: async (paths: string[]) => {
    const views: Record<string, PageView> = {}
    for (const path of paths) views[path] = await viewOf(path)
    return views
  },
  /** CPU time of search and database per page, in milliseconds, `times` through all paths. */
  cost: async ({ paths, times }: { paths: string[]; times: number }) => {
    const before = process.cpuUsage()
    for (let turn = 0; turn < times; turn++) for (const path of paths) await viewOf(path)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000 / (times * paths.length)
  },
  publish,
  /** Milliseconds from the commit of a publication to the first search that finds it, of each. */
  publishAndFind: async (count: number) => {
    const times: number[] = []
    for (let turn = 0; turn < count; turn++) {
      const word = await publish()
      const since = performance.now()
      while (!(await isFound(word))) {
        if (performance.now() - since > 10_000) throw new Error(`${word} was not found within 10 s`)
        await sleep(1)
      }
      times.push(performance.now() - since)
      await sleep(20)
    }
    return times
  },
  /** Reads and projects every snapshot and builds the index anew, as after a start. */
  rebuild: async () => {
    const watch = watchTurns()
    await sleep(20)
    const since = performance.now()
    await index.rebuild()
    return { milliseconds: performance.now() - since, ...(await watch.stop()) }
  },
  close: async () => {
    await index.stop()
    await closeDatabase()
  },
})
