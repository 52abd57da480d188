import type { Clock } from '../../../lib/clock'
import type { SearchServerSettings } from '../../../lib/env.server'
import { singleton } from '../../../lib/singleton.server'
import { CatalogueIndex } from './catalogue-index.server'
import type { IndexDuties } from './index-duties'

const holder = singleton('catalogue-index', () => ({ index: null as CatalogueIndex | null }))

/** Starts the index of this process; every later call of `catalogueIndex` answers it. */
export async function startCatalogueIndex(
  connection: string,
  clock: Clock,
  searchServer: SearchServerSettings | null = null,
  duties: IndexDuties = {},
): Promise<CatalogueIndex> {
  const index = new CatalogueIndex(clock, duties)
  await index.start(connection, searchServer)
  holder.index = index
  return index
}

/** The running index; throws before it was started. */
export function catalogueIndex(): CatalogueIndex {
  if (!holder.index) throw new Error('the catalogue index has not been started')
  return holder.index
}
