import { parseArgs } from 'node:util'

/**
 * Ends the process with 2 and one sentence: the command was called in another way than it takes.
 * @param {string} sentence without its full stop
 * @returns {never}
 */
export function wrongUse(sentence) {
  console.error(`${sentence}. See --help.`)
  process.exit(2)
}

/** How a program is called, as the first line of its help has it. */
const callIn = (help) => help.trim().split('\n', 1)[0].replace('Usage: ', '')

/** What is wrong with the words and values of a call, as a sentence without its end; null when nothing is. */
function faultOf({ values, positionals }, { least, most }, help) {
  if (positionals.length < least) return `Something is missing, the call is: ${callIn(help)}`
  if (positionals.length > most) return `Unexpected argument '${positionals[most]}'`
  if (positionals.includes('')) return 'An argument is empty'
  const empty = Object.keys(values).find((name) => values[name] === '')
  return empty === undefined ? null : `Option '--${empty}' is empty`
}

/**
 * Reads the arguments of a program in plain Node, before any package is there; every program has `--help`. Prints `help`
 * and ends when asked for it, and ends with 2 and one sentence on an unknown argument, on an empty one, or on more or fewer
 * words than the program takes.
 * @param {string} help
 * @param {import('node:util').ParseArgsConfig['options']} options
 * @param {{ least: number, most: number }} words how many the program takes beside its options
 * @returns {{ values: Record<string, unknown>, positionals: string[] }}
 */
export function readProgramArguments(help, options = {}, words = { least: 0, most: 0 }) {
  const config = { options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true }
  let read
  try {
    read = parseArgs({ ...config, args: process.argv.slice(2) })
  } catch (error) {
    // Only what is wrong; the advice that follows is about other programs.
    return wrongUse(error.message.split('. ')[0].replace(/\n.*/s, '').replace(/\.$/, ''))
  }
  if (read.values.help) {
    console.log(help.trim())
    process.exit(0)
  }
  const fault = faultOf(read, words, help)
  return fault === null ? read : wrongUse(fault)
}
