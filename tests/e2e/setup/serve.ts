import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { removeDataFolder } from '../../../app/programs/drills/processes'
import { dataFolder, type Marketplace, marketplaces, preloads, root } from './places'

/**
 * Runs the real start command on a data folder of its own, which goes with it. A signal reaches the whole group of
 * processes, so it is not handed on: a second one would cut the orderly end short.
 */
const name = marketplaces.find((entry) => entry === process.argv[2]) as Marketplace
const folder = dataFolder(name)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
await removeDataFolder(folder)
mkdirSync(folder, { recursive: true })
const server = spawn(process.execPath, [...preloads[name], 'app/programs/start.mjs', '--data', folder], {
  cwd: root,
  stdio: 'inherit',
})
server.once('exit', async (code) => {
  await removeDataFolder(folder)
  process.exit(code ?? 1)
})
