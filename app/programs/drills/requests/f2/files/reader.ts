import { createContext, Script } from 'node:vm'
import { languages } from '../../../../../lib/language'
import {
  type CheckedFile,
  checkFile,
  exportOf,
  type FileReport,
  reportOf,
  viewOf,
} from '../../../../../modules/catalogue/queries.server/publiccode.server'

/** What a reader makes of one file. */
export interface ReaderAnswer {
  report: FileReport
  /** The listing's own file, or the names of what is missing; `null` where the file is refused. */
  exported: { text: string } | { missing: readonly string[] } | null
  /** Everything else that was made, to be looked through. */
  made: unknown
}

/** Reads the bytes of a file and does with it what commands and pages do. */
export type Reader = (bytes: Uint8Array) => ReaderAnswer

const day = '2026-11-28'

/** The product's own reader: check, report, page in both languages, export. */
export const ownReader: Reader = (bytes) => {
  const checked: CheckedFile = checkFile(bytes, { persons: false })
  const report = reportOf('publiccode.yml', checked, 'en')
  const made = [checked, ...languages.map((language) => viewOf(checked, language, day))]
  return { report, exported: checked.refused ? null : exportOf(checked, day), made }
}

const place: { work: () => unknown } = { work: () => undefined }
const context = createContext(place)
const script = new Script('work()')

/** Does work that is ended when it takes longer than so many milliseconds; throws then. */
export function within<Result>(milliseconds: number, work: () => Result): Result {
  place.work = work
  return script.runInContext(context, { timeout: milliseconds }) as Result
}

export const isOverdue = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
