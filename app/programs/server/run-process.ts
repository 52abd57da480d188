import { settings } from '../../lib/env.server'
import { flushLog, log } from '../../lib/log.server'
import type { RunningServer } from './start-server'

/** Says that it runs, in the log of production, elsewhere on standard output; and to a process that started it with a channel. */
function sayReady({ url }: RunningServer): void {
  const line = `ready ${url}`
  if (settings().mode === 'production') log.info({ url }, line)
  else process.stdout.write(`${line}\n`)
  flushLog()
  process.send?.({ ready: url })
}

async function end(server: RunningServer): Promise<never> {
  const whole = await server.stop()
  if (!whole) log.warn('requests were cut off at the end')
  flushLog()
  process.exit(0)
}

function fail(error: unknown, message: string): never {
  log.fatal({ error }, message)
  flushLog()
  process.exit(1)
}

/**
 * Runs a process until a signal ends it: SIGTERM, SIGINT and SIGHUP let accepted requests and running jobs end, a second
 * one ends at once, as one during the start does. A refusal at the start ends it with its sentence.
 */
export async function runProcess(start: () => Promise<RunningServer>): Promise<void> {
  process.on('uncaughtException', (error) => fail(error, 'the process ends because of an error nobody expected'))
  process.on('unhandledRejection', (error) => fail(error, 'the process ends because of an error nobody expected'))
  let running: RunningServer | null = null
  let ending = false
  const stop = () => {
    if (ending || running === null) process.exit(130)
    ending = true
    end(running).catch((error) => fail(error, 'the process could not end in order'))
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  try {
    const server = await start()
    running = server
    sayReady(server)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Refusal') fail(error, 'the process could not start')
    process.stderr.write(`${error.message}\n`)
    flushLog()
    process.exit(1)
  }
}
