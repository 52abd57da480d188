import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

/** A package as package-lock.json asks for it. */
export interface LockedPackage {
  /** Where it is installed: `node_modules/a/node_modules/b`. */
  path: string
  name: string
  version: string
  /** As the package states it; null where it states none. */
  license: string | null
  /** `sha512-…`, null where the lock file has none. */
  integrity: string | null
  /** Needed to run the marketplace, not only to build and try it. */
  runtime: boolean
}

interface LockEntry {
  name?: string
  version?: string
  license?: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  link?: boolean
}

/** Every package of the lock file, in its order. `text` is another lock file's content. */
export function lockedPackages(text = readFileSync(join(root, 'package-lock.json'), 'utf8')): LockedPackage[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> }
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '' || entry.link || entry.version === undefined) return []
    return {
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      license: entry.license ?? null,
      integrity: entry.integrity ?? null,
      runtime: !entry.dev && !entry.devOptional,
    }
  })
}
