import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root } from '../prepare.mjs'
import { wrongUse } from '../read-arguments.mjs'
import { readArguments, runCommand } from './arguments'

const help = `
Usage: npm run bench [-- <row> [...]] [--quick] [--json] [--keep]
       npm run bench -- --page

Measures the marketplace against other programs and against floors, in turn and in one run, and prints a table with target
and verdict. Times on a shared machine say little alone; their ratios do. All of it takes up to half an hour. The other
programs are installed under tests/bench/peers at the first run.

MEILISEARCH_BENCH_URL and MEILISEARCH_BENCH_KEY (of its master key or one as mighty) name a search server that may be filled
and emptied; without them its figures are not tried.

Ends with 1 when a row breaks off or misses a target that has nothing to do with speed: a wrong count, an answer that is
not 200, a private answer or too much in the page cache, a page that is too heavy. A missed time alone ends with 0.

  <row>     for instance B1 B4b; all where none is named
  --quick   few rounds and small catalogues, to see that everything works; the figures say nothing
  --keep    puts the rows into docs/benchmarks.md beside those of earlier runs; a run of all rows replaces them
  --page    measures nothing, writes page and charts of the kept results anew
  --json    prints the results as JSON, and nothing else, on standard output
`

const folder = 'tests/bench/rows'
const rows = readdirSync(join(root, folder))
  .map((name) => /^(b\d+[a-z]?)\.ts$/.exec(name)?.[1])
  .filter((id) => id !== undefined)
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))

const label = (id: string) => `B${id.slice(1)}`

/** Runs the measuring program to its end, also when this one is told to end. */
function measure(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/bench/main.ts'), ...args], {
      cwd: root,
      stdio: 'inherit',
    })
    process.once('exit', () => child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

await runCommand(async () => {
  const { values, positionals } = readArguments(
    help,
    {
      json: { type: 'boolean' },
      quick: { type: 'boolean' },
      keep: { type: 'boolean' },
      page: { type: 'boolean' },
    },
    { least: 0, most: Number.POSITIVE_INFINITY },
  )
  const unknown = positionals.find((id) => !rows.includes(id.toLowerCase()))
  if (unknown !== undefined) {
    wrongUse(`There is no row ${unknown}; there are ${rows.map(label).join(', ')}`)
  }
  if (values.page) {
    if (positionals.length > 0) wrongUse('--page takes no rows')
    return measure(['--page'])
  }
  await prepare({ withBuild: true, toStderr: values.json === true })
  const options = (['json', 'quick', 'keep'] as const).filter((name) => values[name]).map((name) => `--${name}`)
  return measure([...positionals, ...options])
})
