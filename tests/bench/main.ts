import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { endOnSignals } from '../../app/programs/commands/arguments'
import { CatalogueData } from './catalogue-data'
import { Databases } from './database'
import { cores, machineText, pin } from './machine'
import { failed, RowNotes, tableOf } from './report'
import { type KeptRow, keepResults, writePage } from './results'
import { row as b1 } from './rows/b1'
import { row as b2 } from './rows/b2'
import { row as b3 } from './rows/b3'
import { row as b4a } from './rows/b4a'
import { row as b4b } from './rows/b4b'
import { row as b4c } from './rows/b4c'
import { row as b5 } from './rows/b5'
import { row as b6 } from './rows/b6'
import { row as b7 } from './rows/b7'
import { row as b8 } from './rows/b8'
import { row as b9 } from './rows/b9'
import { row as b10 } from './rows/b10'
import { row as b11 } from './rows/b11'
import { row as b12 } from './rows/b12'
import type { Row, Run } from './run'
import { clearServer, serverText } from './search-server'
import { sourceText } from './source'

/*
 * Runs rows of the benchmarks and prints them. Started by the command `bench`, which installs and builds what is needed
 * before. Ends with 1 when a row broke off or missed a target that does not depend on the speed of the machine.
 */
const rows: readonly Row[] = [b1, b2, b3, b4a, b4b, b4c, b5, b6, b7, b8, b9, b10, b11, b12]

endOnSignals()

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    keep: { type: 'boolean' },
    page: { type: 'boolean' },
  },
  allowPositionals: true,
})
if (values.page) {
  const written = writePage(rows)
  console.log(written ? `written: ${written}` : 'no results are kept')
  process.exit(written ? 0 : 1)
}
const wanted = positionals.map((id) => id.toLowerCase())
const chosen = rows.filter(({ id }) => wanted.length === 0 || wanted.includes(id.toLowerCase()))

/** Of the code and the server as they are at the start of the run. */
const circumstances = { commit: sourceText(), server: await serverText() }

async function measured(row: Row, run: Run): Promise<KeptRow> {
  const load = loadavg()[0] ?? 0
  const since = performance.now()
  const notes = new RowNotes()
  let brokenOff: string | undefined
  try {
    await row.measure({ ...run, progress: (line) => run.progress(`${row.id}: ${line}`) }, notes)
  } catch (error) {
    brokenOff = (error as Error).message.split('\n')[0] ?? ''
    notes.leaveOut('the rest of the row', `broken off: ${brokenOff}`)
    process.stderr.write(`${(error as Error).stack}\n`)
  }
  const { figures, notes: lines, numbers, charts } = notes
  const seconds = (performance.now() - since) / 1_000
  const at = new Date().toISOString()
  const measuredFigures = { seconds, figures, notes: lines, numbers, charts }
  const report = { id: row.id, title: row.title, ...measuredFigures, at, load, ...circumstances }
  return brokenOff === undefined ? report : { ...report, brokenOff }
}

if (cores) pin(process.pid, cores.load)
const quick = values.quick === true
const databases = new Databases()
const sizes = quick
  ? { small: 300, middle: 1_000, large: 2_000, huge: 3_000 }
  : { small: 1_000, middle: 10_000, large: 30_000, huge: 100_000 }
const run: Run = {
  quick,
  rounds: quick ? 2 : 5,
  data: new CatalogueData(sizes, databases),
  databases,
  progress: (line) => process.stderr.write(`  ${line}\n`),
}
if (!values.json) console.log(`${machineText()}${quick ? '; quick: figures say nothing' : ''}\n`)
const reports: KeptRow[] = []
try {
  for (const row of chosen) {
    const report = await measured(row, run)
    reports.push(report)
    if (!values.json) console.log(`${tableOf(report)}\n`)
  }
} finally {
  await databases.stop()
  await clearServer().catch((error) => process.stderr.write(`  the search server was not cleared: ${error.message}\n`))
}
if (values.json) console.log(JSON.stringify({ machine: machineText(), quick, rows: reports }, null, 2))
else {
  const count = (verdict: string) =>
    reports.flatMap(({ figures }) => figures).filter((one) => one.verdict === verdict).length
  console.log(
    `${count('reached')} targets reached, ${count('missed')} missed, ${count('unsteady')} unsteady, ${count('not measured')} not measured`,
  )
}
if (!quick && (values.keep || wanted.length === 0)) {
  const page = keepResults({ machine: machineText(), rows: reports }, rows, !values.keep)
  process.stderr.write(`  kept in ${page}\n`)
}
process.exit(reports.some(failed) ? 1 : 0)
