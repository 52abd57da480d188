import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleOf } from '../../bundle.mjs'
import { root } from '../../prepare.mjs'

/** A process of the project that a drill starts and ends. */
export interface DrillProcess {
  pid: number
  /** Everything it has written so far. */
  output(): string
  lines(): readonly string[]
  running(): boolean
  /** Waits until a line matches; throws when the process ends or the time is over before. */
  line(pattern: RegExp, waitMs?: number): Promise<string>
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<void>
  ended: Promise<number | null>
}

const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGTERM')
})

/**
 * Starts a file of the project with Node, after what is loaded before it. A program runs from its bundle, as in production,
 * other TypeScript by tsx.
 */
export function startProcess(
  file: string,
  args: string[],
  env: Record<string, string> = {},
  preloads: readonly string[] = [],
): DrillProcess {
  const program = preloads.length === 0 ? (bundleOf(file) ?? file) : file
  const flags = program.endsWith('.ts') ? ['--import', 'tsx', ...preloads] : preloads
  const child = spawn(process.execPath, [...flags, join(root, program), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  const lines: string[] = []
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const wake of waiting) wake()
    })
  }
  let isRunning = true
  const ended = once(child, 'close').then(([code]) => {
    isRunning = false
    started.delete(child)
    for (const wake of waiting) wake()
    return code as number | null
  })
  return {
    pid: child.pid ?? 0,
    output: () => lines.join('\n'),
    lines: () => lines,
    running: () => isRunning,
    ended,
    line(pattern, waitMs = 30_000) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line))
          if (found === undefined && isRunning) return
          finish()
          if (found !== undefined) resolve(found)
          else reject(new Error(`It ended before it said ${pattern}: ${lines.slice(-5).join(' | ')}`))
        }
        const timer = setTimeout(() => {
          finish()
          reject(new Error(`It did not say ${pattern} within ${waitMs} ms: ${lines.slice(-5).join(' | ')}`))
        }, waitMs)
        const finish = () => {
          clearTimeout(timer)
          waiting.delete(look)
        }
        waiting.add(look)
        look()
      })
    },
    async end(signal = 'SIGTERM') {
      if (isRunning) child.kill(signal)
      await ended
    },
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}
