import { setImmediate as nextTurn } from 'node:timers/promises'
import { Aside, threadPath } from '../aside.server'
import { singleton } from '../singleton.server'
import { checkSize } from './limits'
import type { ThreadRequest } from './thread-messages'
import type { SpreadsheetFormat, Workbook } from './workbook'

/** Cells that are handed over in one turn of the event loop. */
const portion = 2_000

interface Job {
  workbook: Workbook
  format: SpreadsheetFormat
}

export interface WriterOptions {
  /** Path of the thread's file. */
  thread: string
  /** Jobs that may wait beside the one that is written. */
  mostWaiting: number
  /** Longest time of one job, with the start of the thread. */
  timeLimitMs: number
}

/** Writes spreadsheets in a thread of its own, one after the other. */
export class SpreadsheetWriter {
  readonly #aside: Aside<Job, Uint8Array>

  constructor(options: WriterOptions) {
    this.#aside = new Aside({ task: 'writes spreadsheets', memoryMb: 512, ...options, handOver })
  }

  /** The file's bytes. Refuses with `unavailable` where too many jobs wait or this one takes too long. */
  async write(workbook: Workbook, format: SpreadsheetFormat): Promise<Uint8Array> {
    checkSize(workbook)
    return this.#aside.do({ workbook, format })
  }
}

async function handOver(
  { workbook, format }: Job,
  post: (message: unknown) => void,
  wanted: () => boolean,
): Promise<void> {
  const send = (request: ThreadRequest) => post(request)
  const { sheets, ...rest } = workbook
  send({ step: 'begin', workbook: { ...rest, sheets: sheets.map(({ rows: _, ...sheet }) => sheet) } })
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let from = 0; from < rows.length; ) {
      let to = from
      for (let cells = 0; to < rows.length && cells < portion; to++) cells += 1 + (rows[to]?.cells.length ?? 0)
      send({ step: 'rows', sheet, rows: rows.slice(from, to) })
      from = to
      await nextTurn()
      if (!wanted()) return
    }
  }
  send({ step: 'write', format })
}

/** The workbook as a file, written in a thread beside the one that serves. */
export function writeSpreadsheet(workbook: Workbook, format: SpreadsheetFormat): Promise<Uint8Array> {
  const thread = () => threadPath({ source: 'app/lib/spreadsheet/thread.mjs', bundled: 'spreadsheet-thread' })
  const writer = singleton(
    'spreadsheet-writer',
    () => new SpreadsheetWriter({ thread: thread(), mostWaiting: 20, timeLimitMs: 20_000 }),
  )
  return writer.write(workbook, format)
}
