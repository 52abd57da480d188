import { mkdirSync } from 'node:fs'
import { removeDataFolder } from '../../../app/programs/drills/house/data-folder'
import { type DrillProcess, startProcess } from '../../../app/programs/drills/house/processes'
import { dataFolder, type Marketplace, marketplaces, preloads } from './places'

/**
 * Runs the real start command for every marketplace, each on a data folder of its own, which goes with it, and says in one
 * line where they answer. A signal reaches the whole group of processes, so it is not handed on: a second one would cut the
 * orderly end short.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

async function start(name: Marketplace): Promise<DrillProcess> {
  const folder = dataFolder(name)
  await removeDataFolder(folder)
  mkdirSync(folder, { recursive: true })
  return startProcess('app/programs/start.mjs', ['--data', folder], {}, preloads[name])
}

/** Where it answers visitors, and where the operator. */
async function addressesOf(server: DrillProcess): Promise<readonly [string, string]> {
  const line = await server.line(/runs at http/, 170_000)
  const own = await server.line(/operator's pages are at http/)
  const address = (text: string) => /(http:\/\/[\w.:]+)/.exec(text)?.[1] ?? ''
  return [address(line), address(own)]
}

const running: DrillProcess[] = []
const end = async (code: number) => {
  await Promise.all(running.map(({ ended }) => ended))
  for (const name of marketplaces) await removeDataFolder(dataFolder(name))
  process.exit(code)
}
try {
  // One after the other: starts that prepare the same folder at once refuse each other.
  const addresses: (readonly [string, string])[] = []
  for (const name of marketplaces) {
    const server = await start(name)
    running.push(server)
    addresses.push(await addressesOf(server))
  }
  console.log(
    `All run: ${marketplaces.map((name, index) => `${name}=${addresses[index]?.join(' private=')}`).join(' ')}`,
  )
  // Either a signal ends them, or one has failed.
  const code = await Promise.race(running.map(({ ended }) => ended))
  if (code !== 0) console.error(running.map(({ output }) => output()).join('\n'))
  await end(code ?? 1)
} catch (error) {
  console.error(error, running.map(({ output }) => output()).join('\n'))
  await Promise.all(running.map((server) => server.end()))
  await end(1)
}
