import { spawn } from 'node:child_process'
import { type Marketplace, preloads, root } from './places'

/** Runs one of the programs beside this file with the registry of a marketplace. */
function run(name: Marketplace, program: string): Promise<void> {
  const loader = preloads[name].includes('tsx') ? [] : ['--import', 'tsx']
  const child = spawn(process.execPath, [...loader, ...preloads[name], `tests/e2e/setup/${program}.ts`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}.`))))
  })
}

async function answers(address: string, expected: (answer: Response) => Promise<boolean>): Promise<void> {
  const until = performance.now() + 20_000
  while (performance.now() < until) {
    if (await expected(await fetch(address, { redirect: 'manual' }))) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} does not show what was written.`)
}

/** Once both marketplaces answer, before the first journey: writes what the journeys need through the commands. */
export default async function prepareMarketplaces(): Promise<void> {
  await Promise.all([run('catalogue', 'move-listing'), run('trial', 'answer-trial-criteria')])
  // The running processes follow the outbox: their index has to know what was written.
  const shows = async (answer: Response) => /class="card"/.test(await answer.text())
  await answers(`${process.env.TRIAL_URL}/katalog?probe-one=blue`, shows)
}
