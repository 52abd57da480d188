import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FacetFilter, IndexDocument, SearchRequest } from '../contract'
import { definition, type MakeEngine, request } from './documents'
import { bruteForce, withoutZeros } from './oracle'

/** Words without common stems, parts, synonyms or near spellings. */
export const PLAIN_WORDS = ['apfel', 'birne', 'zitrone', 'walnuss', 'quitte', 'himbeere', 'feige', 'dattel']
/** Words that find each other in every way there is. */
export const RELATED_WORDS = [
  ...[
    'Straße',
    'Straßen',
    'Strasse',
    'Beleuchtung',
    'beleuchten',
    'Straßenbeleuchtung',
    'Straßenbeleuchtungssteuerung',
  ],
  ...[
    'Steuerung',
    'Laterne',
    'Laternen',
    'Quokka',
    'Gehege',
    'Quokkagehege',
    'Gehegesteuerung',
    'Open-Source',
    'Open Source',
  ],
  ...[
    'OSS',
    'E-Akte',
    'DMS',
    'Strasenbeleuchtung',
    'NGSI-LD',
    'und',
    'die',
    'Quoka',
    'Gehegen',
    'Lichtpunkt',
    'Dattel',
  ],
]
export const QUERY_WORDS = [
  ...RELATED_WORDS,
  'Bel',
  'Stra',
  'Geheg',
  'Gehgee',
  'Latern',
  'Belechtung',
  'Quokkabeleuchtung',
  'Akte',
]

const tokens = ['t0', 't1', 't2', 't3', 't4']
const facetsOf = fc.record(
  Object.fromEntries(definition.facets.map((facet) => [facet, fc.array(fc.constantFrom(...tokens), { maxLength: 4 })])),
  { requiredKeys: [] },
)

export const documentsOf = (words: readonly string[]): fc.Arbitrary<IndexDocument[]> => {
  const text = fc.array(fc.constantFrom(...words), { maxLength: 5, size: 'max' }).map((some) => some.join(' '))
  const texts = fc.record({ title: text, summary: text, body: text }, { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, string>
  >
  const one = fc.record({
    id: fc.integer({ min: 0, max: 30 }).map((number) => `d_${number}`),
    text: fc.record({ de: texts, en: texts }),
    facets: facetsOf as fc.Arbitrary<IndexDocument['facets']>,
    numbers: fc.record({ cost: fc.integer({ min: -2, max: 3 }) }, { requiredKeys: [] }) as fc.Arbitrary<
      Record<string, number>
    >,
    strings: fc.record({ name: fc.constantFrom('a', 'B', 'ä', '') }, { requiredKeys: [] }) as fc.Arbitrary<
      Record<string, string>
    >,
  })
  return fc.array(one, { maxLength: 25, size: 'max' })
}

export const requestsOf = (words: readonly string[]): fc.Arbitrary<SearchRequest> => {
  const filter: fc.Arbitrary<FacetFilter> = fc.record({
    facet: fc.constantFrom(...definition.facets),
    mode: fc.constantFrom('any', 'all'),
    tokens: fc.array(fc.constantFrom(...tokens), { maxLength: 3 }),
  })
  const direction = fc.constantFrom('ascending' as const, 'descending' as const)
  return fc
    .record({
      query: fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((some) => some.join(' ')),
      match: fc.constantFrom('all', 'any'),
      filters: fc.array(filter, { maxLength: 4 }),
      counts: fc.subarray([...definition.facets]),
      sort: fc.oneof(
        fc.constant({ by: 'relevance' as const }),
        direction.map((one) => ({ by: 'number' as const, name: 'cost', direction: one })),
        direction.map((one) => ({ by: 'string' as const, name: 'name', direction: one })),
      ),
      seed: fc.constantFrom('2026-W48', '2026-W49', ''),
      offset: fc.constantFrom(0, 1, 7),
      limit: fc.constantFrom(0, 3, 100),
    })
    .map(request)
}

/** Random documents and requests, against brute force and against other ways to the same content. */
export function describeProperties(make: MakeEngine, runs: number, seed?: number): void {
  describe('properties', () => {
    it('totals, counts and order equal brute force', { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(documentsOf(PLAIN_WORDS), requestsOf(PLAIN_WORDS), async (documents, asked) => {
          const engine = await make(definition)
          await engine.rebuild([documents])
          const answer = await engine.search(asked)
          const expected = bruteForce(documents, asked)
          expect(answer.total).toBe(expected.total)
          expect(withoutZeros(answer.counts)).toEqual(expected.counts)
          if (asked.sort.by !== 'relevance' || asked.query === '') expect(answer.ids).toEqual(expected.ids)
          else {
            const all = bruteForce(documents, { ...asked, offset: 0, limit: 100 }).ids
            expect(answer.ids).toHaveLength(expected.ids.length)
            expect(all).toEqual(expect.arrayContaining([...answer.ids]))
            expect(new Set(answer.ids).size).toBe(answer.ids.length)
          }
        }),
        { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
      )
    })

    it('what is found depends on the documents, not on how they came in', { timeout: 120_000 }, async () => {
      const history = fc.record({
        first: documentsOf(RELATED_WORDS),
        later: fc.array(
          fc.record({ upsert: documentsOf(RELATED_WORDS), remove: fc.array(fc.integer({ min: 0, max: 30 })) }),
          {
            maxLength: 3,
          },
        ),
        asked: fc.array(fc.tuple(requestsOf(QUERY_WORDS), fc.boolean()), { minLength: 1, maxLength: 6 }),
        reversed: fc.boolean(),
      })
      await fc.assert(
        fc.asyncProperty(history, async ({ first, later, asked, reversed }) => {
          const changed = await make(definition)
          const content = new Map(first.map((one) => [one.id, one]))
          await changed.rebuild([first])
          for (const { upsert, remove } of later) {
            const gone = remove.map((number) => `d_${number}`)
            await changed.apply({ upsert, remove: gone })
            for (const [one, prefix] of asked) await changed.search({ ...one, prefix })
            for (const id of gone) content.delete(id)
            for (const one of upsert) content.set(one.id, one)
          }
          const fresh = await make(definition)
          const documents = [...content.values()]
          await fresh.rebuild([reversed ? documents.reverse() : documents])
          expect(await changed.size()).toBe(content.size)
          for (const [one, prefix] of asked) {
            const [answer, expected] = [
              await changed.search({ ...one, prefix }),
              await fresh.search({ ...one, prefix }),
            ]
            expect({ ...answer, counts: withoutZeros(answer.counts) }).toEqual({
              ...expected,
              counts: withoutZeros(expected.counts),
            })
          }
        }),
        { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
      )
    })
  })
}
