import { facetValues } from '../../app/modules/criteria/facet-model'
import { evaluate } from '../../app/modules/criteria/predicate'
import { type FacetCriterion, registry } from '../../app/modules/criteria/registry'
import type { SearchAnswer, SearchRequest } from '../../search/contract'
import type { BenchDocument } from './documents'

/**
 * The right answers, by asking the predicate of every document and nothing else. It knows no index tokens: what a value
 * of a facet means comes from the registry alone.
 */
export class Oracle {
  private readonly ids: readonly string[]
  /** Which documents meet the demand of a facet's value, in the order of the documents. */
  private readonly met = new Map<string, Map<string, Uint8Array>>()

  constructor(documents: readonly BenchDocument[]) {
    this.ids = documents.map(({ entry }) => entry.id)
    for (const criterion of registry.facets) {
      const values = new Map<string, Uint8Array>()
      for (const { token, predicate } of facetValues(criterion)) {
        values.set(
          token,
          Uint8Array.from(documents, ({ facts }) => (evaluate(predicate, facts, registry) === 'met' ? 1 : 0)),
        )
      }
      this.met.set(criterion.id, values)
    }
  }

  private valuesOf(facet: string): Map<string, Uint8Array> {
    const values = this.met.get(facet)
    if (!values) throw new Error(`There is no facet ${facet}.`)
    return values
  }

  private narrowed(base: Uint8Array, { filters }: SearchRequest, except?: string): Uint8Array {
    const result = base.slice()
    for (const { facet, tokens } of filters) {
      if (facet === except) continue
      const marks = tokens.map((token) => this.valuesOf(facet).get(token))
      const needed = logicOf(facet) === 'all' ? tokens.length : 1
      for (let at = 0; at < result.length; at++) {
        if (marks.reduce((sum, mark) => sum + (mark?.[at] ?? 0), 0) < needed) result[at] = 0
      }
    }
    return result
  }

  /** Ids and counts of a request when its text, without any filter, finds these documents; `null` finds all. */
  expected(request: SearchRequest, byText: ReadonlySet<string> | null): { ids: Set<string>; counts: Counts } {
    const base = Uint8Array.from(this.ids, (id) => (byText === null || byText.has(id) ? 1 : 0))
    const all = this.narrowed(base, request)
    const counts: Counts = new Map()
    for (const facet of request.counts) {
      const filtered = request.filters.some((filter) => filter.facet === facet)
      const own = filtered && logicOf(facet) !== 'all'
      const counted = own ? this.narrowed(base, request, facet) : all
      for (const [token, mark] of this.valuesOf(facet)) {
        let count = 0
        for (let at = 0; at < counted.length; at++) count += (counted[at] as number) & (mark[at] as number)
        counts.set(`${facet} ${token}`, count)
      }
    }
    return { ids: new Set(this.ids.filter((_, at) => all[at] === 1)), counts }
  }
}

/** By facet and token, with a space between. */
type Counts = Map<string, number>

const logics = new Map(registry.facets.map(({ id, facet }: FacetCriterion) => [id, facet.logic]))
const logicOf = (facet: string) => logics.get(facet)

export interface Comparison {
  cells: number
  wrongCells: number
  /** Whether total and ids are those of the oracle; ids only where the answer holds all of them. */
  sameHits: boolean
  /** The first difference, for people. */
  example: string | null
}

/** Compares an answer that was asked for without a limit with what the oracle expects. */
export function compare(answer: SearchAnswer, expected: ReturnType<Oracle['expected']>): Comparison {
  let wrongCells = 0
  let example: string | null = null
  for (const [cell, count] of expected.counts) {
    const [facet = '', token = ''] = cell.split(' ')
    const given = answer.counts[facet]?.[token] ?? 0
    if (given === count) continue
    wrongCells += 1
    example ??= `${facet} ${token}: ${given} instead of ${count}`
  }
  const ids = new Set(answer.ids)
  const sameHits =
    answer.total === expected.ids.size && ids.size === answer.total && [...expected.ids].every((id) => ids.has(id))
  if (!sameHits) example ??= `${answer.total} hits instead of ${expected.ids.size}`
  return { cells: expected.counts.size, wrongCells, sameHits, example }
}
