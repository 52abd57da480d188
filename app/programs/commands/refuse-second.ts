import { join, resolve } from 'node:path'
import { refuseIfServed } from '../../../prisma/embedded/users'
import { root } from '../prepare.mjs'

/**
 * Ends a second start on a data folder before it builds anything under the running one. Loads nothing but Node, so that
 * the answer comes at once.
 */
export function refuseSecond(args: readonly string[]): void {
  const at = args.indexOf('--data')
  const dataFolder = at === -1 ? join(root, '.data') : resolve(args[at + 1] ?? '')
  if (!process.env.DATABASE_URL?.trim()) refuseIfServed(join(dataFolder, 'postgres'))
}
