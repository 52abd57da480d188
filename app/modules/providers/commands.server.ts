import type { Actor } from '../../lib/actor'
import { recordAudits } from '../../lib/audit.server'
import type { Transaction } from '../../lib/db.server'
import { insertRows } from '../../lib/insert-rows.server'
import { announceAll } from '../../lib/outbox.server'
import { slugOf } from '../../lib/slug'
import { timeOrderedId } from '../../lib/time-ordered-id.server'
import { type ProviderDraft, providerDraftSchema } from './schema'

/** Creates a provider's profile; its slug is never given to another one. Returns the new id. */
export async function createProvider(transaction: Transaction, actor: Actor, draft: ProviderDraft): Promise<string> {
  const [id] = await createProviders(transaction, actor, [draft])
  return id as string
}

/** As `createProvider`, for many at once. Returns the new ids in the order of the drafts. */
export async function createProviders(
  transaction: Transaction,
  actor: Actor,
  drafts: readonly ProviderDraft[],
): Promise<string[]> {
  const updatedAt = new Date()
  const rows = drafts.map((draft) => ({ id: timeOrderedId(), ...providerDraftSchema.parse(draft), updatedAt }))
  await insertRows(transaction, 'Provider', rows)
  await recordAudits(
    transaction,
    actor,
    rows.map(({ id, slug }) => ({ action: 'provider.create', entity: 'provider', entityId: id, details: { slug } })),
  )
  const ids = rows.map(({ id }) => id)
  await announceAll(transaction, 'provider', ids)
  return ids
}

/**
 * The profile, kept from public sources, of a publisher that goes by exactly this name; made where there is none. A
 * profile that a provider keeps is never taken: a file's word does not make it the provider's.
 */
export async function publisherNamed(
  transaction: Transaction,
  actor: Actor,
  name: string,
  about: { de: string; en: string },
): Promise<string> {
  const known = await transaction.provider.findFirst({
    where: { name, origin: 'public_sources' },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  })
  if (known) return known.id
  const base = slugOf(name)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    const taken = await transaction.provider.findUnique({ where: { slug }, select: { id: true } })
    if (!taken)
      return createProvider(transaction, actor, { slug, name, about, origin: 'public_sources', invented: false })
  }
}
