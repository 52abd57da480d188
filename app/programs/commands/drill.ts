import { appendFileSync } from 'node:fs'
import { environment } from '../../lib/env.server'
import type { Drill, DrillOptions, DrillResult } from '../drills/house/drill'
import { failuresOfProof, judged } from '../drills/house/judge'
import { listDrills } from '../drills.mjs'
import { prepare } from '../prepare.mjs'
import { wrongUse } from '../read-arguments.mjs'
import { readArguments, runCommand } from './arguments'

const help = `
Usage: npm run drill -- <id> [...] [--share <0 to 1>] [--count <n>] [--seed <n>] [--no-proof] [--json]
       npm run drill -- --all [...]

Tries one kind of fault many times and counts what it finds. Each drill first proves itself by finding planted faults.

  --all        every drill there is
  --share      part of the full count, for instance 0.05
  --count      so many tries
  --seed       seed of the random numbers (printed with the result)
  --no-proof   leaves out the planted faults
  --prepared   packages, client and build are there; npm test sees to them for several at once
  --json       prints the results as JSON
`

interface Report extends DrillResult {
  id: string
  title: string
  seed: number
  seconds: number
  proof: { fault: string; failures: number }[]
}

const drills = listDrills()
const ids = [...drills.keys()]

async function load(id: string): Promise<Drill> {
  return (await import(`../drills/${drills.get(id)}`)).drill
}

/** Hands what was not tried to `npm test`, where that runs the drill. */
function noteNotTried({ id }: Drill, { notTried = [] }: DrillResult): void {
  const { NOT_TRIED_FILE: list } = environment()
  if (list) for (const one of notTried) appendFileSync(list, `${one} (drill ${id.toUpperCase()})\n`)
}

async function runDrill(drill: Drill, count: number, seed: number, proof: boolean): Promise<Report> {
  const since = performance.now()
  const house = (await import('../drills/house/house')).houses()
  const options: DrillOptions = {
    seed,
    progress: (line) => process.stderr.write(`  ${drill.id}: ${line}\n`),
    house: house.get,
  }
  try {
    const planted = proof
      ? (await drill.planted(options)).map((one) => ({ ...one, result: judged(one.result, drill) }))
      : []
    const result = judged(await drill.run(count, options), drill)
    noteNotTried(drill, result)
    return {
      ...result,
      id: drill.id,
      title: drill.title,
      seed,
      failures: [...(proof ? failuresOfProof(planted) : []), ...result.failures],
      seconds: Math.round((performance.now() - since) / 1000),
      proof: planted.map(({ fault, result }) => ({ fault, failures: result.failures.length })),
    }
  } finally {
    await house.stop()
  }
}

function print(report: Report): void {
  const mark = report.failures.length > 0 ? '✗' : report.tries > 0 ? '✓' : '–'
  console.log(`${mark} ${report.id.toUpperCase()} ${report.title}`)
  console.log(
    `    ${report.tries} tries, ${report.reached} reached, ${report.failures.length} failures, seed ${report.seed}, ${report.seconds} s`,
  )
  for (const [name, value] of Object.entries(report.figures)) console.log(`    ${name}: ${value}`)
  for (const one of report.notTried ?? []) console.log(`    not tried: ${one}`)
  for (const { fault, failures } of report.proof) {
    console.log(
      fault === 'none' ? `    without a fault: ${failures} found` : `    planted "${fault}": ${failures} found`,
    )
  }
  for (const failure of report.failures.slice(0, 20)) console.log(`    ${failure}`)
  if (report.failures.length > 20) console.log(`    … and ${report.failures.length - 20} more`)
}

await runCommand(async () => {
  const { values, positionals } = readArguments(
    help,
    {
      all: { type: 'boolean' },
      share: { type: 'string' },
      count: { type: 'string' },
      seed: { type: 'string' },
      'no-proof': { type: 'boolean' },
      prepared: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    { least: 0, most: Number.POSITIVE_INFINITY },
  )
  const share = Number(values.share ?? 1)
  const seed = Number(values.seed ?? 20_261_123)
  if (!(share > 0 && share <= 1)) wrongUse('--share must be above 0 and at most 1')
  if (!Number.isSafeInteger(seed)) wrongUse('--seed must be a whole number')
  if (values.count !== undefined && !/^[1-9]\d*$/.test(values.count)) wrongUse('--count must be a whole number')
  const wanted = values.all ? ids : positionals.map((id) => id.toLowerCase())
  if (values.all && positionals.length > 0) wrongUse('Name drills or --all, not both')
  if (wanted.length === 0) wrongUse(`Name a drill (${ids.join(', ')}) or --all`)
  const unknown = wanted.find((id) => !drills.has(id))
  if (unknown !== undefined) wrongUse(`There is no drill ${unknown}; there are ${ids.join(', ')}`)

  if (!values.prepared) await prepare({ withBuild: true, toStderr: values.json === true })
  const reports: Report[] = []
  for (const drill of await Promise.all(wanted.map(load))) {
    const part = Math.max(drill.minimum, Math.ceil(drill.fullCount * share))
    const report = await runDrill(drill, Number(values.count ?? part), seed, !values['no-proof'])
    reports.push(report)
    if (!values.json) print(report)
  }
  if (values.json) console.log(JSON.stringify(reports, null, 2))
  return reports.every(({ failures }) => failures.length === 0) ? 0 : 1
})
