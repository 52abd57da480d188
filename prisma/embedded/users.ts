import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Holder, isRunning } from './folder-lock'
import { Refusal, refusalFor } from './refusal'

/** A process that uses the embedded database of a folder, noted in `users/`. */
export interface User extends Holder {
  /** Address under which it serves the marketplace; one per folder does. */
  serving?: string
}

/** Everybody noted who still runs; notes of others are removed. */
export function listUsers(folder: string): User[] {
  const users: User[] = []
  for (const name of readdirSync(join(folder, 'users'))) {
    if (!name.endsWith('.json')) continue
    const path = join(folder, 'users', name)
    const user: User = JSON.parse(readFileSync(path, 'utf8'))
    if (isRunning(user)) users.push(user)
    else rmSync(path, { force: true })
  }
  return users
}

export function refuseSecondServing(users: User[], folder: string): void {
  const serving = users.find((user) => user.serving !== undefined)
  if (serving === undefined) return
  throw new Refusal(
    `Marktlotse already runs on ${folder}: process ${serving.pid} (${serving.purpose}) since ${serving.since}, ${serving.serving}; use that one, or end it with "kill ${serving.pid}" and start again.`,
  )
}

/** Throws the refusal of a second serving process without opening anything. */
export function refuseIfServed(folder: string): void {
  try {
    if (existsSync(join(folder, 'users'))) refuseSecondServing(listUsers(folder), folder)
  } catch (error) {
    throw refusalFor(error, `open the database in ${folder}`)
  }
}
