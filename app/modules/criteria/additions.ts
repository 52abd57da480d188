import type { Criterion } from './criterion'

/** A criterion with its words, registered from outside. */
export interface Addition {
  criterion: Criterion
  words: Record<'de' | 'en', object>
}

const key = Symbol.for('marktlotse.criteria.additions')

/**
 * Criteria that a process registered before the registry was loaded. Empty in every way to run; the tests that prove
 * that a criterion is one entry fill it through a module that Node preloads.
 */
export const additions: readonly Addition[] =
  (globalThis as unknown as Record<symbol, readonly Addition[] | undefined>)[key] ?? []
