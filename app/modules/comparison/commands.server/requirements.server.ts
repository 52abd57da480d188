import type { Actor } from '../../../lib/actor'
import { inTransaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { registry } from '../../criteria/registry'
import { mostRequirements } from '../../needs/schema/requirement'
import type { OpenedComparison } from '../queries.server/comparison.server'
import type { RequirementsState } from '../queries.server/requirements-page.server'
import { rowsAfter } from '../requirement-rows'
import { checkRows, readIntent, readRows } from '../schema/requirements-form'
import { setRequirements } from './change.server'
import { createComparison } from './create.server'

interface SentForm {
  get(name: string): unknown
  getAll(name: string): unknown[]
}

/**
 * Takes the form of requirements. Its buttons for taking over, adding and removing only change the rows; saving stores them,
 * the first time under a new key. What is wrong, and what was changed elsewhere meanwhile, comes back with everything typed.
 */
export async function sendRequirements(
  actor: Actor,
  { content, stored }: OpenedComparison,
  form: SentForm,
  now: Date,
): Promise<{ key: string } | (RequirementsState & { status: 200 | 400 | 409 })> {
  const rows = readRows(form, registry)
  const intent = readIntent(form, registry)
  if (intent.kind !== 'save') {
    const after = rowsAfter(rows, intent, content.search)
    if (after === null) return { rows, message: 'choose', status: 400 }
    return after.length > mostRequirements ? { rows, message: 'most', status: 400 } : { rows: after, status: 200 }
  }
  const checked = checkRows(rows, registry)
  if ('errors' in checked) return { rows, errors: checked.errors, status: 400 }
  const { requirements } = checked
  if (!stored) {
    if (requirements.length === 0) return { rows, message: 'choose', status: 400 }
    return {
      key: await inTransaction((transaction) =>
        createComparison(transaction, actor, { ...content, requirements }, now),
      ),
    }
  }
  const target = { key: stored.key, version: Number(form.get('version')) || 0 }
  try {
    await inTransaction((transaction) => setRequirements(transaction, actor, target, requirements, now))
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { rows, message: 'conflict', status: 409 }
    throw error
  }
  return { key: stored.key }
}
