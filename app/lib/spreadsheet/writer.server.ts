import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError } from '../errors'
import { singleton } from '../singleton.server'
import { checkSize } from './limits'
import type { ThreadReply, ThreadRequest } from './thread-messages'
import type { SpreadsheetFormat, Workbook } from './workbook'

const threadFile = 'app/lib/spreadsheet/thread.mjs'
/** Cells that are handed over in one turn of the event loop. */
const portion = 2_000

/** Where the thread's file lies: this file runs from the sources as well as from the server's bundle beside them. */
function threadPath(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, threadFile)
    if (existsSync(path)) return path
    if (folder === dirname(folder)) throw new Error(`${threadFile} is missing`)
  }
}

interface Job {
  workbook: Workbook
  format: SpreadsheetFormat
  resolve(bytes: Uint8Array): void
  reject(error: unknown): void
}

export interface WriterOptions {
  /** Path of the thread's file. */
  thread: string
  /** Jobs that may wait beside the one that is written. */
  mostWaiting: number
  /** Longest time of one job, with the start of the thread. */
  timeLimitMs: number
}

/**
 * Writes spreadsheets in a thread of its own, one after the other. The thread starts with the first job, stays for the
 * next ones, and does not keep the process alive; one that fails or takes too long is replaced.
 */
export class SpreadsheetWriter {
  readonly #options: WriterOptions
  readonly #waiting: Job[] = []
  #worker: Worker | null = null
  #running: Job | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(options: WriterOptions) {
    this.#options = options
  }

  /** The file's bytes. Refuses with `unavailable` where too many jobs wait or this one takes too long. */
  async write(workbook: Workbook, format: SpreadsheetFormat): Promise<Uint8Array> {
    checkSize(workbook)
    if (this.#waiting.length >= this.#options.mostWaiting) {
      throw new AppError('unavailable', `${this.#waiting.length} spreadsheets wait to be written`)
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ workbook, format, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#running) return
    const job = this.#waiting.shift()
    if (!job) {
      this.#worker?.unref()
      return
    }
    this.#running = job
    this.#timer = setTimeout(() => {
      this.#fail(new AppError('unavailable', `a spreadsheet was not written within ${this.#options.timeLimitMs} ms`))
    }, this.#options.timeLimitMs)
    try {
      this.#worker ??= this.#start()
      this.#worker.ref()
    } catch (error) {
      this.#fail(error)
      return
    }
    this.#handOver(job, this.#worker).catch((error) => {
      if (this.#running === job) this.#fail(error)
    })
  }

  #start(): Worker {
    const worker = new Worker(this.#options.thread, {
      // Nothing of this process is needed there: no settings, no options of the programs that started it.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    const current = () => worker === this.#worker
    worker.on('message', (reply: ThreadReply) => {
      if (current()) this.#end((job) => ('bytes' in reply ? job.resolve(reply.bytes) : job.reject(reply.error)))
    })
    worker.on('error', (error) => {
      if (current()) this.#fail(error)
    })
    worker.on('exit', (code) => {
      if (current()) this.#fail(new Error(`the thread that writes spreadsheets ended with ${code}`))
    })
    return worker
  }

  /** Ends the job that runs and begins the next. */
  #end(settle: (job: Job) => void): void {
    clearTimeout(this.#timer)
    const job = this.#running
    this.#running = null
    if (job) settle(job)
    this.#next()
  }

  /** Gives the thread up with its job. */
  #fail(error: unknown): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#end((job) => job.reject(error))
  }

  async #handOver(job: Job, worker: Worker): Promise<void> {
    const send = (request: ThreadRequest) => worker.postMessage(request)
    const { sheets, ...rest } = job.workbook
    send({ step: 'begin', workbook: { ...rest, sheets: sheets.map(({ rows: _, ...sheet }) => sheet) } })
    for (const [sheet, { rows }] of sheets.entries()) {
      for (let from = 0; from < rows.length; ) {
        let to = from
        for (let cells = 0; to < rows.length && cells < portion; to++) cells += 1 + (rows[to]?.cells.length ?? 0)
        send({ step: 'rows', sheet, rows: rows.slice(from, to) })
        from = to
        await nextTurn()
        if (this.#running !== job) return
      }
    }
    send({ step: 'write', format: job.format })
  }
}

/** The workbook as a file, written in a thread beside the one that serves. */
export function writeSpreadsheet(workbook: Workbook, format: SpreadsheetFormat): Promise<Uint8Array> {
  const writer = singleton(
    'spreadsheet-writer',
    () => new SpreadsheetWriter({ thread: threadPath(), mostWaiting: 20, timeLimitMs: 20_000 }),
  )
  return writer.write(workbook, format)
}
