import { parentPort } from 'node:worker_threads'
import type { ThreadReply } from '../../../lib/aside.server'
import type { Language } from '../../../lib/language'
import { decodeText } from '../../../lib/publiccode/encoding'
import { type CheckView, checkView } from './check-view'
import { type FileReading, readFile } from './file-read'

/** A file to be read for an import, or for the page that checks files: `today` is the Berlin day, `YYYY-MM-DD`. */
export type ReadingJob =
  | { bytes: Uint8Array; persons: boolean }
  | { bytes: Uint8Array; language: Language; today: string }

/* The thread in which sent files are read: YAML of 256 kB takes half a second. Started by `queries.server/publiccode`. */

function done(job: ReadingJob): FileReading | CheckView {
  if ('persons' in job) return readFile(job.bytes, { persons: job.persons })
  const text = decodeText(job.bytes)?.text ?? ''
  return checkView(readFile(job.bytes, { persons: false }), job.language, job.today, text)
}

parentPort?.on('message', (job: ReadingJob) => {
  const reply: ThreadReply<FileReading | CheckView> = { result: done(job) }
  parentPort?.postMessage(reply)
})
