import { parentPort } from 'node:worker_threads'
import type { ThreadReply } from '../aside.server'
import { csvFile } from './csv'
import { checkWorkbook } from './limits'
import { odsFile } from './ods.server'
import type { ThreadRequest } from './thread-messages'
import type { Row, SpreadsheetFormat, Workbook } from './workbook'
import { xlsxFile } from './xlsx.server'

/* The thread in which spreadsheets are written, one after the other. Started by `writer.server.ts`. */

const writers: Readonly<Record<SpreadsheetFormat, (workbook: Workbook) => Uint8Array | Promise<Uint8Array>>> = {
  ods: odsFile,
  xlsx: xlsxFile,
  csv: csvFile,
}

let begun: Extract<ThreadRequest, { step: 'begin' }>['workbook'] | null = null
let rows: Row[][] = []

async function write(format: SpreadsheetFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (!begun) throw new Error('no workbook was begun')
  const workbook = { ...begun, sheets: begun.sheets.map((sheet, at) => ({ ...sheet, rows: rows[at] ?? [] })) }
  begun = null
  rows = []
  checkWorkbook(workbook)
  // A copy with a buffer of its own can change its thread; that of the library may be shared.
  return new Uint8Array(await writers[format](workbook))
}

function reply(message: ThreadReply<Uint8Array>, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved)
}

parentPort?.on('message', (request: ThreadRequest) => {
  if (request.step === 'begin') {
    begun = request.workbook
    rows = begun.sheets.map(() => [])
  } else if (request.step === 'rows') rows[request.sheet]?.push(...request.rows)
  else {
    write(request.format).then(
      (bytes) => reply({ result: bytes }, [bytes.buffer]),
      (error) => reply({ error }),
    )
  }
})
