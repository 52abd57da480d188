import { importPubliccode } from '../../flows/import-publiccode.server'
import { berlinDate } from '../../lib/clock'
import { environment } from '../../lib/env.server'
import type { Language } from '../../lib/language'
import { type CheckedFile, type FileReport, reportOf } from '../../modules/catalogue/queries.server/publiccode.server'
import type { ImportResult } from '../../modules/catalogue/schema/import'
import { wrongUse } from '../read-arguments.mjs'
import { readArguments, runCommand } from './arguments'
import { openDatabase, readySchema } from './open-database'
import { filesOf, nameOf, readNamed, WrongPath } from './publiccode-files'

const help = `
Usage: npm run import:publiccode -- <files or folders> [--dry-run] [--data <folder>] [--json] [--language de|en]

Reads publiccode.yml files, checks them against the standard, and makes a draft of each project, or brings the draft it
has up to date. Nothing is published: that is decided on the operator's pages. Of a folder, files named publiccode.yml or
publiccode.yaml at any depth are read, and every other .yml and .yaml file that lies in it directly.

  --dry-run         needs no database and writes nothing
  --data <folder>   folder of the embedded database (.data)
  --json            one line per file: file, conforms, taken, errors, warnings, fields, kept
  --language        of the sentences, de or en (de)

Ends with 0 when all were read, 1 when any was refused, 2 on wrong use.
`

const actor = { kind: 'system', program: 'import:publiccode' } as const
interface Line {
  report: FileReport
  outcome: string
}

const outcomeWords: Record<ImportResult['outcome'], string> = {
  created: 'new draft',
  changed: 'draft changed',
  unchanged: 'as before',
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments(
    help,
    {
      json: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      data: { type: 'string' },
      language: { type: 'string', default: 'de' },
    },
    { least: 0, most: Number.POSITIVE_INFINITY },
  )
  const { language } = values
  if (language !== 'de' && language !== 'en') wrongUse('The language is de or en')
  const files = namedFiles(positionals)
  if (typeof files === 'string') wrongUse(files.replace(/\.$/, ''))
  const opened = values['dry-run'] ? null : await openImportDatabase(values.data)
  try {
    const lines = await readAll(files, { language, json: values.json === true, write: opened !== null })
    if (!values.json) printTable(lines)
    return lines.every(({ report }) => report.taken) ? 0 : 1
  } finally {
    await opened?.close()
  }
}

/** The files, or what is wrong with the paths. */
function namedFiles(paths: readonly string[]): string[] | string {
  try {
    return filesOf(paths)
  } catch (error) {
    if (error instanceof WrongPath) return error.message
    throw error
  }
}

async function openImportDatabase(dataFolder: string | undefined) {
  const mode = environment().DATABASE_URL?.trim() ? 'production' : 'demo'
  const opened = await openDatabase({ purpose: 'import:publiccode', mode, dataFolder })
  await readySchema(opened)
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
    const checked = readNamed(file, { persons })
    const report = reportOf(file, checked, language)
    const outcome = await outcomeOf(checked, file, projects, write)
    lines.push({ report, outcome })
    if (json) process.stdout.write(`${JSON.stringify(report)}\n`)
    if (index + 1 < files.length && performance.now() - told > 2_000) {
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
  if (first !== undefined) return `same project as ${nameOf(first)}`
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

/** Of a path its end tells more than its beginning. */
const shortened = (cell: string, width: number, isPath: boolean): string =>
  isPath ? `…${cell.slice(1 - width)}` : `${cell.slice(0, width - 1)}…`

function printTable(lines: readonly Line[]): void {
  const rows = lines.map(({ report, outcome }) => [
    report.file,
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
        const text = cell.length > width ? shortened(cell, width, at === 0) : cell
        return at >= 3 && at <= 6 ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  console.log([line(heads), ...rows.map(line)].join('\n'))
  for (const { report } of lines.filter((entry) => !entry.report.taken)) {
    console.log(`\n${report.file}: ${report.errors[0]?.message ?? ''}`)
  }
  const count = (test: (report: FileReport) => boolean) => lines.filter(({ report }) => test(report)).length
  console.log(
    `\nFiles: ${lines.length}, conform: ${count(({ conforms }) => conforms)}, taken: ${count(({ taken }) => taken)}, refused: ${count(({ taken }) => !taken)}.`,
  )
}

await runCommand(main)
