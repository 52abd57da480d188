import { z } from 'zod'
import { plainText, textPair } from '../../lib/text-schema'

export const providerDraftSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  name: plainText(160, 1),
  about: textPair(600),
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
