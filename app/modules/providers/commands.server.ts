import type { Actor } from '../../lib/actor'
import { recordAudit } from '../../lib/audit.server'
import type { Transaction } from '../../lib/db.server'
import { announce } from '../../lib/outbox.server'
import { type ProviderDraft, providerDraftSchema } from './schema'

/** Creates a provider's profile; its slug is never given to another one. Returns the new id. */
export async function createProvider(transaction: Transaction, actor: Actor, draft: ProviderDraft): Promise<string> {
  const data = providerDraftSchema.parse(draft)
  const { id } = await transaction.provider.create({ data, select: { id: true } })
  await recordAudit(transaction, actor, {
    action: 'provider.create',
    entity: 'provider',
    entityId: id,
    details: { slug: data.slug },
  })
  await announce(transaction, 'provider', id)
  return id
}
