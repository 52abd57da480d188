import { setTimeout as sleep } from 'node:timers/promises'
import type { LoaderFunctionArgs } from '@remix-run/node'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { database, inTransaction } from '../../app/lib/db.server'
import type { PageContext } from '../../app/lib/page-context'
import { addSearchCounts } from '../../app/modules/catalogue/commands.server/count-searches.server'
import { createPublishedListings } from '../../app/modules/catalogue/commands.server/create.server'
import type { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { searchesTogether, textHits } from '../../app/modules/catalogue/queries.server/search.server'
import { searchesPerPage } from '../../app/modules/catalogue/queries.server/search-counts.server'
import { startCatalogueIndex } from '../../app/modules/catalogue/queries.server/search-index.server'
import { createComparison } from '../../app/modules/comparison/commands.server/create.server'
import { freeze } from '../../app/modules/comparison/commands.server/freeze.server'
import { getComparisonSheet, openComparison } from '../../app/modules/comparison/queries.server/comparison.server'
import { createProvider } from '../../app/modules/providers/commands.server'
import { forgetRegions } from '../../app/modules/regions/queries.server'
import { loader as start } from '../../app/routes/($lang)._index/route'
import { loader as provider } from '../../app/routes/($lang).anbieter.$slug/route'
import { loader as operator } from '../../app/routes/($lang).betrieb._index/route'
import { loader as imports } from '../../app/routes/($lang).betrieb.importe._index/route'
import { loader as imported } from '../../app/routes/($lang).betrieb.importe.$id/route'
import { loader as searches } from '../../app/routes/($lang).betrieb.suche/route'
import { loader as words } from '../../app/routes/($lang).betrieb.woerter._index/route'
import { loader as entry } from '../../app/routes/($lang).betrieb.woerter.$id/route'
import { loader as catalogue } from '../../app/routes/($lang).katalog/route'
import { loader as suggestions } from '../../app/routes/($lang).katalog_.vorschlaege/route'
import { loader as listing } from '../../app/routes/($lang).loesung.$slug/route'
import { loader as publiccode } from '../../app/routes/($lang).loesung.$slug_.publiccode[.]yml/route'
import { loader as shortlist } from '../../app/routes/($lang).merkliste/route'
import { loader as ranking } from '../../app/routes/($lang).methodik.reihenfolge/route'
import { loader as feed } from '../../app/routes/($lang).publiccode[.]atom/route'
import { loader as comparison } from '../../app/routes/($lang).vergleich._index/route'
import { loader as stored } from '../../app/routes/($lang).vergleich.$key._index/route'
import { loader as file } from '../../app/routes/($lang).vergleich.$key.datei.$format/route'
import { loader as whyNot } from '../../app/routes/($lang).vergleich.$key.warum-nicht/route'
import { loader as frozen } from '../../app/routes/($lang).vergleich.stand.$key._index/route'
import { loader as frozenFile } from '../../app/routes/($lang).vergleich.stand.$key.datei.$format/route'
import { loader as sitemap } from '../../app/routes/sitemap[.]xml/route'
import type { SearchEngine } from '../../search/contract'
import { answer, listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const actor: Actor = { kind: 'system', program: 'test' }
const now = new Date('2026-11-28T12:00:00Z')
const few = 2
const many = 40
/** Columns of a comparison. */
const columns = { [few]: 2, [many]: 8 }

/** What a page needs at most, whatever it shows. Transactions and the follower of the outbox do not count. */
const most: Record<string, number> = {
  catalogue: 0,
  'catalogue with text': 0,
  'catalogue without hits': 0,
  'catalogue for a municipality': 0,
  'catalogue for a municipality, cold': 3,
  'catalogue with a shortlist': 3,
  start: 0,
  suggestions: 0,
  ranking: 0,
  listing: 5,
  provider: 5,
  'shortlist of the visitor': 3,
  comparison: 6,
  'stored comparison': 6,
  'comparison as a file': 6,
  'why not': 6,
  'frozen comparison': 5,
  'frozen comparison as a file': 3,
  feed: 4,
  publiccode: 2,
  sitemap: 4,
  operator: 2,
  imports: 4,
  import: 12,
  searches: 2,
  words: 2,
  entry: 1,
}

/** What a page asks the search engine at most, whatever the catalogue holds; a page that is not named asks nothing. */
const mostSearches: Record<string, number> = {
  catalogue: 1,
  // Of all words, of any word, and of the last page where the one asked for is behind it.
  'catalogue with text': 3,
  'catalogue without hits': 12,
  'catalogue for a municipality': 1,
  'catalogue for a municipality, cold': 1,
  'catalogue with a shortlist': 1,
  start: 1,
  suggestions: 2,
  ranking: 1,
  entry: 4,
}
/** Pages with a search or two for each row that they show, of at most `searchesPerPage`. */
const searchesPerRow: Record<string, number> = { searches: 2 }

let index: CatalogueIndex
let counted: string[] | null = null
let searched = { count: 0, running: 0, together: 0 }

const context: PageContext = {
  nonce: '',
  requestId: 'test',
  publicUrl: 'http://127.0.0.1:3000',
  mode: 'development',
  forOperator: true,
  now,
  unsent: new Map(),
  answer: () => {},
}

/** What a page has asked: statements that reach the driver, searches that reach the engine. */
interface Asked {
  statements: string[]
  searches: number
  together: number
}

async function askedBy(work: () => unknown): Promise<Asked> {
  counted = []
  searched = { count: 0, running: 0, together: 0 }
  try {
    const answer = await work()
    if (answer instanceof Response) await answer.arrayBuffer()
    return { statements: counted, searches: searched.count, together: searched.together }
  } finally {
    counted = null
  }
}

/** Counts at the engine, and lets each search take a moment, as a server's does. */
function countSearchesOf(engine: SearchEngine): void {
  const { search } = engine
  engine.search = async (request) => {
    searched.count += 1
    searched.running += 1
    searched.together = Math.max(searched.together, searched.running)
    await sleep(1)
    searched.running -= 1
    return search(request)
  }
}

const own = (text: string) =>
  !/OutboxRow|^\s*(?:BEGIN|COMMIT|ROLLBACK|SET|LISTEN|SAVEPOINT|RELEASE|DEALLOCATE)\b/i.test(text)

/** Counts at the driver, which every query passes. */
beforeEach(() => {
  const { query } = pg.Client.prototype
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...values: unknown[]) {
    const [first] = values
    const text = typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? '')
    if (own(text)) counted?.push(text)
    return (query as (...values: unknown[]) => unknown).apply(this, values) as never
  })
})
beforeAll(resetDatabase)
afterAll(() => index?.stop())

const repository = 'https://git.example/beispiel/dasselbe'

/** Adds listings of one provider, all of the same repository, with a waiting import each. */
async function addListings(providerId: string, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index)
  const draft = (number: number) =>
    listingDraft({
      slug: `beispiel-${number}`,
      name: `Beispiel ${number}`,
      answers: [
        answer('functions', ['ops.waste', 'ops.lighting']),
        answer('mainFunction', 'ops.waste'),
        answer('solutionKind', ['software']),
        answer('licence', 'EUPL-1.2'),
        answer('repoUrl', repository),
      ],
      variants: [
        { delivery: 'saas', answers: [answer('s3-location', 'eu_only')] },
        { delivery: 'onprem', answers: [] },
      ],
    })
  const waiting = {
    file: 'publiccode.yml',
    readOn: now,
    hash: '',
    conforms: true,
    findings: [],
    taken: {},
    suggestions: { functions: [], standards: [] },
    changes: [],
    fields: [],
    kept: [],
    left: [],
  }
  await inTransaction(async (transaction) => {
    const listings = numbers.map((number) => ({ providerId, draft: draft(number) }))
    const ids = await createPublishedListings(transaction, actor, listings)
    await transaction.publiccodeImport.createMany({
      data: ids.map((listingId, index) => ({
        ...waiting,
        listingId,
        project: `git.example/beispiel/${numbers[index]}`,
      })),
    })
  })
}

async function addRest(from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at)
  const rows = numbers.map((number) => ({
    language: 'de' as const,
    text: `fehlt ${number}`,
    searches: 9,
    clicks: 0,
    hits: 0,
    widened: false,
  }))
  await addSearchCounts(rows, '2026-11-28')
  await database().addedWords.createMany({
    data: numbers.map((number) => ({
      kind: 'synonyms' as const,
      languages: ['de'],
      words: [`wort${number}`, `ding${number}`],
      identity: String(number),
    })),
  })
  await database().municipality.createMany({
    data: numbers.map((number) => ({
      ags: String(6_611_000 + number).padStart(8, '0'),
      name: `Beispielstadt ${number}`,
      shortName: `Beispielstadt ${number}`,
      kind: 'Stadt',
      population: 9_000,
      populationAsOf: '2025',
    })),
  })
}

/** Asks every page; answers what each has asked by its name. */
async function askAll(size: typeof few | typeof many): Promise<Record<string, Asked>> {
  const tokens = Array.from(
    { length: columns[size] as number },
    (_, at) => `beispiel-${at % size}.${at < size ? 'saas' : 'onprem'}`,
  )
  const together = tokens.join(',')
  const opened = await openComparison({ parameters: new URLSearchParams({ mit: together }), shortlist: [], now })
  if (!opened) throw new Error('not opened')
  const { content } = opened
  const key = await inTransaction((transaction) => createComparison(transaction, actor, content, now))
  const sheet = (language: 'de' | 'en') => getComparisonSheet(content, { language, now, place: null })
  const state = await freeze(actor, { de: await sheet('de'), en: await sheet('en') }, now)
  const waiting = await database().publiccodeImport.findFirstOrThrow({ select: { id: true } })
  const added = await database().addedWords.findFirstOrThrow({ select: { id: true } })
  const owner = await database().provider.findFirstOrThrow({ select: { slug: true } })
  const ask =
    (loader: (values: LoaderFunctionArgs) => unknown, path: string, params: Record<string, string> = {}, cookie = '') =>
    () => {
      const request = new Request(`http://127.0.0.1:3000${path}`, { headers: cookie ? { cookie } : {} })
      return loader({ request, params, context } as LoaderFunctionArgs)
    }
  const place = '06611000&groesse=alle'
  const pages: [string, () => unknown][] = [
    ['catalogue', ask(catalogue, '/katalog')],
    ['catalogue with text', ask(catalogue, '/katalog?suche=Papierkorb&seite=2')],
    ['catalogue without hits', ask(catalogue, '/katalog?suche=zwonkel+zwunkel&betrieb=saas')],
    ['catalogue with a shortlist', ask(catalogue, '/katalog', {}, `merkliste=${tokens.join('~')}`)],
    ['start', ask(start, '/')],
    ['suggestions', ask(suggestions, '/katalog/vorschlaege?suche=Papier')],
    ['ranking', ask(ranking, '/methodik/reihenfolge')],
    ['listing', ask(listing, '/loesung/beispiel-0', { slug: 'beispiel-0' })],
    ['provider', ask(provider, `/anbieter/${owner.slug}`, { slug: owner.slug })],
    ['shortlist of the visitor', ask(shortlist, '/merkliste', {}, `merkliste=${tokens.join('~')}`)],
    ['comparison', ask(comparison, `/vergleich?mit=${together}`)],
    ['stored comparison', ask(stored, `/vergleich/${key}`, { key })],
    ['comparison as a file', ask(file, `/vergleich/${key}/datei/csv`, { key, format: 'csv' })],
    ['why not', ask(whyNot, `/vergleich/${key}/warum-nicht?loesung=${content.variants[0]?.variantId}`, { key })],
    ['frozen comparison', ask(frozen, `/vergleich/stand/${state}`, { key: state })],
    [
      'frozen comparison as a file',
      ask(frozenFile, `/vergleich/stand/${state}/datei/csv`, { key: state, format: 'csv' }),
    ],
    ['feed', ask(feed, '/publiccode.atom')],
    ['publiccode', ask(publiccode, '/loesung/beispiel-0/publiccode.yml', { slug: 'beispiel-0' })],
    ['sitemap', ask(sitemap, '/sitemap.xml')],
    ['operator', ask(operator, '/betrieb')],
    ['imports', ask(imports, '/betrieb/importe')],
    ['import', ask(imported, `/betrieb/importe/${waiting.id}`, { id: waiting.id })],
    ['searches', ask(searches, '/betrieb/suche')],
    ['words', ask(words, '/betrieb/woerter')],
    ['entry', ask(entry, `/betrieb/woerter/${added.id}`, { id: added.id })],
  ]
  const asked: Record<string, Asked> = {}
  forgetRegions()
  asked['catalogue for a municipality, cold'] = await askedBy(ask(catalogue, `/katalog?kommune=${place}`))
  asked['catalogue for a municipality'] = await askedBy(ask(catalogue, `/katalog?kommune=${place}`))
  for (const [name, page] of pages) {
    asked[name] = await askedBy(page).catch((answer) => {
      throw answer instanceof Response ? new Error(`${name} answers ${answer.status}`) : answer
    })
  }
  return asked
}

const numbersOf = (asked: Record<string, Asked>, number: (one: Asked) => number) =>
  Object.fromEntries(Object.entries(asked).map(([name, one]) => [name, number(one)]))

describe('what a page asks', () => {
  let little: Record<string, Asked>
  let much: Record<string, Asked>
  beforeAll(async () => {
    const providerId = await inTransaction((transaction) =>
      createProvider(transaction, actor, providerDraft('beispielwerk')),
    )
    await addListings(providerId, 0, few)
    await addRest(0, few)
    index = await startCatalogueIndex(await workerDatabase(), () => now)
    countSearchesOf(index.engine)
    little = await askAll(few)
    await addListings(providerId, few, many)
    await addRest(few, many)
    await vi.waitFor(() => expect(index.cards.listings).toBe(many), { timeout: 20_000 })
    much = await askAll(many)
  }, 120_000)

  it('of the database does not depend on how much it shows, and is little', () => {
    const numbers = (asked: Record<string, Asked>) => numbersOf(asked, ({ statements }) => statements.length)
    expect(numbers(much)).toEqual(numbers(little))
    const over = Object.entries(much).filter(([name, { statements }]) => statements.length > (most[name] ?? 0))
    expect(over).toEqual([])
    expect(Object.keys(much).sort()).toEqual(Object.keys(most).sort())
  })

  it('of the search engine is little, and never much of it at once', () => {
    const few = numbersOf(little, ({ searches }) => searches)
    const many = numbersOf(much, ({ searches }) => searches)
    const limits = Object.fromEntries(
      Object.keys(much).map((name) => [name, mostSearches[name] ?? (searchesPerRow[name] ?? 0) * searchesPerPage]),
    )
    for (const asked of [few, many]) {
      expect(Object.entries(asked).filter(([name, count]) => count > (limits[name] ?? 0))).toEqual([])
    }
    expect(many.searches).toBeGreaterThan(searchesPerPage)
    expect(Object.entries(much).filter(([, { together }]) => together > searchesTogether)).toEqual([])
    expect(much.searches?.together).toBe(searchesTogether)
  })

  it('is seen by this test: one for each of several things is counted', async () => {
    const { statements, searches, together } = await askedBy(async () => {
      for (const { id } of await database().listing.findMany({ take: 5 })) {
        await database().variant.count({ where: { listingId: id } })
      }
      await Promise.all(Array.from({ length: 7 }, (_, at) => textHits(`fehlt ${at}`, 'de')))
    })
    expect(statements).toHaveLength(6)
    expect([searches, together]).toEqual([14, 7])
  })
})
