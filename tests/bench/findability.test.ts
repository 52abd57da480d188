import { describe, expect, it } from 'vitest'
import { curatedListings } from '../../prisma/seed/curated/all'
import { inventedListings } from '../../prisma/seed/invented/all'
import { furtherGerman } from './findability/further/de'
import { furtherEnglish } from './findability/further/en'
import { gradedByFunction } from './findability/further/function-query'
import { type HalvedQuery, queryGrades, queryKinds } from './findability/graded-query'
import { queriesGerman } from './findability/queries-de'
import { queriesEnglish } from './findability/queries-en'

const listed = new Set(
  [...curatedListings, ...inventedListings].filter(({ withdrawn }) => !withdrawn).map(({ slug }) => slug),
)
const gradedIn = ({ grades }: HalvedQuery) => queryGrades.flatMap((grade) => grades[grade] ?? [])

describe.each([
  ['German', queriesGerman, 120],
  ['English', queriesEnglish, 30],
] as const)('the graded %s queries', (_language, queries, least) => {
  it('are enough, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(least)
    expect(new Set(queries.map(({ text }) => text.toLowerCase())).size).toBe(queries.length)
  })

  it('grade listings that are there, each once', () => {
    for (const query of queries) {
      const graded = gradedIn(query)
      expect(
        graded.filter((slug) => !listed.has(slug)),
        query.text,
      ).toEqual([])
      expect(new Set(graded).size, query.text).toBe(graded.length)
    }
  })

  it('have a listing that fits', () => {
    const without = queries.filter(({ grades }) => [...(grades[3] ?? []), ...(grades[2] ?? [])].length === 0)
    expect(without.map(({ text }) => text)).toEqual([])
  })

  it('are of every kind in both halves, as many in one as in the other', () => {
    for (const kind of queryKinds) {
      const ofKind = queries.filter(({ kinds, half }) => kinds[0] === kind && (half === 'held' || half === 'tuning'))
      const halves = ofKind.map(({ half }) => half)
      expect(halves.length, kind).toBeGreaterThan(1)
      expect(halves.filter((half) => half === 'held').length, kind).toBe(halves.length / 2)
    }
  })
})

describe('queries graded by function', () => {
  it('are other ones, each once', () => {
    const all = [...queriesGerman, ...queriesEnglish, ...furtherGerman, ...furtherEnglish].map(({ text }) => text)
    const further = [...furtherGerman, ...furtherEnglish].map(({ text }) => text)
    expect(further.length).toBeGreaterThanOrEqual(60)
    expect(further.filter((text) => all.filter((other) => other === text).length > 1)).toEqual([])
  })

  it('take the main function for exactly this, and another one for partly', () => {
    const listed = [
      { slug: 'snow', functions: ['ops.winter', 'ops.depot'] },
      { slug: 'depot', functions: ['ops.depot', 'ops.winter'] },
      { slug: 'trees', functions: ['env.green'] },
    ]
    const { grades } = gradedByFunction({ kind: 'everyday', text: 'Schnee', wanted: ['ops.winter'] }, listed)
    expect(grades).toEqual({ 3: ['snow'], 1: ['depot'] })
  })
})
