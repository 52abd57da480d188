import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../app/lib/actor'
import { database, inTransaction } from '../../app/lib/db.server'
import {
  addSearchCounts,
  deleteOldSearchCounts,
  searchCountExpiry,
  startSearchCounts,
} from '../../app/modules/catalogue/commands.server/count-searches.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing } from '../../app/modules/catalogue/commands.server/publish.server'
import type { CatalogueIndex } from '../../app/modules/catalogue/queries.server/catalogue-index.server'
import { listSearches, searchesPerPage } from '../../app/modules/catalogue/queries.server/search-counts.server'
import { startCatalogueIndex } from '../../app/modules/catalogue/queries.server/search-index.server'
import { mostTextsPerDay } from '../../app/modules/catalogue/schema/search-list'
import { createProvider } from '../../app/modules/providers/commands.server'
import { listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'

const actor: Actor = { kind: 'system', program: 'test' }
const now = new Date('2026-11-23T12:00:00Z')
let index: CatalogueIndex

beforeEach(async () => {
  await resetDatabase()
  await inTransaction(async (transaction) => {
    const provider = await createProvider(transaction, actor, providerDraft())
    const id = await createListing(transaction, actor, provider, listingDraft({ name: 'Beispiel Tonne' }))
    await publishListing(transaction, actor, id)
  })
  index = await startCatalogueIndex(await workerDatabase(), () => now)
})
afterEach(() => index.stop())

const row = (text: string, searches: number, clicks = 0, hits = 0, language: 'de' | 'en' = 'de') => ({
  language,
  text,
  searches,
  clicks,
  hits,
  widened: false,
})
const stored = async () =>
  (await database().searchCount.findMany({ orderBy: [{ day: 'asc' }, { text: 'asc' }, { language: 'asc' }] })).map(
    (one) => [one.day.toISOString().slice(0, 10), one.text, one.searches, one.withoutHits, one.clicks, one.hits],
  )

describe('counts of searches', () => {
  it('are written with the hits of the text alone, when the server stops at the latest', async () => {
    const counts = startSearchCounts(() => now)
    const search = (text: string, live = false) =>
      counts.counter.searched({ language: 'de', text, from: '', live }, now.getTime())
    search('Papierkorb')
    search('Schluckspecht')
    search('Schluckspecht', true)
    search('erika@beispiel.invalid')
    search('Papierkorb Schluckspecht')
    counts.counter.clicked('de', 'Papierkorb')
    expect(await stored()).toEqual([])
    await counts.stop()
    expect(await stored()).toEqual([
      ['2026-11-23', 'papierkorb', 1, 0, 1, 1],
      ['2026-11-23', 'papierkorb schluckspecht', 1, 0, 0, 1],
      ['2026-11-23', 'schluckspecht', 2, 2, 0, 0],
    ])
    const widened = await database().searchCount.findMany({ where: { widened: { gt: 0 } } })
    expect(widened.map(({ text }) => text)).toEqual(['papierkorb schluckspecht'])
  })

  it('add up over batches, processes and languages', async () => {
    await addSearchCounts([row('a b', 2), row('a b', 1, 0, 3, 'en')], '2026-11-23')
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => addSearchCounts([row('a b', 1, 1, 4), row(`other ${at}`, 1)], '2026-11-23')),
    )
    await addSearchCounts([row('a b', 0, 1, 9)], '2026-11-23')
    const both = (await stored()).filter(([, text]) => text === 'a b')
    expect(both).toEqual([
      ['2026-11-23', 'a b', 10, 2, 9, 4],
      ['2026-11-23', 'a b', 1, 0, 0, 3],
    ])
  })

  it('take no click without a search of the day', async () => {
    await addSearchCounts([row('never searched', 0, 5)], '2026-11-23')
    await addSearchCounts([row('yesterday', 1, 0, 1)], '2026-11-22')
    await addSearchCounts([row('yesterday', 0, 1, 1)], '2026-11-23')
    expect(await stored()).toEqual([['2026-11-22', 'yesterday', 1, 0, 0, 1]])
  })

  it('are bounded per day, and known texts go on counting', async () => {
    for (let batch = 0; batch < 5; batch++) {
      const rows = Array.from({ length: 500 }, (_, at) => row(`wort ${batch} ${at}`, 1))
      await addSearchCounts(rows, '2026-11-23')
    }
    expect(await database().searchCount.count()).toBe(mostTextsPerDay)
    await addSearchCounts([row('wort 0 0', 4), row('ein neues', 4)], '2026-11-23')
    await addSearchCounts([row('ein neues', 4)], '2026-11-24')
    const some = await database().searchCount.findMany({
      where: { text: { in: ['wort 0 0', 'ein neues'] } },
      orderBy: { day: 'asc' },
    })
    expect(some.map(({ text, searches }) => [text, searches])).toEqual([
      ['wort 0 0', 5],
      ['ein neues', 4],
    ])
  })

  it('cannot make a page wait or fail: what cannot be written is dropped', async () => {
    const counts = startSearchCounts(() => now)
    await database().$executeRaw`ALTER TABLE "SearchCount" RENAME TO "SearchCountAway"`
    try {
      counts.counter.searched({ language: 'de', text: 'Papierkorb', from: '', live: false }, 0)
      await counts.flush()
    } finally {
      await database().$executeRaw`ALTER TABLE "SearchCountAway" RENAME TO "SearchCount"`
    }
    counts.counter.searched({ language: 'de', text: 'Laterne', from: '', live: false }, 0)
    await counts.stop()
    expect((await stored()).map(([, text]) => text)).toEqual(['laterne'])
  })

  it('are deleted after 90 days, not before, by a job as well', async () => {
    for (const day of ['2026-08-24', '2026-08-25', '2026-11-23']) await addSearchCounts([row('a b', 1)], day)
    const expire = (at: string) =>
      inTransaction((transaction) => deleteOldSearchCounts(transaction, actor, new Date(at)))
    expect(await expire('2026-11-22T22:59:00Z')).toBe(0)
    expect(await expire('2026-11-22T23:01:00Z')).toBe(1)
    expect((await stored()).map(([day]) => day)).toEqual(['2026-08-25', '2026-11-23'])
    expect(await searchCountExpiry.run(new Date('2026-11-24T12:00:00Z'))).toBe(1)
    expect((await stored()).map(([day]) => day)).toEqual(['2026-11-23'])
    const events = await database().auditEvent.findMany({ where: { action: 'searches.expire' } })
    expect(events.map(({ details }) => details)).toEqual([{ rows: 1 }, { rows: 1 }])
  })
})

describe('the lists of searches', () => {
  it('say what had no hits and what is hardly opened, with the hits of now', async () => {
    await addSearchCounts([row('papierkorb', 3), row('schluckspecht', 2), row('laterne', 4, 0, 9)], '2026-11-22')
    await addSearchCounts([row('schluckspecht', 2), row('laterne', 6, 1, 9), row('bake', 5, 1, 2)], '2026-11-23')
    await addSearchCounts([row('zu alt', 50)], '2026-08-24')
    const none = await listSearches('none', 1, now)
    expect(none.counts).toEqual({ all: 4, none: 2, few: 1 })
    expect(none.rows.map(({ text, searches, withoutHits, hitsNow }) => [text, searches, withoutHits, hitsNow])).toEqual(
      [
        ['schluckspecht', 4, 4, 0],
        ['papierkorb', 3, 3, 1],
      ],
    )
    const few = await listSearches('few', 1, now)
    expect(few.rows.map(({ text, searches, clicks }) => [text, searches, clicks])).toEqual([['laterne', 10, 1]])
  })

  it('tell apart that nothing was counted from searches that all had hits', async () => {
    await addSearchCounts([row('zu alt', 50)], '2026-08-24')
    expect((await listSearches('none', 1, now)).counts).toEqual({ all: 0, none: 0, few: 0 })
    await addSearchCounts([row('papierkorb', 3, 3, 0)], '2026-11-23')
    expect((await listSearches('none', 1, now)).counts).toMatchObject({ all: 1, none: 1 })
  })

  it('have pages', async () => {
    const many = Array.from({ length: searchesPerPage + 3 }, (_, at) => row(`fehlt ${at + 10}`, 1))
    await addSearchCounts(many, '2026-11-23')
    const [first, last] = [await listSearches('none', 1, now), await listSearches('none', 99, now)]
    expect([first.pages, first.rows.length, last.rows.length]).toEqual([2, searchesPerPage, 3])
  })
})
