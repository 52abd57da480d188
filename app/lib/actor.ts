/** Who is acting. `system` with the name of the program: seed, import, command. */
export type Actor = { kind: 'system'; program: string } | { kind: 'user'; id: string }

/** The actor's name in audit events. */
export const actorName = (actor: Actor): string =>
  actor.kind === 'system' ? `system:${actor.program}` : `user:${actor.id}`
