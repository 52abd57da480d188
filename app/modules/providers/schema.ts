import { z } from 'zod'

const pair = (max: number) =>
  z.strictObject({ de: z.string().trim().min(1).max(max), en: z.string().trim().min(1).max(max) })

export const providerDraftSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  name: z.string().trim().min(2).max(160),
  about: pair(600),
  origin: z.enum(['provider', 'public_sources']),
  invented: z.boolean().default(false),
})
export type ProviderDraft = z.infer<typeof providerDraftSchema>

/** A provider's profile as pages show it. */
export interface ProviderProfile {
  id: string
  slug: string
  name: string
  about: { de: string; en: string }
  origin: 'provider' | 'public_sources'
  invented: boolean
}
