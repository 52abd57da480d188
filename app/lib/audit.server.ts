import { type Actor, actorName } from './actor'
import type { Transaction } from './db.server'
import { insertRows } from './insert-rows.server'

/** What a command did to one thing. `details` holds no personal data. */
export interface AuditedAction {
  action: string
  entity: string
  entityId: string
  details?: Record<string, string | number | boolean | null>
}

/** Writes the audit event of a command, in the command's own transaction. */
export async function recordAudit(transaction: Transaction, actor: Actor, event: AuditedAction): Promise<void> {
  await recordAudits(transaction, actor, [event])
}

/** Writes the audit events of a command that did the same to many things, one for each. */
export async function recordAudits(
  transaction: Transaction,
  actor: Actor,
  events: readonly AuditedAction[],
): Promise<void> {
  const name = actorName(actor)
  await insertRows(
    transaction,
    'AuditEvent',
    events.map(({ action, entity, entityId, details = {} }) => ({ actor: name, action, entity, entityId, details })),
  )
}
