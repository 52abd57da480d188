import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Refusal } from '../../../prisma/embedded/refusal'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the arguments of a command; every command has `--help`. Prints `help` and ends when asked for it, and ends with
 * one sentence on an unknown argument.
 */
export function readArguments<T extends Options>(help: string, options: T) {
  const config = { options: { ...options, help: { type: 'boolean' as const, short: 'h' } }, allowPositionals: true }
  try {
    const { values, positionals } = parseArgs<typeof config & { args: string[] }>({
      ...config,
      args: process.argv.slice(2),
    })
    if ((values as { help?: boolean }).help) {
      console.log(help.trim())
      process.exit(0)
    }
    return { values, positionals }
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}. See --help.`)
    process.exit(2)
  }
}

/** A signal ends the process with the code a shell expects, after the handlers of its exit. */
export function endOnSignals(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => process.exit(128 + number))
  }
}

/** Runs a command and ends the process: a refusal with its one sentence, anything else with the whole error. */
export async function runCommand(work: () => Promise<number | undefined>): Promise<void> {
  endOnSignals()
  try {
    process.exit((await work()) ?? 0)
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exit(1)
  }
}
