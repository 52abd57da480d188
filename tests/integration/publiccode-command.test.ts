import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { database } from '../../app/lib/db.server'
import { wholeFile } from '../../app/modules/catalogue/publiccode/fixtures/files'
import type { FileReport } from '../../app/modules/catalogue/queries.server/publiccode.server'
import { finished } from '../setup/finished'

// Every command is a process that has to start beside whatever else runs.
vi.setConfig({ testTimeout: 120_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const dataFolder = join(root, '.data')
const folder = mkdtempSync(join(tmpdir(), 'publiccode-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Puts a file into the folder of this test, and gives its path. */
function put(name: string, content: string | Uint8Array = wholeFile): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const other = (name: string) => wholeFile.replace('beispiel/maengelmelder.git', `beispiel/${name}`)
/** A database that does not answer. */
const nowhere = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }
const owned = {
  PUBLIC_URL: 'https://market.example',
  OPERATOR_NAME: 'x',
  OPERATOR_ADDRESS: 'x',
  OPERATOR_REPRESENTATIVE: 'x',
  OPERATOR_EMAIL: 'x@market.example',
  OPERATOR_PHONE: 'x',
  PRIVACY_CONTACT: 'x',
  ACCESSIBILITY_CONTACT: 'x',
  ACCESSIBILITY_ENFORCEMENT_BODY: 'x',
}

/** Runs the command as the README says. */
async function command(args: readonly string[], env: Record<string, string> = nowhere) {
  const child = spawn('npm', ['run', '-s', 'import:publiccode', '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return finished(child)
}

const reportsIn = (out: string): FileReport[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('a dry run', () => {
  it('prints one line of JSON for each file and nothing else, without a database and without writing', async () => {
    const made = existsSync(dataFolder)
    const files = [
      put('all/a.yml'),
      put('all/broken.yaml', wholeFile.replace('developmentStatus: stable', 'developmentStatus: fertig')),
      put('all/deep/er/publiccode.yml', other('deep')),
      put('all/huge.yml', new Uint8Array(5_000_000).fill(35)),
      put('all/no-mapping.yml', '- a\n- b\n'),
    ]
    put('all/deep/other.yml')
    put('all/node_modules/x/publiccode.yml')
    put('all/notes.txt')
    symlinkSync(join(folder, 'none.yml'), join(folder, 'all/dangling.yml'))
    const since = performance.now()
    const { code, out, error } = await command(['--dry-run', '--json', join(folder, 'all'), files[0] as string])
    expect(performance.now() - since).toBeLessThan(25_000)
    expect([code, error.replaceAll(/^\d+ of 5 read\n/gm, '')]).toEqual([1, ''])
    const reports = reportsIn(out)
    expect(reports.map(({ file, conforms, taken }) => [file, conforms, taken])).toEqual([
      [files[0], true, true],
      [files[1], false, true],
      [files[2], true, true],
      [files[3], false, false],
      [files[4], false, false],
    ])
    for (const report of reports) {
      expect(Object.keys(report)).toEqual(['file', 'conforms', 'taken', 'errors', 'warnings', 'fields', 'kept'])
      for (const finding of [...report.errors, ...report.warnings])
        expect(Object.keys(finding)).toEqual(['key', 'line', 'message'])
    }
    const [, broken, , huge] = reports
    expect(broken?.errors).toEqual([
      { key: 'developmentStatus', line: 20, message: expect.stringMatching(/„fertig“.*stable/) },
    ])
    expect(huge?.errors[0]?.message).toMatch(/^Die Datei hat 5\.000\.000 Bytes\. Wir nehmen höchstens 262\.144\./)
    expect(reports[0]?.fields).toContain('legal.license')
    expect(reports[0]?.kept).toContain('maintenance.contacts')
    expect(existsSync(dataFolder)).toBe(made)
  })

  it('ends with 0 when all were taken, and writes its sentences in English where asked', async () => {
    const { code, out } = await command(['--dry-run', '--json', '--language', 'en', join(folder, 'all/broken.yaml')])
    expect(code).toBe(0)
    expect(reportsIn(out)[0]?.errors[0]?.message).toMatch(/^"fertig" is not allowed for "developmentStatus"\. /)
  })

  it('is a table for people, which tells files of one project and files of one name apart', async () => {
    put('two/one/publiccode.yml')
    put('two/same/publiccode.yml')
    const { code, out, error } = await command(['--dry-run', join(folder, 'two')])
    expect([code, error.replaceAll(/^\d of 2 read\n/gm, '')]).toEqual([0, ''])
    const [heads, ...lines] = out.trimEnd().split('\n')
    expect(heads).toMatch(/^File +Standard +Taken +Errors +Warnings +Fields +Kept +Outcome$/)
    expect(lines[0]).toMatch(/one\/publiccode\.yml +conforms +taken .* not written$/)
    expect(lines[1]).toMatch(/same\/publiccode\.yml +conforms +taken .* same project as publiccode\.yml$/)
    expect(lines.at(-1)).toBe('Files: 2, conform: 2, taken: 2, refused: 0.')
  })
})

it('ends with 2 on wrong use, with one sentence', async () => {
  mkdirSync(join(folder, 'empty'), { recursive: true })
  const cases: [string[], RegExp][] = [
    [[], /^Name at least one file or folder\. See --help\.\n$/],
    [['--fast', 'a.yml'], /^Unknown option '--fast'.* See --help\.\n$/],
    [['--dry-run', join(folder, 'none.yml')], /^There is no .*none\.yml\. See --help\.\n$/],
    [['--dry-run', '--language', 'fr', put('a.yml')], /^The language is de or en\. See --help\.\n$/],
    [['--dry-run', '--json', join(folder, 'empty')], /^There is no YAML file in what was named\. See --help\.\n$/],
    [['--dry-run', '/dev/null'], /^\/dev\/null is neither a file nor a folder\. See --help\.\n$/],
  ]
  const ends = await Promise.all(cases.map(async ([args, sentence]) => ({ sentence, ...(await command(args)) })))
  for (const { code, out, error, sentence } of ends) {
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(sentence)
  }
})

it('makes a draft, leaves it as it is for the same file, and brings it up to date for another one', async () => {
  const file = put('project/publiccode.yml')
  const run = () => command([file], { ...owned, DATABASE_URL: process.env.DATABASE_URL ?? '' })
  const first = await run()
  expect([first.code, first.error]).toEqual([0, ''])
  expect(first.out).toMatch(/ new draft\n/)
  expect((await run()).out).toMatch(/ as before\n/)
  put('project/publiccode.yml', wholeFile.replace('developmentStatus: stable', 'developmentStatus: obsolete'))
  expect((await run()).out).toMatch(/ draft changed, 1 field from the file\n/)
  expect(await database().listing.findMany({ select: { name: true, state: true } })).toEqual([
    { name: 'Beispiel-Mängelmelder', state: 'draft' },
  ])
  expect(await database().publiccodeImport.count()).toBe(1)
}, 60_000)
