import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { runningServer, stopServer } from '../../prisma/embedded/cluster'
import { clusterFolder } from '../../prisma/embedded/place'

const childFile = fileURLToPath(new URL('./embedded-child.ts', import.meta.url))

export interface OpenedChild {
  process: ChildProcess
  url: string
  adminUrl: string
  how: string
  notice: string | null
  serverPid: number
  close(): Promise<void>
  kill(): Promise<void>
}

const started = new Set<ChildProcess>()
const folders = new Set<string>()

/** A new folder that everybody can enter; with `mode` 0o700 only its owner. */
export function temporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-test-'))
  chmodSync(folder, mode)
  folders.add(folder)
  return folder
}

/** Starts a process that opens the database; `user` is the number of another user that it becomes. */
export function startChild(folder: string, purpose = 'test', serving?: string, user?: number) {
  const args = ['--import', 'tsx', childFile, folder, purpose, ...(serving === undefined ? [] : [serving])]
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...(user === undefined ? {} : { AS_USER: String(user) }) },
  })
  started.add(child)
  child.once('exit', () => started.delete(child))
  return child
}

async function firstLine(child: ChildProcess): Promise<Record<string, unknown>> {
  if (child.stdout === null) throw new Error('The child has no output.')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line)
  throw new Error('The child ended without a word.')
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit')

export async function openChild(folder: string, purpose?: string, serving?: string): Promise<OpenedChild> {
  const child = startChild(folder, purpose, serving)
  const said = await firstLine(child)
  if (typeof said.message === 'string') throw new Error(said.message)
  return {
    ...(said as unknown as OpenedChild),
    process: child,
    async close() {
      child.stdin?.end()
      await ended(child)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}

/** What a process says that is refused. */
export async function refusedChild(folder: string, purpose?: string, serving?: string, user?: number): Promise<string> {
  const child = startChild(folder, purpose, serving, user)
  const said = await firstLine(child)
  await ended(child)
  if (said.refused !== true) throw new Error(`Not refused: ${JSON.stringify(said)}`)
  return String(said.message)
}

/** Ends what a test has left, processes, servers and folders. */
export async function cleanUp(): Promise<void> {
  for (const child of started) {
    child.kill('SIGKILL')
    await ended(child)
  }
  for (const folder of folders) {
    const pointer = join(folder, 'place.json')
    const server = existsSync(folder) ? runningServer(clusterFolder(folder)) : null
    if (server !== null) await stopServer(server)
    if (existsSync(pointer)) rmSync(JSON.parse(readFileSync(pointer, 'utf8')).folder, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  folders.clear()
}
