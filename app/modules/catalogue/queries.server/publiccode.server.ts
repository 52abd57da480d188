import { Aside, threadPath } from '../../../lib/aside.server'
import type { Language } from '../../../lib/language'
import { type Finding, wholeFile } from '../../../lib/publiccode/finding'
import { singleton } from '../../../lib/singleton.server'
import { type CheckView, checkView } from '../publiccode/check-view'
import { draftOf, previewOf } from '../publiccode/draft'
import { type ExportedFile, exportFile } from '../publiccode/export-file'
import { type FileRead, type FileReading, type FileRefused, readFile } from '../publiccode/file-read'
import { findingSentence, refusalSentence } from '../publiccode/finding-sentence'

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

interface Job {
  bytes: Uint8Array
  persons: boolean
}

/**
 * Reads a file in a thread beside the one that serves. Throws `unavailable` where too many wait.
 */
export function readSentFile(bytes: Uint8Array, options: { persons: boolean }): Promise<FileReading> {
  const aside = singleton(
    'publiccode-reader',
    () =>
      new Aside<Job, FileReading>({
        task: 'reads publiccode.yml files',
        thread: threadPath('app/modules/catalogue/publiccode/reading-thread.mjs'),
        mostWaiting: 20,
        timeLimitMs: 20_000,
        memoryMb: 256,
        handOver: async (job, send) => send(job),
      }),
  )
  return aside.do({ bytes, persons: options.persons })
}

/** Both answers to a file that somebody sent; nothing of it is stored. Throws `unavailable` where too many wait. */
export async function checkSentFile(
  { bytes, text }: { bytes: Uint8Array; text: string },
  language: Language,
  today: string,
): Promise<CheckView> {
  return checkView(await readSentFile(bytes, { persons: false }), language, today, text)
}

/** Why a file is not taken, as a sentence. */
export const whyRefused = (language: Language, { refused }: FileRefused): string => refusalSentence(language, refused)
