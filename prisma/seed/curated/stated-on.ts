import type { SeedAnswer } from '../seed-data'

/** The same answers, stated or read on another day. */
export const statedOn = (day: string, answers: readonly SeedAnswer[]): readonly SeedAnswer[] =>
  answers.map((answer) => ({ ...answer, statedOn: day }))
