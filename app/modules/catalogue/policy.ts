import type { Actor } from '../../lib/actor'

/** Who may write listings. Accounts of providers do not exist yet: only programs of the operator do. */
export function canEditListings(actor: Actor): boolean {
  return actor.kind === 'system'
}

/** Who may accept or refuse evidence. */
export function canReviewEvidence(actor: Actor): boolean {
  return actor.kind === 'system'
}

/** Who may add to the words of the search. */
export function canEditWords(actor: Actor): boolean {
  return actor.kind === 'system'
}
