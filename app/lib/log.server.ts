import pino from 'pino'
import { readLogLevel } from './env.server'
import { singleton } from './singleton.server'

const secrets = ['cookie', 'setCookie', '"set-cookie"', 'authorization', 'password', 'token', 'databaseUrl']
const key = (name: string) => (name.startsWith('"') ? `[${name}]` : `.${name}`)
/** Nowhere in a line, down to the third level. */
const redacted = secrets.flatMap((name) => [
  name.startsWith('"') ? `[${name}]` : name,
  `*${key(name)}`,
  `*.*${key(name)}`,
])

/** Options of the log: times in UTC, errors with their stack, secrets left out. */
export const logOptions: pino.LoggerOptions = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  serializers: { error: pino.stdSerializers.err },
  redact: { paths: redacted, censor: '[left out]' },
}

const parts = singleton('log', () => {
  // Lines are gathered and written together; the rest goes out at the end of the process, however orderly that is.
  const destination = pino.destination({ fd: 1, sync: false, minLength: 8_192, periodicFlush: 250 })
  const logger = pino({ ...logOptions, level: readLogLevel() }, destination)
  return { destination, logger }
})

/** The log of this process: one JSON object a line on standard output. */
export const log = parts.logger

/** Whether single requests are logged. */
export const logsRequests = (): boolean => log.isLevelEnabled('info')

/** Writes a finished line, with its line feed; for what is too frequent to be composed each time. */
export function writeLogLine(line: string): void {
  parts.destination.write(line)
}

/** Writes out what is still gathered. */
export function flushLog(): void {
  try {
    parts.destination.flushSync()
  } catch {
    // Standard output that nobody reads any more keeps no process from its end.
  }
}
