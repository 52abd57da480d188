import type { AddedSynonyms, IndexChanges, IndexDocument, SearchEngine } from '../contract'
import type { ServerAccess } from './connection'
import type { StoredSeeds } from './ranks'

/** Everything that an index is to hold, in batches. */
export type Documents = Parameters<SearchEngine['rebuild']>[0]

/** Reads the documents of some ids as they are now; those that are no more are left out. */
export type SomeDocuments = (ids: readonly string[]) => Promise<readonly IndexDocument[]>

export interface MeilisearchOptions {
  access: ServerAccess
  /** First part of the index's name; it keeps environments apart. */
  prefix: string
  /** The seeds whose order is stored; a request with another one is a `ServerFault`. */
  seeds: StoredSeeds
  /** Whether this process writes; of several that share a server one does, the others wait until they see it done. */
  writes?: () => boolean
  /** A short word for the index of a rebuild, other than every other one. */
  token?: () => string
}

/** What bringing a server in line took. */
export interface Resynced {
  written: number
  removed: number
  unchanged: number
  /** Documents that the server lacks, holds otherwise or should not hold; only where another process writes. */
  behind?: number
}

export interface MeilisearchEngine extends SearchEngine {
  /** Name of the index on the server. */
  readonly index: string
  /** Whether this process writes. */
  writes(): boolean
  search(request: Parameters<SearchEngine['search']>[0], signal?: AbortSignal): ReturnType<SearchEngine['search']>
  /** Takes added synonyms for whatever is read from now on; of what has been read, the next `resync` reads all anew. */
  adopt(synonyms: AddedSynonyms): void
  /** Makes the index and its settings as they must be, where this process writes. Says what was changed. */
  prepare(): Promise<readonly string[]>
  /** Throws a `ServerFault` unless the server answers at all, and as soon as searches have to be answered. */
  reach(): Promise<void>
  /** Throws a `ServerFault` unless index and settings are as they must be and a search is answered in that time (ms). */
  check(searchWithin: number): Promise<void>
  /** What the server holds and what it should hold of these documents: a print of each by id. */
  held(): Promise<Map<string, string>>
  wanted(documents: Iterable<IndexDocument>): Map<string, string>
  /** Knows of a change that is not written now; the next `resync` reads and writes it. */
  miss(change: IndexChanges): void
  /** What this process knows of the documents is no longer right: the next `resync` reads all of them. */
  forget(): void
  /**
   * Brings the server in line: writes what differs, removes what is not among the documents. Reads all of them, or where
   * this process still knows what the server is to hold, only those that differ, with `some`.
   */
  resync(documents: Documents, some?: SomeDocuments): Promise<Resynced>
}
