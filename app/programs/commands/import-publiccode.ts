import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { importPubliccode } from '../../flows/import-publiccode.server'
import { berlinDate } from '../../lib/clock'
import { environment } from '../../lib/env.server'
import type { Language } from '../../lib/language'
import {
  type CheckedFile,
  checkFile,
  type FileReport,
  reportOf,
} from '../../modules/catalogue/queries.server/publiccode.server'
import type { ImportResult } from '../../modules/catalogue/schema/import'
import { readArguments, runCommand } from './arguments'
import { migrateDatabase, openDatabase } from './open-database'

const help = `
Usage: npm run import:publiccode -- <files or folders> [--dry-run] [--json] [--language de|en]

Reads publiccode.yml files, checks them against the standard, and makes a draft of each project, or brings the draft it
has up to date. Nothing is published: that is decided on the operator's pages. Of a folder, files named publiccode.yml or
publiccode.yaml at any depth are read, and every other .yml and .yaml file that lies in it directly.

  --dry-run    needs no database and writes nothing
  --json       one line per file: file, conforms, taken, errors, warnings, fields, kept
  --language   of the sentences, de or en (de)

Ends with 0 when all were read, 1 when any was refused, 2 on wrong use.
`

const actor = { kind: 'system', program: 'import:publiccode' } as const
const wrongUse = (sentence: string): never => {
  console.error(`${sentence} See --help.`)
  process.exit(2)
}

/** Files below a folder that are named as the standard names them, and all YAML files in it directly. */
function filesIn(folder: string, top = true): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return /^(\.git|node_modules)$/.test(entry.name) ? [] : filesIn(path, false)
      const wanted = top ? /\.ya?ml$/i : /^publiccode\.ya?ml$/i
      return entry.isFile() && wanted.test(entry.name) ? [path] : []
    })
}

function filesOf(paths: readonly string[]): string[] {
  if (paths.length === 0) wrongUse('Name at least one file or folder.')
  const files = paths.flatMap((path) => {
    if (!existsSync(path)) return wrongUse(`There is no ${path}.`)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
  if (files.length === 0) wrongUse('There is no YAML file in what was named.')
  return [...new Set(files)]
}

/** Files over this size are refused by it, and not read. */
const mostRead = 1024 * 1024
/** What a size is told by at most. */
const mostTold = 1024 ** 3

function bytesOf(file: string): Uint8Array {
  const { size } = statSync(file)
  // The size decides; zeros stand for the rest, which nobody reads.
  return size > mostRead ? new Uint8Array(Math.min(size, mostTold)) : new Uint8Array(readFileSync(file))
}

interface Line {
  report: FileReport
  outcome: string
}

/** How a file is called in the marketplace: by its path from here, or by its name where it lies elsewhere. */
function nameOf(file: string): string {
  const path = relative(process.cwd(), file)
  return path === '' || path.startsWith('..') ? basename(file) : path
}

const outcomeWords: Record<ImportResult['outcome'], string> = {
  created: 'new draft',
  changed: 'draft changed',
  unchanged: 'as before',
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments(help, {
    json: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    language: { type: 'string', default: 'de' },
  })
  const { language } = values
  if (language !== 'de' && language !== 'en') return wrongUse('The language is de or en.')
  const files = filesOf(positionals)
  const opened = values['dry-run'] ? null : await openImportDatabase()
  try {
    const lines = await readAll(files, { language, json: values.json === true, write: opened !== null })
    if (!values.json) printTable(lines)
    return lines.every(({ report }) => report.taken) ? 0 : 1
  } finally {
    await opened?.close()
  }
}

async function openImportDatabase() {
  const mode = environment().DATABASE_URL?.trim() ? 'production' : 'demo'
  const opened = await openDatabase({ purpose: 'import:publiccode', mode })
  await migrateDatabase()
  return opened
}

async function readAll(
  files: readonly string[],
  { language, json, write }: { language: Language; json: boolean; write: boolean },
): Promise<Line[]> {
  const lines: Line[] = []
  const projects = new Map<string, string>()
  const persons = environment().IMPORT_CONTACTS === 'yes'
  let told = performance.now()
  for (const [index, file] of files.entries()) {
    const checked = checkFile(bytesOf(file), { persons })
    const report = reportOf(file, checked, language)
    const outcome = await outcomeOf(checked, file, projects, write)
    lines.push({ report, outcome })
    if (json) process.stdout.write(`${JSON.stringify(report)}\n`)
    if (performance.now() - told > 2_000) {
      console.error(`${index + 1} of ${files.length} read`)
      told = performance.now()
    }
  }
  return lines
}

/** What becomes of a file, in a few words. */
async function outcomeOf(
  checked: CheckedFile,
  file: string,
  projects: Map<string, string>,
  write: boolean,
): Promise<string> {
  if (checked.refused) return 'refused'
  const { project } = checked.takeover
  const first = projects.get(project)
  if (first !== undefined) return `same project as ${basename(first)}`
  projects.set(project, file)
  if (!write) return 'not written'
  const result = await importPubliccode(actor, { read: checked, file: nameOf(file), readOn: berlinDate(new Date()) })
  const kept = result.changes.filter(({ outcome }) => outcome === 'kept').length
  const changed = result.changes.length - kept
  const notes = [
    changed > 0 ? `${changed} ${changed === 1 ? 'field' : 'fields'} from the file` : '',
    kept > 0 ? `${kept} ${kept === 1 ? 'stays' : 'stay'} as changed by hand` : '',
  ].filter((note) => note !== '')
  return [outcomeWords[result.outcome], ...notes].join(', ')
}

function printTable(lines: readonly Line[]): void {
  const rows = lines.map(({ report, outcome }) => [
    basename(report.file),
    report.conforms ? 'conforms' : 'does not conform',
    report.taken ? 'taken' : 'refused',
    String(report.errors.length),
    String(report.warnings.length),
    String(report.fields.length),
    String(report.kept.length),
    outcome,
  ])
  const heads = ['File', 'Standard', 'Taken', 'Errors', 'Warnings', 'Fields', 'Kept', 'Outcome']
  const widths = heads.map((head, at) =>
    Math.min(48, Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0
        const text = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell
        return at >= 3 && at <= 6 ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  console.log([line(heads), ...rows.map(line)].join('\n'))
  for (const { report } of lines.filter((entry) => !entry.report.taken)) {
    console.log(`\n${basename(report.file)}: ${report.errors[0]?.message ?? ''}`)
  }
  const count = (test: (report: FileReport) => boolean) => lines.filter(({ report }) => test(report)).length
  console.log(
    `\nFiles: ${lines.length}, conform: ${count(({ conforms }) => conforms)}, taken: ${count(({ taken }) => taken)}, refused: ${count(({ taken }) => !taken)}.`,
  )
}

await runCommand(main)
