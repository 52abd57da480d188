import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { finished } from '../setup/finished'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'marktlotse-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
/** They hand their arguments to the tool of development that they name. */
const tools = ['lint:arrows', 'lint:format']
/** Every command is a process that has to start beside whatever else runs. */
const patient = 60_000

/** Runs a script of package.json in a folder, without the shell and npm around it. */
async function run(script: string, args: readonly string[], cwd = root) {
  const [program, ...words] = (scripts[script] ?? '').split(' ')
  const before = program === 'tsx' ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...before, ...words, ...args], {
    cwd,
    env: { ...process.env, MARKTLOTSE_MODE: '', DATABASE_URL: '' },
  })
  const { code, out, error } = await finished(child)
  return { code, out: out.trim(), error: error.trim() }
}

const own = Object.keys(scripts).filter((name) => !tools.includes(name))
const plain = own.filter((name) => scripts[name]?.startsWith('node '))

/** Wrong use of each command, and what it says of it. */
const wrong: Record<string, [args: string[], sentence: string][]> = {
  'db:migrate': [[['x'], "Unexpected argument 'x'"]],
  'db:migration': [
    [['x', 'y'], "Unexpected argument 'y'"],
    [[], 'Name the migration in lower case letters, digits and underscores, for instance "add_price_note"'],
  ],
  'feedback:list': [[['--data='], "Option '--data' is empty"]],
  'image:try': [[['x'], "Unexpected argument 'x'"]],
  'import:publiccode': [
    [[], 'Name at least one file or folder'],
    [['--dry-run', '/none/there'], 'There is no /none/there'],
    [['--language', 'fr', 'x'], 'The language is de or en'],
  ],
  'listings:curated': [[['x'], "Unexpected argument 'x'"]],
  'search:keys': [[['x'], "Unexpected argument 'x'"]],
  'search:record': [[['x'], "Unexpected argument 'x'"]],
  'search:reindex': [
    [['--data'], "Option '--data <value>' argument missing"],
    [['--wait', '0'], '--wait must be a whole number of seconds'],
  ],
  backup: [
    [['x', 'y'], "Unexpected argument 'y'"],
    [[''], 'An argument is empty'],
    [['--check', 'x', '--data', 'y'], '--check reads a file and takes no --data'],
  ],
  bench: [
    [['b999'], 'There is no row b999; there are B1, '],
    [['b1', '--page'], '--page takes no rows'],
  ],
  drill: [
    [[], 'Name a drill ('],
    [['r999'], 'There is no drill r999; there are '],
    [['--all', 'r1'], 'Name drills or --all, not both'],
    [['r1', '--share', '2'], '--share must be above 0 and at most 1'],
    [['r1', '--count', '0'], '--count must be a whole number'],
  ],
  restore: [[[], 'Something is missing, the call is: npm run restore -- <file> [']],
  sbom: [[['x'], "Unexpected argument 'x'"]],
}

describe('a command in a folder with nothing installed and nothing built', () => {
  const bare = join(folder, 'bare')
  mkdirSync(join(bare, 'app/programs'), { recursive: true })
  cpSync(join(root, 'package.json'), join(bare, 'package.json'))
  for (const name of readdirSync(join(root, 'app/programs')).filter((name) => name.endsWith('.mjs'))) {
    cpSync(join(root, 'app/programs', name), join(bare, 'app/programs', name))
  }
  mkdirSync(join(bare, 'app/programs/drills'))

  it.each(plain)('%s helps, and refuses what it does not take with 2, and does nothing else', async (name) => {
    const { code, out, error } = await run(name, ['--help'], bare)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatch(/^Usage: npm /)
    for (const [args, sentence] of [
      [['--x'], "Unknown option '--x'"],
      [['dev'], "Unexpected argument 'dev'"],
    ] as const) {
      expect(await run(name, args, bare)).toEqual({ code: 2, out: '', error: `${sentence}. See --help.` })
    }
    expect(readdirSync(bare).sort()).toEqual(['app', 'package.json'])
  })

  it('is not started under a name that is none', async () => {
    for (const name of ['nonsense', 'spreadsheet-thread']) {
      const child = spawn(process.execPath, ['app/programs/built.mjs', name], { cwd: bare, stdio: 'ignore' })
      expect(await once(child, 'close')).toEqual([2, null])
    }
  })

  it('serve and worker say that the build is missing', async () => {
    for (const name of ['serve', 'worker']) {
      const sentence = `There is no built program "${name}"; run "npm run build" first.`
      expect(await run(name, [], bare)).toEqual({ code: 1, out: '', error: sentence })
    }
  })
})

describe('a command with what it does not take', () => {
  it('is tried for each there is', () => {
    expect(Object.keys(wrong).sort()).toEqual(own.filter((name) => !plain.includes(name)).sort())
  })

  const cases = Object.entries(wrong).flatMap(([name, all]) =>
    [...all, [['--x'], "Unknown option '--x'"] as [string[], string]].map(([args, sentence]) => ({
      name,
      args,
      sentence,
    })),
  )
  it.each(cases)(
    '$name $args ends with 2',
    async ({ name, args, sentence }) => {
      const { code, out, error } = await run(name, args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(error.startsWith(sentence), error).toBe(true)
      expect(error).toMatch(/^[^\n]+\. See --help\.$/)
    },
    patient,
  )
})

describe('a file that is not there', () => {
  it(
    'is said before a restore makes a database for it',
    async () => {
      const file = join(folder, 'none.gz')
      const { code, error } = await run('restore', [file, '--data', join(folder, 'new')])
      expect({ code, error }).toEqual({ code: 1, error: `There is no file ${file}.` })
      expect(existsSync(join(folder, 'new'))).toBe(false)
    },
    patient,
  )

  it(
    'is a sentence where the call names it',
    async () => {
      const file = join(folder, 'plain')
      writeFileSync(file, '')
      const { code, error } = await run('listings:curated', ['--data', file])
      expect(code).toBe(1)
      expect(error).toBe(`Could not finish: there is no such folder (${join(file, 'postgres')}).`)
    },
    patient,
  )

  it(
    'is a fault with its trace where it is one of the product',
    async () => {
      const copy = join(folder, 'copy')
      for (const name of ['app/programs', 'prisma/embedded', 'package.json', 'tsconfig.json']) {
        cpSync(join(root, name), join(copy, name), { recursive: true })
      }
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
      const { code, error } = await run('sbom', [], copy)
      expect(code).toBe(1)
      expect(error).toMatch(/ENOENT.+package-lock\.json/)
      expect(error).toMatch(/\n {4}at /)
    },
    patient,
  )
})
