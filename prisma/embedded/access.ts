import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { writeWhole } from './folder-lock'
import { Refusal } from './refusal'

/** Name of the marketplace's role and of its database. */
export const databaseName = 'marktlotse'

export interface Passwords {
  administrator: string
  owner: string
}

/** The passwords of a folder; made with the first cluster. */
export function readOrMakePasswords(folder: string, clusterExists: boolean): Passwords {
  const path = join(folder, 'passwords.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  if (clusterExists) {
    throw new Refusal(
      `${path} is missing, so the database beside it cannot be opened; put it back or remove ${folder}.`,
    )
  }
  const passwords = {
    administrator: randomBytes(24).toString('base64url'),
    owner: randomBytes(24).toString('base64url'),
  }
  writeWhole(path, `${JSON.stringify(passwords)}\n`)
  return passwords
}

export const urlOf = (user: string, password: string, port: number, database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`

/** Whether a server answers; a refusal where it does not know the password. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new Refusal('The database server that runs on this folder does not accept the password in passwords.json.')
    }
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** The role and the database of the marketplace; made where missing. */
export async function ensureDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [databaseName])
    if (role.rowCount === 0) {
      await client.query(`CREATE ROLE ${databaseName} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
    }
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER ${databaseName}`)
  } finally {
    await client.end()
  }
}
