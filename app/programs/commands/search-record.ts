import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../../prisma/embedded/refusal'
import { environment } from '../../lib/env.server'
import { root } from '../prepare.mjs'
import { readArguments, runCommand } from './arguments'

const help = `
Usage: MEILISEARCH_TEST_URL=<address> MEILISEARCH_TEST_KEY=<master key> npm run search:record

Runs the contract of the search port against a Meilisearch server, writes down what it answers, and replays that without
the server. Only indexes whose name begins with "contract-" are touched. Needed whenever the tests say that the recorded
answers do not fit any more: after a change of the analysis of words, of the contract or of the index settings.
`

const test = 'search/meilisearch/real-server.test.ts'
const recording = 'search/meilisearch/recordings/contract.json'
const mostMegabytes = 5

/** Runs the contract; rejects where a test fails. */
function runContract(env: Record<string, string | undefined>): Promise<void> {
  const args = ['run', '--config=tests/vitest.config.ts', '--project=unit', test]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
      cwd: root,
      env: env as NodeJS.ProcessEnv,
      stdio: 'inherit',
    })
    process.once('exit', () => child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Refusal('The contract does not hold; nothing else was done.')),
    )
  })
}

await runCommand(async () => {
  readArguments(help, {})
  const { MEILISEARCH_TEST_URL: url, MEILISEARCH_TEST_KEY: key, ...others } = environment()
  if (!url)
    throw new Refusal('Set MEILISEARCH_TEST_URL to the address of a Meilisearch server, and MEILISEARCH_TEST_KEY.')
  await runContract({ ...others, MEILISEARCH_TEST_URL: url, MEILISEARCH_TEST_KEY: key, MEILISEARCH_RECORD: '1' })
  await runContract(others)
  const megabytes = statSync(join(root, recording)).size / 1_000_000
  if (megabytes > mostMegabytes) {
    throw new Refusal(
      `${recording} has ${megabytes.toFixed(1)} MB; at most ${mostMegabytes} are kept in the repository.`,
    )
  }
  console.log(`Recorded and replayed: ${recording}, ${megabytes.toFixed(2)} MB.`)
  return 0
})
