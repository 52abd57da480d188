import pg from 'pg'
import { closeDatabase, database } from '../../../app/lib/db.server'
import { settings } from '../../../app/lib/env.server'
import { findPublishedListing } from '../../../app/modules/catalogue/queries.server/catalogue.server'
import { listKeptVariants } from '../../../app/modules/catalogue/queries.server/kept-variants.server'
import { startCatalogueIndex } from '../../../app/modules/catalogue/queries.server/search-index.server'
import type { DeliveryModel } from '../../../app/modules/criteria/entries/basics'
import { getPageView } from '../page-view.server'
import { serveCalls } from '../worker'

/* The product's reading of the database, and its own statements sent again by the bare driver as prepared ones. */
interface Statement {
  text: string
  values: unknown[]
}

export type Reading = 'listing' | 'shortlist'

let seen: Statement[] = []
const { query } = pg.Client.prototype
pg.Client.prototype.query = function note(this: pg.Client, ...given: unknown[]) {
  const [first, second] = given as [string | Statement, unknown[] | undefined]
  const text = typeof first === 'string' ? first : first.text
  seen.push({ text, values: (typeof first === 'string' ? second : first.values) ?? [] })
  return (query as (...all: unknown[]) => unknown).apply(this, given)
} as typeof query

const { databaseUrl } = settings()
const raw = new pg.Pool({ connectionString: databaseUrl, max: 1 })
const index = await startCatalogueIndex(databaseUrl, () => new Date())
const rows = await database().listing.findMany({
  where: { state: 'published' },
  orderBy: { slug: 'asc' },
  take: 60,
  select: { slug: true },
})
const slugs = rows.map(({ slug }) => slug)
const kept = (from: number) =>
  Array.from({ length: 8 }, (_, step) => ({
    slug: slugs[(from + step) % slugs.length] ?? '',
    delivery: 'saas' as DeliveryModel,
    number: 1,
  }))

const readings: Record<Reading, (at: number) => Promise<unknown>> = {
  listing: (at) => findPublishedListing(slugs[at % slugs.length] ?? ''),
  shortlist: (at) => listKeptVariants(kept(at), 'de'),
}

/** Statements that a piece of work sends, transaction frames left out. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  seen = []
  await work()
  return seen.filter(({ text }) => /^\s*(SELECT|WITH)/i.test(text))
}

const names = new Map<string, string>()
const nameOf = (text: string) => {
  const name = names.get(text) ?? `bench_${names.size}`
  names.set(text, name)
  return name
}

async function perCall(count: number, work: (at: number) => Promise<unknown>): Promise<number> {
  const since = performance.now()
  for (let at = 0; at < count; at++) await work(at)
  return (performance.now() - since) / count
}

serveCalls({
  /** Milliseconds per call through the product. */
  ours: ({ reading, count }: { reading: Reading; count: number }) => perCall(count, readings[reading]),
  /** Milliseconds per call for the same statements, prepared, by the bare driver; written down before. */
  raw: async ({ reading, count }: { reading: Reading; count: number }) => {
    const calls: Statement[][] = []
    for (let at = 0; at < slugs.length; at++) calls.push(await statementsOf(() => readings[reading](at)))
    return perCall(count, async (at) => {
      for (const { text, values } of calls[at % calls.length] ?? [])
        await raw.query({ name: nameOf(text), text, values })
    })
  },
  statements: async (reading: Reading) => (await statementsOf(() => readings[reading](0))).length,
  /** Most statements of one catalogue page among these. */
  pages: async (paths: string[]) => {
    let most = 0
    for (const path of paths) {
      most = Math.max(most, (await statementsOf(() => getPageView(new URL(path, 'http://127.0.0.1')))).length)
    }
    return most
  },
  close: async () => {
    await index.stop()
    await raw.end()
    await closeDatabase()
  },
})
