import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { IndexDocument, SearchRequest } from '../contract'
import { engineWith, type MakeEngine } from './documents'
import { bruteForce, withoutZeros } from './oracle'
import { documentsOf, PLAIN_WORDS, requestsOf } from './properties'

/** Of the random cases that every engine gets alike. */
export const caseSeed = 20_261_128
/** How many combinations of words, filters, counts and orders there are; an engine may be given the first of them only. */
export const allCombinations = 2_000

const groups = 12

/** The documents that every engine is asked about; of two with one id the later one counts. */
function documents(): IndexDocument[] {
  const several = fc.array(documentsOf(PLAIN_WORDS), { minLength: groups, maxLength: groups })
  const [drawn = []] = fc.sample(several, { numRuns: 1, seed: caseSeed })
  return drawn.flatMap((group, at) => group.map((one) => ({ ...one, id: `${at}_${one.id}` })))
}

const combinations = (): SearchRequest[] =>
  fc.sample(requestsOf(PLAIN_WORDS), { numRuns: allCombinations, seed: caseSeed })

/**
 * The same list of random combinations for every engine, against brute force.
 *
 * @param count how many of the list
 * @param asking told the number of each combination before it is asked
 */
export function itCountsCombinations(
  make: MakeEngine,
  count = allCombinations,
  asking: (at: number) => void = () => undefined,
): void {
  it(`counts equal brute force for ${count} random combinations`, { timeout: 600_000 }, async () => {
    const all = documents()
    const asked = combinations()
    const engine = await engineWith(make, all)
    expect(await engine.size()).toBe(new Set(all.map(({ id }) => id)).size)
    for (const [at, one] of asked.slice(0, count).entries()) {
      asking(at)
      const [answer, expected] = [await engine.search(one), bruteForce(all, one)]
      expect(answer.total, `combination ${at}`).toBe(expected.total)
      expect(withoutZeros(answer.counts), `combination ${at}`).toEqual(expected.counts)
      if (one.sort.by !== 'relevance' || one.query === '') {
        expect(answer.ids, `combination ${at}`).toEqual(expected.ids)
        continue
      }
      const found = bruteForce(all, { ...one, offset: 0, limit: all.length }).ids
      expect(answer.ids).toHaveLength(expected.ids.length)
      expect(found, `combination ${at}`).toEqual(expect.arrayContaining([...answer.ids]))
    }
  })
}
