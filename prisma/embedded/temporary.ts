import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startServer, stopServer, stopServerSync } from './cluster'
import { createCluster } from './make-cluster'
import { findPlace } from './place'

export interface TemporaryDatabase {
  /** As administrator, to the database `postgres`. */
  adminUrl: string
  /** Address of a database of this server. */
  urlOf(database: string): string
  /** Makes a database, a copy of `template` where given, and returns its address. */
  createDatabase(name: string, template?: string): Promise<string>
  stop(): Promise<void>
}

/** Nothing here has to outlive the machine. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** Waits for the end of its standard input, then ends the server of the first folder and removes all of them. */
const guardScript = `
read _
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
  pid=$(head -n 1 "$1/cluster/postmaster.pid" 2>/dev/null)
  if [ -n "$pid" ] && ps -o args= -p "$pid" | grep -qF "$1"; then kill -INT "$pid"; else rm -rf "$@" && exit; fi
  sleep 0.1
done`

/** Ends server and folders when this process has gone without doing so, also after it was killed. */
function startGuard(folders: string[]) {
  const guard = spawn('/bin/sh', ['-c', guardScript, 'sh', ...folders], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  return {
    async end() {
      if (guard.pid === undefined || guard.exitCode !== null) return
      guard.ref()
      const ended = new Promise((resolve) => guard.once('exit', resolve))
      guard.kill('SIGKILL')
      await ended
    },
  }
}

/**
 * A server with an empty cluster in a temporary folder, for tests, drills and the making of migrations. It goes with
 * this process, however that ends.
 */
export async function startTemporaryDatabase(): Promise<TemporaryDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-database-'))
  chmodSync(folder, 0o711)
  const place = findPlace(folder)
  const folders = place.folder === folder ? [folder] : [place.folder, folder]
  const guard = startGuard(folders)
  const remove = () => {
    for (const path of folders) rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  try {
    const password = randomBytes(24).toString('base64url')
    await createCluster(place, password, ['--no-sync'])
    const server = await startServer(place, join(folder, 'server.log'), settings)
    const stopAtExit = () => {
      stopServerSync(server)
      remove()
    }
    process.once('exit', stopAtExit)

    const urlOf = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${server.port}/${database}`
    return {
      adminUrl: urlOf('postgres'),
      urlOf,
      async createDatabase(name, template) {
        const client = new pg.Client({ connectionString: urlOf('postgres') })
        await client.connect()
        try {
          const from = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)} STRATEGY FILE_COPY`
          await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${from}`)
        } finally {
          await client.end()
        }
        return urlOf(name)
      },
      async stop() {
        process.removeListener('exit', stopAtExit)
        await stopServer(server)
        await guard.end()
        remove()
      },
    }
  } catch (error) {
    await guard.end()
    remove()
    throw error
  }
}
