import { appendFileSync } from 'node:fs'

/** Adds a line to the list that `npm test` prints at its end: what this machine did not allow to be tried, and why. */
export function notTried(what: string): void {
  const file = process.env.NOT_TRIED_FILE
  if (file) appendFileSync(file, `${what}\n`)
}
