import { database } from '../../lib/db.server'
import type { ProviderProfile } from './schema'

/** The profile behind a slug, or `null`. */
export async function findProvider(slug: string): Promise<ProviderProfile | null> {
  const row = await database().provider.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true, about: true, origin: true, invented: true },
  })
  return row ? { ...row, about: row.about as ProviderProfile['about'] } : null
}

/** Slugs and dates of every provider, for the sitemap. */
export async function listProviderAddresses(): Promise<{ slug: string; updatedOn: string }[]> {
  const rows = await database().provider.findMany({ select: { slug: true, updatedAt: true }, orderBy: { slug: 'asc' } })
  return rows.map(({ slug, updatedAt }) => ({ slug, updatedOn: updatedAt.toISOString().slice(0, 10) }))
}
