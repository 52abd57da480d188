import type { Actor } from '../../../lib/actor'
import { AppError } from '../../../lib/errors'
import { canEditListings } from '../policy'

/** Refuses an actor who may not write listings. */
export function requireEditor(actor: Actor): void {
  if (!canEditListings(actor)) throw new AppError('forbidden', 'actor may not edit listings')
}
