import type { ParseArgsConfig, parseArgs } from 'node:util'
import { refusalFor } from '../../../prisma/embedded/refusal'
import { readProgramArguments } from '../read-arguments.mjs'
import { asNamed } from './named-path'

/** How many words a command takes beside its options. */
interface Words {
  least: number
  most: number
}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the arguments of a command, see `readProgramArguments`: prints `help` and ends with 0 when asked for it, ends with 2
 * and one sentence on wrong use.
 */
export function readArguments<T extends Options>(help: string, options: T, words: Words = { least: 0, most: 0 }) {
  type Config = { options: T; allowPositionals: true; args: string[] }
  return readProgramArguments(help, options, words) as Pick<
    ReturnType<typeof parseArgs<Config>>,
    'values' | 'positionals'
  >
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
    const known = refusalFor(asNamed(error), 'finish')
    console.error(known instanceof Error && known.name === 'Refusal' ? known.message : known)
    process.exit(1)
  }
}
