import type { FunctionId } from '../../../../app/modules/criteria/functions'
import type { GradedQuery, QueryKind } from '../graded-query'

/**
 * A query written from the definition of functions, without a look at any listing. Its grades follow from what the
 * listings state: 3 for the main function, 1 for another one.
 */
export interface FunctionQuery {
  kind: QueryKind
  text: string
  wanted: readonly [FunctionId, ...FunctionId[]]
}

/** What a listing is for, the main function first. */
export interface ListedFunctions {
  slug: string
  functions: readonly string[]
}

/** Grades a query by the functions of the listings. */
export function gradedByFunction(
  { kind, text, wanted }: FunctionQuery,
  listed: readonly ListedFunctions[],
): GradedQuery {
  const isWanted = (id: string | undefined) => wanted.some((one) => one === id)
  const main = listed.filter(({ functions }) => isWanted(functions[0]))
  const beside = listed.filter(({ functions }) => !isWanted(functions[0]) && functions.slice(1).some(isWanted))
  return {
    kinds: [kind],
    text,
    grades: { 3: main.map(({ slug }) => slug), 1: beside.map(({ slug }) => slug) },
  }
}
