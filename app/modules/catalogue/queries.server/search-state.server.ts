import type { StandbyReason } from '../../../../search/standby'
import { embeddedLimit } from './process-index.server'
import { catalogueIndex } from './search-index.server'

/** What the operator sees of the search. */
export interface SearchStateView {
  variants: number
  /** The index in the process answers alone and holds more than it is meant for. */
  beyondLimit: number | null
  /** Beyond so many variants, as now, the standby in the process searches titles and summaries only. */
  onlyTitlesBeyond: number | null
  /** `null` without a search server. */
  server: {
    serving: boolean
    reason: StandbyReason | null
    since: string
    failovers: number
    /** The last time that any process brought the server in line. */
    resynced: { at: string; written: number; removed: number; unchanged: number } | null
  } | null
}

/** Who answers searches in this process, since when and why. */
export function searchState(): SearchStateView {
  const { server, aligned, variants, textIsCut } = catalogueIndex().state()
  return {
    variants,
    beyondLimit: server === null && variants > embeddedLimit ? embeddedLimit : null,
    onlyTitlesBeyond: textIsCut ? embeddedLimit : null,
    server: server && {
      serving: server.serving === 'meilisearch',
      reason: server.reason,
      since: server.since.toISOString(),
      failovers: server.failovers,
      resynced: aligned && { ...aligned, at: aligned.at.toISOString() },
    },
  }
}
