import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { answers, databaseName, ensureDatabase, readOrMakePasswords, urlOf } from './access'
import { type RunningServer, runningServer, startServer, stopServer, stopServerSync } from './cluster'
import { isRunning, thisProcess, withFolderLock, withFolderLockSync, writeWhole } from './folder-lock'
import { createCluster, removeUnfinishedClusters } from './make-cluster'
import { clusterFolder, findPlace, openFolders } from './place'
import { Refusal, refusalFor } from './refusal'
import { isDiskFull } from './room'
import { listUsers, refuseIfServed, refuseSecondServing } from './users'

export interface EmbeddedOptions {
  /** Where data, password and notes of the database stand; made where missing. */
  folder: string
  /** Named to others that meet this process: `npm start`, `search:reindex`. */
  purpose: string
  /** Set by the one process per folder that serves the marketplace, with the address it answers under. */
  serving?: string
  /** Called when the server has ended by itself and could not be started again; only for the serving process. */
  onLost?: (error: unknown) => void
}

export interface EmbeddedDatabase {
  /** As the owner of the database, without further rights. */
  url: string
  /** As the administrator of the server. */
  adminUrl: string
  /** `made`: a new cluster; `adopted`: the server had been left running by a process that is gone. */
  how: 'made' | 'started' | 'joined' | 'adopted'
  /** One sentence for the operator when something unusual was done. */
  notice: string | null
  serverPid(): number
  /** Leaves the database; the last process to leave stops the server and waits for its end. Also done at exit. */
  close(): Promise<void>
}

const lockWaitMs = 800
const fullDiskRetryMs = 1_000
const settings = {
  max_connections: '60',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** A server that is neither starting nor stopping any more, or null. */
async function settledServer(cluster: string): Promise<RunningServer | null> {
  const until = performance.now() + 10_000
  let server = runningServer(cluster)
  while (server !== null && !server.ready && performance.now() < until) {
    await sleep(20)
    server = runningServer(cluster)
  }
  return server
}

function rememberedPort(folder: string): number | undefined {
  const path = join(folder, 'port.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).port : undefined
}

/** Joins the server that runs on the folder, or starts one. The caller holds the folder's lock. */
async function bringUp(folder: string, alone: boolean) {
  const passwords = readOrMakePasswords(folder, existsSync(clusterFolder(folder)))
  const adminUrlAt = (port: number) => urlOf('postgres', passwords.administrator, port, 'postgres')
  let how: EmbeddedDatabase['how'] = alone ? 'adopted' : 'joined'
  let notice: string | null = null
  let server = await settledServer(clusterFolder(folder))
  if (server !== null && !(server.ready && (await answers(adminUrlAt(server.port))))) {
    if (!alone) throw new Refusal(`The database server of ${folder} (process ${server.pid}) runs but does not answer.`)
    await stopServer(server)
    server = null
  }
  if (server === null) {
    const place = findPlace(folder)
    notice = place.notice
    await removeUnfinishedClusters(place.folder)
    how = 'started'
    if (!existsSync(join(place.folder, 'cluster'))) {
      how = 'made'
      await createCluster(place, passwords.administrator)
    }
    server = await startServer(place, join(folder, 'server.log'), settings, rememberedPort(folder))
  }
  // A process that was killed right after it had started the server has not come to write it.
  if (rememberedPort(folder) !== server.port) {
    writeWhole(join(folder, 'port.json'), `${JSON.stringify({ port: server.port })}\n`)
  }
  const adminUrl = adminUrlAt(server.port)
  await ensureDatabase(adminUrl, passwords.owner)
  return { server, how, notice, adminUrl, url: urlOf(databaseName, passwords.owner, server.port, databaseName) }
}

/**
 * Opens the embedded PostgreSQL of a folder: joins the server that others have started, adopts one whose starter is
 * gone, or starts one, making the cluster the first time. Any number of processes may use it; one may serve. Throws a
 * `Refusal` with one sentence where the operator has to do something.
 */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { purpose, serving } = options
  const folder = resolve(options.folder)
  const self = thisProcess(purpose)
  const ownNote = join(folder, 'users', `${self.pid}-${randomBytes(4).toString('hex')}.json`)
  let server: RunningServer | undefined
  let closed = false

  /** Takes this process off the list; the server that nobody uses any more, or null. */
  const leave = () => {
    rmSync(ownNote, { force: true })
    if (listUsers(folder).length > 0) return null
    const running = runningServer(clusterFolder(folder))
    return running !== null && running.pid === server?.pid ? { ...running, ended: server.ended } : running
  }
  const begin = () => {
    const first = !closed
    closed = true
    clearInterval(watch)
    process.removeListener('exit', closeAtExit)
    return first
  }
  const close = async () => {
    if (!begin()) return
    await withFolderLock(folder, self, 10_000, async () => {
      const unused = leave()
      if (unused !== null) await stopServer(unused)
    })
  }
  const closeAtExit = () => {
    if (!begin()) return
    withFolderLockSync(folder, self, 5_000, () => {
      const unused = leave()
      if (unused !== null) stopServerSync(unused)
    })
  }

  let opened: Awaited<ReturnType<typeof bringUp>>
  try {
    openFolders(folder)
    mkdirSync(join(folder, 'users'), { recursive: true, mode: 0o700 })
    if (serving !== undefined) refuseIfServed(folder)
    opened = await withFolderLock(folder, self, lockWaitMs, async () => {
      const others = listUsers(folder)
      if (serving !== undefined) refuseSecondServing(others, folder)
      writeWhole(ownNote, `${JSON.stringify({ ...self, serving })}\n`)
      try {
        return await bringUp(folder, others.length === 0)
      } catch (error) {
        const unused = leave()
        if (unused !== null) await stopServer(unused)
        throw error
      }
    })
  } catch (error) {
    throw refusalFor(error, `open the database in ${folder}`)
  }
  server = opened.server

  let [restarting, notBefore] = [false, 0]
  const recent: number[] = []
  /** Starts the server again on its port when it has ended, at most five times a minute, on a full disk until it works. */
  const lookAfter = async () => {
    if (restarting || closed || server === undefined || isRunning(server) || performance.now() < notBefore) return
    restarting = true
    try {
      while (recent[0] !== undefined && recent[0] < performance.now() - 60_000) recent.shift()
      if (recent.push(performance.now()) > 5)
        throw new Refusal('The database server keeps ending by itself; see server.log.')
      await withFolderLock(folder, self, 10_000, async () => {
        const { port } = new URL(opened.url)
        if (!closed) server = (await bringUp(folder, false)).server
        if (String(server?.port) !== port)
          throw new Refusal(`The port ${port} of the database is taken by another program.`)
      })
    } catch (error) {
      if (!closed && isDiskFull(clusterFolder(folder))) {
        recent.pop()
        notBefore = performance.now() + fullDiskRetryMs
        return
      }
      clearInterval(watch)
      if (!closed) options.onLost?.(refusalFor(error, 'start the database again'))
    } finally {
      restarting = false
    }
  }
  const watch = serving === undefined ? undefined : setInterval(lookAfter, 200)
  watch?.unref()
  process.once('exit', closeAtExit)

  return {
    url: opened.url,
    adminUrl: opened.adminUrl,
    how: opened.how,
    notice: opened.notice,
    serverPid: () => server?.pid ?? 0,
    close,
  }
}
