import { Aside, threadPath } from '../../../lib/aside.server'
import type { Language } from '../../../lib/language'
import { type Finding, wholeFile } from '../../../lib/publiccode/finding'
import { singleton } from '../../../lib/singleton.server'
import { type CheckView, checkView } from '../publiccode/check-view'
import { draftOf, previewOf } from '../publiccode/draft'
import { type ExportedFile, exportFile } from '../publiccode/export-file'
import { type FileRead, type FileReading, type FileRefused, readFile } from '../publiccode/file-read'
import { findingSentence, refusalSentence } from '../publiccode/finding-sentence'
import type { ReadingJob } from '../publiccode/reading-thread.server'

/** A file that was read, or refused. */
export type CheckedFile = FileReading

/** Reads a file at once; for programs that do nothing else meanwhile. */
export const checkFile = (bytes: Uint8Array, options: { persons: boolean }): CheckedFile => readFile(bytes, options)

/** What programs say of a file. `line` counts from 1; 0 = there is none. */
export interface FileReport {
  file: string
  conforms: boolean
  taken: boolean
  errors: { key: string; line: number; message: string }[]
  warnings: { key: string; line: number; message: string }[]
  /** Keys that go into the listing. */
  fields: string[]
  /** Keys that are kept beside it; persons' among them, whose values are left out. */
  kept: string[]
}

/** Both answers to a file, for programs. */
export function reportOf(file: string, checked: CheckedFile, language: Language): FileReport {
  const of = (severity: Finding['severity']) =>
    checked.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({ key: finding.key, line: finding.line, message: findingSentence(language, finding) }))
  const [errors, warnings] = [of('error'), of('warning')]
  if (checked.refused) {
    const { line } = checked.refused
    const refusal = { key: wholeFile, line, message: refusalSentence(language, checked.refused) }
    return { file, conforms: false, taken: false, errors: [refusal, ...errors], warnings, fields: [], kept: [] }
  }
  const { conforms, takeover } = checked
  return { file, conforms, taken: true, errors, warnings, fields: takeover.fields, kept: takeover.kept }
}

/** The publiccode.yml that the listing of a file would give, published as it was read on a day (`YYYY-MM-DD`). */
export function exportOf(read: FileRead, readOn: string): ExportedFile {
  const draft = draftOf({ read, file: 'publiccode.yml', readOn }, 'vorschau')
  return exportFile(previewOf(draft, read.takeover), [])
}

/** Both answers to a file, for the page. `today`: Berlin day, `YYYY-MM-DD`. */
export const viewOf = (checked: CheckedFile, language: Language, today: string): CheckView =>
  checkView(checked, language, today, '')

const aside = () =>
  singleton(
    'publiccode-reader',
    () =>
      new Aside<ReadingJob, FileReading | CheckView>({
        task: 'reads publiccode.yml files',
        thread: threadPath({
          source: 'app/modules/catalogue/publiccode/reading-thread.mjs',
          bundled: 'reading-thread',
        }),
        mostWaiting: 20,
        timeLimitMs: 20_000,
        memoryMb: 256,
        handOver: async (job, send) => send(job),
      }),
  )

/** Reads a file in a thread beside the one that serves. Throws `unavailable` where too many wait. */
export const readSentFile = (bytes: Uint8Array, { persons }: { persons: boolean }): Promise<FileReading> =>
  aside().do({ bytes, persons }) as Promise<FileReading>

/** Both answers to a file that somebody sent; nothing of it is stored. Throws `unavailable` where too many wait. */
export const checkSentFile = (bytes: Uint8Array, language: Language, today: string): Promise<CheckView> =>
  aside().do({ bytes, language, today }) as Promise<CheckView>

/** Why a file is not taken, as a sentence. */
export const whyRefused = (language: Language, { refused }: FileRefused): string => refusalSentence(language, refused)
