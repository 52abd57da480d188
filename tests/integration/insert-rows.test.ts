import { beforeEach, expect, it } from 'vitest'
import { database, inTransaction } from '../../app/lib/db.server'
import { insertRows } from '../../app/lib/insert-rows.server'
import { timeOrderedId } from '../../app/lib/time-ordered-id.server'
import { seededRandom } from '../../prisma/seed/generator'
import { resetDatabase } from '../setup/databases'

beforeEach(resetDatabase)

const town = { name: 'Muster', shortName: 'Muster', kind: 'invented', population: 1, populationAsOf: 'erfunden' }

it('keeps texts and numbers as they are', async () => {
  const random = seededRandom(7)
  const texts = ['', "o'clock", '"quoted"', 'back\\slash', '$1 %s', 'ä€😀', 'two\nlines', '\\u0041', '{"a":1}', 'null']
  const rows = texts.map((note, index) => ({
    ...town,
    ags: `t${index}`,
    note,
    latitude: (random() - 0.5) * 10 ** (index * 3),
    longitude: index === 0 ? 5e-324 : random(),
    population: 2 ** 31 - 1 - index,
  }))
  await inTransaction((transaction) => insertRows(transaction, 'Municipality', rows))
  const read = await database().municipality.findMany({ orderBy: { ags: 'asc' } })
  expect(read).toMatchObject(rows)
})

it('leaves to the database what no row names, and empty what only others name', async () => {
  await inTransaction((transaction) =>
    insertRows(transaction, 'Municipality', [
      { ...town, ags: 'a', note: 'here' },
      { ...town, ags: 'b' },
    ]),
  )
  const [first, second] = await database().municipality.findMany({ orderBy: { ags: 'asc' } })
  expect(first).toMatchObject({ note: 'here', agsConfirmed: true, invented: false, latitude: null })
  expect(second).toMatchObject({ note: null, agsConfirmed: true })
})

it('writes lists, days, moments and JSON, with every key that JSON can have', async () => {
  const moment = new Date('2026-11-28T13:14:15.678Z')
  const id = timeOrderedId()
  const about = JSON.parse('{"de":"x","__proto__":{"a":[1,null,{"b":0.1}]},"":"","constructor":1e300}')
  await inTransaction(async (transaction) => {
    await insertRows(transaction, 'AddedWords', [
      { id, kind: 'synonyms', languages: ['de', 'en'], words: ['a"b', "c,d'{}"], updatedAt: moment },
    ])
    await insertRows(transaction, 'SearchCount', [
      {
        day: new Date('2026-03-29T00:00:00Z'),
        language: 'de',
        text: 'x',
        searches: 1,
        withoutHits: 0,
        widened: 0,
        hits: 0,
        clicks: 0,
      },
    ])
    await insertRows(transaction, 'Provider', [
      { id, slug: 'p', name: 'P', about, origin: 'public_sources', updatedAt: moment },
    ])
  })
  expect(await database().addedWords.findFirstOrThrow()).toMatchObject({
    id,
    kind: 'synonyms',
    words: ['a"b', "c,d'{}"],
    updatedAt: moment,
    withdrawnAt: null,
    version: 1,
  })
  expect((await database().searchCount.findFirstOrThrow()).day).toEqual(new Date('2026-03-29T00:00:00Z'))
  const provider = await database().provider.findFirstOrThrow()
  expect(JSON.stringify(provider.about, Object.keys(about).sort())).toBe(
    JSON.stringify(about, Object.keys(about).sort()),
  )
  expect(Object.keys(provider.about as object).sort()).toEqual(Object.keys(about).sort())
  expect(provider.origin).toBe('public_sources')
})

it('refuses what the table refuses, all rows of it, and names that are none', async () => {
  const insert = (rows: object[]) =>
    inTransaction((transaction) => insertRows(transaction, 'Municipality', rows as (typeof town & { ags: string })[]))
  await expect(
    insert([
      { ...town, ags: 'a' },
      { ...town, ags: 'a' },
    ]),
  ).rejects.toThrow('duplicate key')
  await expect(insert([{ ...town, ags: 'a', population: null }])).rejects.toThrow('null value')
  await expect(insert([{ ...town, ags: 'a', population: 'many' }])).rejects.toThrow()
  await expect(insert([{ ...town, ags: 'a', 'note") SELECT (': 1 }])).rejects.toThrow('is no table or column')
  expect(await database().municipality.count()).toBe(0)
})
