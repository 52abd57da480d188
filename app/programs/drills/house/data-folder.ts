import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runningServer, stopServer } from '../../../../prisma/embedded/cluster'
import { clusterFolder } from '../../../../prisma/embedded/place'
import { embeddedFolder } from '../../commands/open-database'

/** A new data folder that the database's user can enter. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marktlotse-drill-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Ends a server left on a data folder and removes the folder. */
export async function removeDataFolder(dataFolder: string): Promise<void> {
  const folder = embeddedFolder(dataFolder)
  if (existsSync(folder)) {
    const server = runningServer(clusterFolder(folder))
    if (server !== null) await stopServer(server)
    const pointer = join(folder, 'place.json')
    if (existsSync(pointer)) rmSync(JSON.parse(readFileSync(pointer, 'utf8')).folder, { recursive: true, force: true })
  }
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

/**
 * Command lines of processes that have a data folder among their arguments, or the folder its database stands in; this process
 * left out.
 */
export function processesOn(dataFolder: string): string[] {
  const embedded = embeddedFolder(dataFolder)
  const folders = [dataFolder, ...(existsSync(embedded) ? [clusterFolder(embedded)] : [])]
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)/.exec(line))
    .filter((match) => match !== null && Number(match[1]) !== process.pid && !match[2]?.startsWith('Z'))
    .map((match) => match?.[3] ?? '')
    .filter((command) => folders.some((folder) => command.includes(folder)) && !command.startsWith('ps '))
}

/** The address of the embedded database of a data folder, as its owner, while its server runs. */
export function databaseOf(dataFolder: string): string {
  const folder = embeddedFolder(dataFolder)
  const passwords: { owner: string } = JSON.parse(readFileSync(join(folder, 'passwords.json'), 'utf8'))
  const { port }: { port: number } = JSON.parse(readFileSync(join(folder, 'port.json'), 'utf8'))
  return `postgresql://marktlotse:${passwords.owner}@127.0.0.1:${port}/marktlotse`
}
