import { parentPort } from 'node:worker_threads'
import type { ThreadReply } from '../../../lib/aside.server'
import { type FileReading, readFile } from './file-read'

/* The thread in which sent files are read: YAML of 256 kB takes half a second. Started by `queries.server/publiccode`. */

parentPort?.on('message', ({ bytes, persons }: { bytes: Uint8Array; persons: boolean }) => {
  const reply: ThreadReply<FileReading> = { result: readFile(bytes, { persons }) }
  parentPort?.postMessage(reply)
})
