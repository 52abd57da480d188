import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runningServer, stopServer } from '../../../prisma/embedded/cluster'
import { clusterFolder } from '../../../prisma/embedded/place'
import { dataFolder, type Marketplace, marketplaces, preloads, root } from './places'

/**
 * Runs the real start command on a data folder of its own, which goes with it. A signal reaches the whole group of
 * processes, so it is not handed on: a second one would cut the orderly end short.
 */
const name = marketplaces.find((entry) => entry === process.argv[2]) as Marketplace
const folder = dataFolder(name)

/** Removes what this or a killed run has left; the database may stand outside the project. */
async function removeData(): Promise<void> {
  const embedded = join(folder, 'postgres')
  if (existsSync(embedded)) {
    const server = runningServer(clusterFolder(embedded))
    if (server !== null) await stopServer(server)
    const pointer = join(embedded, 'place.json')
    if (existsSync(pointer)) rmSync(JSON.parse(readFileSync(pointer, 'utf8')).folder, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
await removeData()
mkdirSync(folder, { recursive: true })
const server = spawn(process.execPath, [...preloads[name], 'app/programs/start.mjs', '--data', folder], {
  cwd: root,
  stdio: 'inherit',
})
server.once('exit', async (code) => {
  await removeData()
  process.exit(code ?? 1)
})
