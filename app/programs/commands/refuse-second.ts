import { join, resolve } from 'node:path'
import { refuseIfServed } from '../../../prisma/embedded/users'
import { environment } from '../../lib/env.server'
import { root } from '../prepare.mjs'

/** Ends a second start on a data folder before it builds anything under the running one. */
export function refuseSecond(dataFolder = join(root, '.data')): void {
  if (!environment().DATABASE_URL?.trim()) refuseIfServed(join(resolve(dataFolder), 'postgres'))
}
