import { mean, ndcg } from '../stats'
import { type Grade, type GradedQuery, queryGrades } from './graded-query'

const places = 10
const early = 5
const fitting: Grade = 2
const gainOf = (grade: number) => 2 ** grade - 1

/** What one engine's answer to one query is worth. */
export interface Score {
  /** nDCG of the first ten listings; the gain of a grade is 2^grade - 1. */
  ndcg: number
  /** Share of the first five places that hold a listing of grade 2 or 3. */
  precision: number
  /** The highest share there could be: few queries have five listings that fit. */
  ceiling: number
  /** Nothing was found at all. */
  empty: boolean
}

export interface MeanScore {
  queries: number
  ndcg: number
  precision: number
  ceiling: number
  /** Share of queries without a hit. */
  zeroHits: number
}

const gradesOf = ({ grades }: GradedQuery): Map<string, Grade> =>
  new Map(queryGrades.flatMap((grade) => (grades[grade] ?? []).map((slug) => [slug, grade] as const)))

/** Judges an answer: `found` are the slugs of its hits in order, where a slug that comes again counts no more. */
export function scoreOf(query: GradedQuery, found: readonly string[]): Score {
  const grades = gradesOf(query)
  const own = [...new Set(found)].map((slug) => grades.get(slug) ?? 0)
  const howManyFit = (all: readonly number[]) => all.filter((grade) => grade >= fitting).length
  return {
    ndcg: ndcg(own.map(gainOf), [...grades.values()].map(gainOf), places),
    precision: howManyFit(own.slice(0, early)) / early,
    ceiling: Math.min(early, howManyFit([...grades.values()])) / early,
    empty: found.length === 0,
  }
}

/** The same query asked several times, as one score; at least one. */
export function meanOfTries(tries: readonly Score[]): Score {
  return {
    ...(tries[0] as Score),
    ndcg: mean(tries.map(({ ndcg }) => ndcg)),
    precision: mean(tries.map(({ precision }) => precision)),
    empty: tries.every(({ empty }) => empty),
  }
}

/** The means of scores. */
export function meanScore(scores: readonly Score[]): MeanScore {
  return {
    queries: scores.length,
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    precision: mean(scores.map(({ precision }) => precision)),
    ceiling: mean(scores.map(({ ceiling }) => ceiling)),
    zeroHits: mean(scores.map(({ empty }) => (empty ? 1 : 0))),
  }
}
