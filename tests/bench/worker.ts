import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cores, pin } from './machine'

/** A process of its own that does what it is told, one thing after the other. */
export interface Worker {
  pid: number
  call<Result>(operation: string, input?: unknown): Promise<Result>
  end(): Promise<void>
}

interface Reply {
  id: number
  value?: unknown
  error?: string
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a file of this folder that calls `serveCalls`, on the servers' core. */
export function startWorker(file: string, args: readonly string[] = [], env: Record<string, string> = {}): Worker {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: ['--import', 'tsx', '--max-old-space-size=6144', '--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  running.add(child)
  const pid = child.pid ?? 0
  if (cores) pin(pid, cores.server)
  const waiting = new Map<number, (reply: Reply) => void>()
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply))
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      running.delete(child)
      for (const [id, answer] of waiting) answer({ id, error: `${file} ended (${signal ?? code})` })
      resolve()
    })
  })
  let calls = 0
  return {
    pid,
    call<Result>(operation: string, input?: unknown): Promise<Result> {
      const id = ++calls
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ value, error }) => {
          waiting.delete(id)
          if (error === undefined) resolve(value as Result)
          else reject(new Error(error))
        })
        child.send({ id, operation, input }, (error) => {
          if (error) waiting.get(id)?.({ id, error: error.message })
        })
      })
    },
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

type Operations = Record<string, (input: never) => unknown>

/** The other side: answers calls until the driver lets go. */
export function serveCalls(operations: Operations): void {
  process.on('message', async ({ id, operation, input }: { id: number; operation: string; input: unknown }) => {
    try {
      const work = operations[operation]
      if (!work) throw new Error(`There is no operation ${operation}.`)
      process.send?.({ id, value: await work(input as never) })
    } catch (error) {
      process.send?.({ id, error: String((error as Error).stack ?? error) })
    }
  })
  process.on('disconnect', () => process.exit(0))
}
