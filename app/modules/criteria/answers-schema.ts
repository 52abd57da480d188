import { z } from 'zod'
import { type AnswerValue, valueSchema } from './answer'
import type { Subject } from './criterion'
import type { Registry } from './registry'

/** Values by criterion id, absent = not stated. */
export type AnswerValues = Readonly<Record<string, AnswerValue | undefined>>

/**
 * The schema of what a provider, a listing or a variant answers: every asked criterion of that subject, all optional,
 * nothing else. A draft passes it; `missingAnswers` says what publishing still needs.
 */
export function answersSchema(registry: Registry, subject: Subject): z.ZodType<AnswerValues> {
  const shape = Object.fromEntries(
    registry.list({ subject, asked: true }).map((criterion) => [criterion.id, valueSchema(criterion).optional()]),
  )
  return z.strictObject(shape) as unknown as z.ZodType<AnswerValues>
}

/** Ids of required criteria of a subject that are not stated. */
export function missingAnswers(registry: Registry, subject: Subject, values: AnswerValues): string[] {
  return registry
    .list({ subject, asked: true })
    .filter(({ id, required }) => required && values[id] === undefined)
    .map(({ id }) => id)
}
