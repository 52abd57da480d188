import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from './errors'

/**
 * Path of the file a thread runs. `source` is a module from the project's folder that starts plain Node with a compiler,
 * `bundled` the name of the bundled program that a build uses instead.
 */
export function threadPath({ source, bundled }: { source: string; bundled: string }): string {
  const here = import.meta.dirname
  for (let folder = here; ; folder = dirname(folder)) {
    const built = join(folder, 'build')
    const path = here.startsWith(built + sep) ? join(built, 'programs', `${bundled}.js`) : join(folder, source)
    if (existsSync(path)) return path
    if (folder === dirname(folder)) throw new Error(`${source} is missing`)
  }
}

/** What a thread answers to a job. */
export type ThreadReply<Result> = { result: Result } | { error: Error }

export interface AsideOptions<Job> {
  /** What the thread does, for messages: "the thread that …". */
  task: string
  /** Path of the thread's file. */
  thread: string
  /** Jobs that may wait beside the one that is done. */
  mostWaiting: number
  /** Longest time of one job, with the start of the thread. */
  timeLimitMs: number
  /** Megabytes that the thread's own data may take. */
  memoryMb: number
  /** Sends a job to the thread; `wanted` says whether it is still waited for. */
  handOver(job: Job, send: (message: unknown) => void, wanted: () => boolean): Promise<void>
}

interface Pending<Job, Result> {
  job: Job
  resolve(result: Result): void
  reject(error: unknown): void
}

/**
 * Does work in a thread of its own, one job after the other. The thread starts with the first job, stays for the next
 * ones, and does not keep the process alive; one that fails or takes too long is replaced.
 */
export class Aside<Job, Result> {
  readonly #options: AsideOptions<Job>
  readonly #waiting: Pending<Job, Result>[] = []
  #worker: Worker | null = null
  #running: Pending<Job, Result> | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(options: AsideOptions<Job>) {
    this.#options = options
  }

  /** Refuses with `unavailable` where too many jobs wait or this one takes too long. */
  async do(job: Job): Promise<Result> {
    if (this.#waiting.length >= this.#options.mostWaiting) {
      throw new AppError('unavailable', `${this.#waiting.length} jobs wait for the thread that ${this.#options.task}`)
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#running) return
    const pending = this.#waiting.shift()
    if (!pending) {
      this.#worker?.unref()
      return
    }
    const { task, timeLimitMs, handOver } = this.#options
    this.#running = pending
    this.#timer = setTimeout(() => {
      this.#fail(new AppError('unavailable', `the thread that ${task} was not done within ${timeLimitMs} ms`))
    }, timeLimitMs)
    try {
      this.#worker ??= this.#start()
      this.#worker.ref()
    } catch (error) {
      this.#fail(error)
      return
    }
    const worker = this.#worker
    const wanted = () => this.#running === pending
    handOver(pending.job, (message) => worker.postMessage(message), wanted).catch((error) => {
      if (wanted()) this.#fail(error)
    })
  }

  #start(): Worker {
    const worker = new Worker(this.#options.thread, {
      // Nothing of this process is needed there: no settings, no options of the programs that started it.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memoryMb },
    })
    const current = () => worker === this.#worker
    worker.on('message', (reply: ThreadReply<Result>) => {
      if (current())
        this.#end(({ resolve, reject }) => ('result' in reply ? resolve(reply.result) : reject(reply.error)))
    })
    worker.on('error', (error) => {
      if (current()) this.#fail(error)
    })
    worker.on('exit', (code) => {
      if (current()) this.#fail(new Error(`the thread that ${this.#options.task} ended with ${code}`))
    })
    return worker
  }

  /** Ends the job that runs and begins the next. */
  #end(settle: (pending: Pending<Job, Result>) => void): void {
    clearTimeout(this.#timer)
    const pending = this.#running
    this.#running = null
    if (pending) settle(pending)
    this.#next()
  }

  /** Gives the thread up with its job. */
  #fail(error: unknown): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#end(({ reject }) => reject(error))
  }
}
