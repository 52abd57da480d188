import { type ParseArgsConfig, parseArgs } from 'node:util'
import { refusalFor } from '../../../prisma/embedded/refusal'

/** How many words a command takes beside its options. */
interface Words {
  least: number
  most: number
}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the arguments of a command; every command has `--help`. Prints `help` and ends when asked for it, and ends with 2
 * and one sentence on an unknown argument, or on more or fewer words than the command takes.
 */
export function readArguments<T extends Options>(help: string, options: T, words: Words = { least: 0, most: 0 }) {
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
    if (positionals.length < words.least) throw new Error('Something is missing')
    if (positionals.length > words.most) throw new Error(`Unexpected argument '${positionals[words.most]}'`)
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
    const known = refusalFor(error, 'finish')
    console.error(known instanceof Error && known.name === 'Refusal' ? known.message : known)
    process.exit(1)
  }
}
