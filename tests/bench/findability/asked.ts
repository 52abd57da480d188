import type { Language } from '../../../search/contract'
import type { BenchDocument } from '../documents'
import { furtherGerman } from './further/de'
import { furtherEnglish } from './further/en'
import { type FunctionQuery, gradedByFunction, type ListedFunctions } from './further/function-query'
import type { HalvedQuery } from './graded-query'
import { queriesGerman } from './queries-de'
import { queriesEnglish } from './queries-en'

function listedFunctions(documents: readonly BenchDocument[]): ListedFunctions[] {
  const listed = new Map<string, ListedFunctions>()
  for (const { slug, facts } of documents) {
    const main = String(facts.mainFunction)
    const others = ((facts.functions as string[] | undefined) ?? []).filter((id) => id !== main)
    listed.set(slug, { slug, functions: [main, ...others] })
  }
  return [...listed.values()]
}

/** Every graded query of both languages; those graded by function need the documents. */
export function askedQueries(documents: readonly BenchDocument[]): Record<Language, readonly HalvedQuery[]> {
  const listed = listedFunctions(documents)
  const further = (queries: readonly FunctionQuery[]) =>
    queries.map((query): HalvedQuery => ({ ...gradedByFunction(query, listed), half: 'further' }))
  return {
    de: [...queriesGerman, ...further(furtherGerman)],
    en: [...queriesEnglish, ...further(furtherEnglish)],
  }
}
