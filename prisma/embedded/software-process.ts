import { spawn } from 'node:child_process'
import type { Place } from './place'
import { Refusal } from './refusal'

/** What a program of the database said last about its end. `from` counts bytes. */
export function lastWords(output: string, from: number): string {
  const text = Buffer.from(output, 'utf8').subarray(from).toString('utf8')
  const lines = text.split('\n').filter((line) => /(FATAL|PANIC|error):/.test(line))
  return lines.at(-1)?.replace(/^.*?(FATAL|PANIC|error):\s*/, '') ?? text.trim().split('\n').at(-1) ?? ''
}

/** `what` is a clause such as "the database could not be made". */
export function refusalFromOutput(what: string, words: string, where: string): Refusal {
  if (/No space left on device|Disk quota exceeded/.test(words)) {
    return new Refusal(`The disk of ${where} is full, so ${what}.`)
  }
  if (/Permission denied|Operation not permitted|wrong ownership|invalid permissions/.test(words)) {
    return new Refusal(`The user of the database has no rights in ${where}, so ${what} (${words}).`)
  }
  return new Refusal(`${what.charAt(0).toUpperCase()}${what.slice(1)} in ${where}: ${words || 'it gave no reason'}.`)
}

/** A process of the database's software: never attached to the terminal, so that Ctrl-C reaches only this process. */
export function spawnSoftware(place: Place, program: string, args: string[], cwd: string, output: number) {
  const child = spawn(program, args, {
    ...place.user,
    cwd,
    env: place.env as NodeJS.ProcessEnv,
    detached: true,
    stdio: ['ignore', output, output],
  })
  const ended = new Promise<{ code: number | null; error?: Error }>((resolve) => {
    child.once('error', (error) => resolve({ code: null, error }))
    child.once('exit', (code) => resolve({ code }))
  })
  return { child, ended }
}
