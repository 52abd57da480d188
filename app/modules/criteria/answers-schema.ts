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
  const known = schemas.get(registry) ?? new Map<Subject, z.ZodType<AnswerValues>>()
  schemas.set(registry, known)
  const schema = known.get(subject) ?? makeSchema(registry, subject)
  known.set(subject, schema)
  return schema
}

/** A schema is made once per registry and subject: making one costs more than many uses. */
const schemas = new WeakMap<Registry, Map<Subject, z.ZodType<AnswerValues>>>()

function makeSchema(registry: Registry, subject: Subject): z.ZodType<AnswerValues> {
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
