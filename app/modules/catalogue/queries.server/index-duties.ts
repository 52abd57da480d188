import type { Aligned, StandbyStatus } from '../../../../search/standby'

/** What this process does with the index; everything where nothing is said. */
export interface IndexDuties {
  /** It answers searches, and so holds an index of its own. */
  answers?: boolean
  /** It may write to the search server. */
  writes?: boolean
  /** Variants up to which a standby searches their whole text. */
  wholeTextUpTo?: number
}

/** Who answers searches, for the operator. */
export interface SearchState {
  /** Absent without a search server. */
  server: StandbyStatus | null
  /** When the server was last brought in line, by whichever process. */
  aligned: Aligned | null
  variants: number
  /** The index in the process searches titles and summaries only. */
  textIsCut: boolean
}
