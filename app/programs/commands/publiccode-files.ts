import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { mostBytes } from '../../lib/publiccode/limits'
import { type CheckedFile, checkFile } from '../../modules/catalogue/queries.server/publiccode.server'

/** Something that was named cannot be read as a file or folder; the message is one sentence for whoever named it. */
export class WrongPath extends Error {}

/** What a path leads to, through links; `null` where there is nothing to be seen. */
function seen(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Files below a folder that are named as the standard names them, and all YAML files in it directly. */
function filesIn(folder: string, top = true): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return /^(\.git|node_modules)$/.test(entry.name) ? [] : filesIn(path, false)
      const wanted = top ? /\.ya?ml$/i : /^publiccode\.ya?ml$/i
      return wanted.test(entry.name) && seen(path)?.isFile() ? [path] : []
    })
}

/** The files that paths name, each once. Throws a `WrongPath`. */
export function filesOf(paths: readonly string[]): string[] {
  if (paths.length === 0) throw new WrongPath('Name at least one file or folder.')
  const files = paths.flatMap((path) => {
    const stats = seen(path)
    if (!stats) throw new WrongPath(`There is no ${path}.`)
    if (stats.isFile()) return [path]
    if (!stats.isDirectory()) throw new WrongPath(`${path} is neither a file nor a folder.`)
    try {
      return filesIn(path)
    } catch (error) {
      throw new WrongPath(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`, { cause: error })
    }
  })
  if (files.length === 0) throw new WrongPath('There is no YAML file in what was named.')
  const places = new Map(files.map((file) => [resolve(file), file]))
  return [...places.values()]
}

/** Reads one file. What is too large is refused by its size and not loaded; what cannot be opened is refused as well. */
export function readNamed(file: string, options: { persons: boolean }): CheckedFile {
  const { size } = seen(file) ?? { size: 0 }
  if (size > mostBytes) return unread('too-large', { bytes: size, limit: mostBytes })
  try {
    return checkFile(new Uint8Array(readFileSync(file)), options)
  } catch {
    return unread('unreadable', {})
  }
}

const unread = (reason: 'too-large' | 'unreadable', values: Record<string, number>): CheckedFile => ({
  refused: { reason, line: 0, values },
  hash: '',
  findings: [],
})

/** How a file is called in the marketplace: by its path from here, or by its name where it lies elsewhere. */
export function nameOf(file: string): string {
  const path = relative(process.cwd(), file)
  return path === '' || path.startsWith('..') ? basename(file) : path
}
