import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { IndexDefinition } from '../contract'
import { describeSearchContract } from '../contract-tests'
import { allCombinations, caseSeed, itCountsCombinations } from '../contract-tests/combinations'
import { definition, request } from '../contract-tests/documents'
import { createMeilisearchEngine } from '../meilisearch.server'
import { type Recorder, type Recording, type Replay, startRecorder, startReplay } from './model/recorder'
import { fixedSeeds } from './ranks'

/**
 * The contract against a real server where MEILISEARCH_TEST_URL names one (MEILISEARCH_TEST_KEY: its master key), else
 * against what one has answered. MEILISEARCH_RECORD=1 writes its answers down anew (`npm run search:record`).
 */
const file = join(import.meta.dirname, 'recordings/contract.json')
const { MEILISEARCH_TEST_URL: live, MEILISEARCH_TEST_KEY: key = '', MEILISEARCH_RECORD: record } = process.env
const recorded: Recording | null = live ? null : JSON.parse(readFileSync(file, 'utf8'))
const source = recorded ? `recording of ${recorded.version} from ${recorded.recordedOn}` : `real server at ${live}`

const seeds = fixedSeeds(['2026-W48', '2026-W49', '', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'one', 'two'])
const fresh: Recording = { version: '', recordedOn: '', bodies: [], answers: {} }
/** Combinations that a clean clone tries too; a real server gets all of them. */
const recordedCombinations = 50

const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}

let server: Recorder
let replay: Replay | null = null
let keeping = true
let made = 0
let tokens = 0

async function versionOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/version`, { headers })
  return ((await answer.json()) as { pkgVersion: string }).pkgVersion
}

async function removeIndexes(url: string): Promise<void> {
  const answer = await fetch(`${url}/indexes?limit=1000`, { headers })
  const { results } = (await answer.json()) as { results: { uid: string }[] }
  for (const { uid } of results) {
    if (uid.startsWith('contract-')) await fetch(`${url}/indexes/${uid}`, { method: 'DELETE', headers })
  }
}

beforeAll(async () => {
  if (live) await removeIndexes(live)
  if (live) server = await startRecorder(live, key || null, fresh, () => keeping)
  else if (recorded) server = replay = await startReplay(recorded)
})
/** A recording that does not fit fails one test with one sentence, not every test in its own way. */
beforeEach(({ skip }) => {
  keeping = true
  const misfit = replay?.misfit()
  if (misfit) skip(misfit)
})
afterEach(({ task }) => {
  const misfit = replay?.misfit()
  if (misfit && task.result?.state !== 'fail') throw new Error(misfit)
})
afterAll(async () => {
  await server?.close()
  if (!live) return
  await removeIndexes(live)
  if (!record) return
  const recording = { ...fresh, version: await versionOf(live), recordedOn: new Date().toISOString().slice(0, 10) }
  writeFileSync(file, `${JSON.stringify(recording, null, 1)}\n`)
})

const engineAt = (url: string, one: IndexDefinition) =>
  createMeilisearchEngine(one, {
    access: { url, searchKey: null, writeKey: null, searchWithin: 20_000 },
    prefix: `contract-${made++}`,
    seeds,
    token: () => String(tokens++),
  })
const make = async (one: IndexDefinition) => {
  const engine = engineAt(server.url, one)
  await engine.prepare()
  return engine
}

describe(`Meilisearch, ${source}`, { timeout: 120_000 }, () => {
  describeSearchContract(source, make, { runs: 12, seed: caseSeed })

  itCountsCombinations(make, live ? allCombinations : recordedCombinations, (at) => {
    keeping = at < recordedCombinations
  })

  it.runIf(recorded)('says in one sentence that a request was not recorded', async () => {
    const other = await startReplay(recorded as Recording)
    try {
      const sentence = 'do not fit any more (POST /multi-search'
      await expect(engineAt(other.url, definition).search(request())).rejects.toThrow(sentence)
      expect(other.misfit()).toContain('npm run search:record')
    } finally {
      await other.close()
    }
  })
})
