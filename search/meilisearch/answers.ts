import { z } from 'zod'
import { ServerFault } from './faults'

const count = z.number().int().nonnegative()

export const searchesSchema = z.object({
  results: z.array(
    z.object({
      hits: z.array(z.object({ id: z.string() })),
      estimatedTotalHits: count,
      facetDistribution: z.record(z.string(), z.record(z.string(), count)).optional(),
    }),
  ),
})

export const taskSchema = z.object({
  status: z.enum(['enqueued', 'processing', 'succeeded', 'failed', 'canceled']),
  error: z.object({ code: z.string(), message: z.string() }).nullish(),
})

export const enqueuedSchema = z.object({ taskUid: count })
export const statsSchema = z.object({ numberOfDocuments: count })
export const versionSchema = z.object({ pkgVersion: z.string() })
export const printsSchema = z.object({
  results: z.array(z.object({ id: z.string(), print: z.string() })),
  total: count,
})
export const indexSchema = z.object({ uid: z.string(), createdAt: z.string(), updatedAt: z.string() })
export const indexesSchema = z.object({ results: z.array(indexSchema) })

/** Reads an answer of the server; another shape than expected is a fault of it. */
export function readAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const read = schema.safeParse(answer)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new ServerFault('answer', `unexpected answer at ${issue?.path.join('.') || 'its root'}`)
}
