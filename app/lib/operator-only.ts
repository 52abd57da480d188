import type { Actor } from './actor'
import type { PageContext } from './page-context'

/**
 * The actor of an operator's page. On the public port there is no such page: throws the answer 404. Until there are
 * accounts, reaching the private port is what makes somebody the operator.
 */
export function requireOperator({ forOperator }: Pick<PageContext, 'forOperator'>): Actor {
  if (!forOperator) throw new Response(null, { status: 404 })
  return { kind: 'system', program: 'operator' }
}
