import { mkdirSync } from 'node:fs'
import { type DrillProcess, removeDataFolder, startProcess } from '../../../app/programs/drills/processes'
import { prepare } from '../../../app/programs/prepare.mjs'
import { dataFolder, type Marketplace, marketplaces, preloads } from './places'

/**
 * Runs the real start command for every marketplace beside each other, each on a data folder of its own, which goes with
 * it, and says in one line where they answer. A signal reaches the whole group of processes, so it is not handed on: a
 * second one would cut the orderly end short.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

async function start(name: Marketplace): Promise<DrillProcess> {
  const folder = dataFolder(name)
  await removeDataFolder(folder)
  mkdirSync(folder, { recursive: true })
  return startProcess('app/programs/start.mjs', ['--data', folder], {}, preloads[name])
}

async function addressOf(server: DrillProcess): Promise<string> {
  const line = await server.line(/runs at http/, 170_000)
  return /runs at (http:\/\/[\w.:]+)/.exec(line)?.[1] ?? ''
}

// One preparation for all of them: two at once would refuse each other.
await prepare({ withBuild: true })
const running = await Promise.all(marketplaces.map(start))
const end = async (code: number) => {
  await Promise.all(running.map(({ ended }) => ended))
  for (const name of marketplaces) await removeDataFolder(dataFolder(name))
  process.exit(code)
}
try {
  const addresses = await Promise.all(running.map(addressOf))
  console.log(`All run: ${marketplaces.map((name, index) => `${name}=${addresses[index]}`).join(' ')}`)
  // Either a signal ends them, or one has failed.
  const code = await Promise.race(running.map(({ ended }) => ended))
  if (code !== 0) console.error(running.map(({ output }) => output()).join('\n'))
  await end(code ?? 1)
} catch (error) {
  console.error(error, running.map(({ output }) => output()).join('\n'))
  await Promise.all(running.map((server) => server.end()))
  await end(1)
}
