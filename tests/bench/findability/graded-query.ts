/** What a query tries; a query is of its first kind in the tables. */
export const queryKinds = [
  'everyday',
  'question',
  'inflected',
  'compound',
  'spelling',
  'typo',
  'synonym',
  'colloquial',
  'need',
  'name',
] as const

export type QueryKind = (typeof queryKinds)[number]
/**
 * `further` queries are graded by function, see `FunctionQuery`. `blind` ones were written and graded when the search had been
 * tuned, by authors who knew neither its lists nor its answers, and are never read by whoever tunes. `read` ones were blind
 * when they were measured first, and have been read since.
 */
export type Half = 'tuning' | 'held' | 'further' | 'blind' | 'read'

/**
 * A query as people in a town hall type it, with the listings that suit it. Written and graded before anybody tuned the
 * search on them, from the demonstration's listings alone (name, summary, features, functions, standards) and without
 * asking any engine. Within each kind the queries went to the two halves in turn; those in `held/` are measured and
 * never read by whoever tunes.
 */
export interface GradedQuery {
  kinds: readonly [QueryKind, ...QueryKind[]]
  text: string
  /**
   * Slugs of listings by grade: 3 exactly this, 2 fits, 1 partly; all others do not suit. Where the query is the name
   * of a standard, 3 stands for naming it in the texts and 2 for stating it among the standards. Withdrawn listings have
   * no grade.
   */
  grades: { readonly [grade in Grade]?: readonly string[] }
}

export const queryGrades = [3, 2, 1] as const
export type Grade = (typeof queryGrades)[number]

export interface HalvedQuery extends GradedQuery {
  half: Half
}

/** Says of which half the queries are. */
export function halved(half: Half, queries: readonly GradedQuery[]): HalvedQuery[] {
  return queries.map((query) => ({ ...query, half }))
}
