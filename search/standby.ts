import type { SearchEngine } from './contract'
import type { Resynced, SomeDocuments } from './meilisearch/engine'
import type { FaultReason } from './meilisearch/faults'

/** Why the standby answers: a fault of the server, or it has not been brought in line yet. */
export type StandbyReason = FaultReason | 'starting'

/** When the server was brought in line with the documents, and what that took. */
export type Aligned = Resynced & { at: Date }

export interface StandbyStatus {
  /** Who answers now. */
  serving: 'meilisearch' | 'embedded'
  /** Why the standby answers; `null` = it does not. */
  reason: StandbyReason | null
  since: Date
  /** Number of times that the answers went over to the standby. */
  failovers: number
  /** The last time that this process brought the server in line, or saw that another one had. */
  resynced: Aligned | null
}

export interface StandbyOptions {
  /** All documents as they are now, read anew at each call. */
  documents: () => Parameters<SearchEngine['rebuild']>[0]
  /** Those of some ids; without it the server is brought in line by reading all of them, every time. */
  documentsOf?: SomeDocuments
  /**
   * Throws a `ServerFault` where the server is none that may be used, although it answers: asked each time before it is
   * brought in line.
   */
  admit?: () => Promise<unknown>
  clock?: () => Date
  /** Told of every change of who answers, and of failed attempts to go back. */
  onEvent?: (event: { message: string; reason: StandbyReason | null; error?: unknown }) => void
  /** Told each time that this process has written the server in line: after a fault, for new orders, all anew. */
  onAligned?: (done: Aligned) => void
  /** Longest wait for the server before its silence is a failure, in milliseconds. */
  answerWithin?: number
  /** Wait for the server from which on the standby answers instead, in milliseconds; where it searches the same text. */
  lateAfter?: number
  /** Failures in a row that open the breaker. */
  failures?: number
  /** Pause before an attempt to go back while nobody is there, and the longest one otherwise, in milliseconds. */
  retryAfter?: number
  retryAtMost?: number
  /** Pause between looks at the server while all is well, in milliseconds: a process that nobody asks notices a fault by them. */
  lookEvery?: number
  /** Longest wait for the server to take a change over, in milliseconds; then the standby answers. */
  writtenWithin?: number
}

export interface StandbyEngine extends SearchEngine {
  status(): StandbyStatus
  /** Brings the server in line now and lets it answer; false if it cannot. */
  recover(): Promise<boolean>
  /** Brings the server in line while it goes on answering: new orders to store, or a process that begins to write. */
  refresh(): Promise<void>
  stop(): Promise<void>
}
