import type { FileRead } from '../publiccode/file-read'
import type { FieldChange } from '../publiccode/merge'

/** A file on its way into the catalogue. */
export interface FileToImport {
  read: FileRead
  /** Name of the file, as an address in its repository or as it was given. */
  file: string
  /** Berlin day of the reading, `YYYY-MM-DD`. */
  readOn: string
}

/** What became of a file. */
export interface ImportResult {
  importId: string
  listingId: string
  slug: string
  outcome: 'created' | 'changed' | 'unchanged'
  changes: FieldChange[]
}

export const importStates = ['waiting', 'published', 'refused'] as const
export type ImportState = (typeof importStates)[number]

/** Longest reason for refusing, in characters. */
export const reasonLimit = 500
