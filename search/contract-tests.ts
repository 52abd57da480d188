import { describe } from 'vitest'
import { describeAddedSynonyms } from './contract-tests/added-synonyms'
import { describeChanges } from './contract-tests/changes'
import type { MakeEngine } from './contract-tests/documents'
import { describeFilters } from './contract-tests/filters'
import { describeProperties } from './contract-tests/properties'
import { describeText } from './contract-tests/text'

/**
 * The tests every search engine has to pass. Call it in a test file.
 *
 * @param make makes an empty engine, a new one for each call
 * @param options.runs random cases per property; fewer only where an engine answers over a network
 * @param options.seed of the random cases, where the same ones must come again
 */
export function describeSearchContract(
  name: string,
  make: MakeEngine,
  options: { runs?: number; seed?: number } = {},
): void {
  describe(`search contract: ${name}`, () => {
    describeFilters(make)
    describeText(make)
    describeChanges(make)
    describeProperties(make, options.runs ?? 2000, options.seed)
    describeAddedSynonyms(make, options.runs ?? 500, options.seed)
  })
}
