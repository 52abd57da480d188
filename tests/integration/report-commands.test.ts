import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { inTransaction } from '../../app/lib/db.server'
import { createListing } from '../../app/modules/catalogue/commands.server/create.server'
import { publishListing } from '../../app/modules/catalogue/commands.server/publish.server'
import { createProvider } from '../../app/modules/providers/commands.server'
import { operator } from '../../app/programs/image/trial'
import { listingDraft, providerDraft } from '../factories/listing-draft'
import { resetDatabase, workerDatabase } from '../setup/databases'
import { finished } from '../setup/finished'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'marktlotse-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const actor = { kind: 'system', program: 'test' } as const
/** Every command is a process that has to start beside whatever else runs. */
const patient = 60_000

async function command(name: string, args: string[], env: Record<string, string>) {
  const file = join(root, `app/programs/commands/${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    env: { ...process.env, MARKTLOTSE_MODE: '', DATABASE_URL: '', ...env },
  })
  const { code, out, error } = await finished(child)
  return { code, out: out.trim(), error: error.trim() }
}

beforeEach(() => resetDatabase())

it(
  'search:reindex counts what is published and ends with 0 when all of it is indexed',
  async () => {
    await inTransaction(async (transaction) => {
      const provider = await createProvider(transaction, actor, providerDraft())
      await publishListing(transaction, actor, await createListing(transaction, actor, provider, listingDraft()))
    })
    const { code, out, error } = await command('search-reindex', ['--json'], {
      ...operator,
      DATABASE_URL: await workerDatabase(),
    })
    expect(error).toBe('')
    const { published, indexed } = JSON.parse(out)
    expect(published).toBeGreaterThan(0)
    expect(indexed).toBe(published)
    expect(code).toBe(0)
  },
  patient,
)

it.each(['feedback-list', 'search-reindex', 'backup'])(
  '%s makes no database where there is none',
  async (name) => {
    const args = name === 'backup' ? [join(folder, 'x.gz')] : []
    const { code, out, error } = await command(name, [...args, '--data', join(folder, 'none')], {})
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(/^There is no database in \S+; set DATABASE_URL, or name a folder with --data\.$/)
    expect(existsSync(join(folder, 'none'))).toBe(false)
  },
  patient,
)

it.each([
  ['feedback-list', ['x'], "Unexpected argument 'x'. See --help."],
  ['backup', [], 'Something is missing, the call is: npm run backup -- <file> [--data <folder>] [--json]. See --help.'],
])(
  '%s ends with 2 on other words than it takes',
  async (name, args, sentence) => {
    expect(await command(name, args, {})).toEqual({ code: 2, out: '', error: sentence })
  },
  patient,
)

it(
  'search:keys says in a sentence what is wrong with an address',
  async () => {
    const { code, error } = await command('search-keys', [], { MEILISEARCH_URL: 'blah', MEILI_MASTER_KEY: 'x' })
    expect(code).toBe(1)
    expect(error).toMatch(/^MEILISEARCH_URL must be [^\n]+\.$/)
  },
  patient,
)
