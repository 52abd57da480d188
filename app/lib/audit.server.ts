import { type Actor, actorName } from './actor'
import type { Transaction } from './db.server'

/** Writes the audit event of a command, in the command's own transaction. `details` holds no personal data. */
export async function recordAudit(
  transaction: Transaction,
  actor: Actor,
  event: {
    action: string
    entity: string
    entityId: string
    details?: Record<string, string | number | boolean | null>
  },
): Promise<void> {
  await transaction.auditEvent.create({
    data: {
      actor: actorName(actor),
      action: event.action,
      entity: event.entity,
      entityId: event.entityId,
      details: event.details ?? {},
    },
  })
}
