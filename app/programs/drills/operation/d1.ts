import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from '../../bill-of-materials'
import { lockedPackages } from '../../lock-file'
import { root } from '../../prepare.mjs'
import type { Drill, DrillResult } from '../house/drill'
import { type Advisory, advisories } from './d1/advisories'

const numbers = (version: string) => version.split(/[.+-]/, 3).map(Number)

/** Whether version `a` comes before `b`; a preview comes before its release. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)]
  for (const at of [0, 1, 2]) {
    const [one, other] = [left[at] ?? 0, right[at] ?? 0]
    if (one !== other) return one < other
  }
  return a.includes('-') && !b.includes('-')
}

const isBad = (version: string, { from, fixed }: Advisory) =>
  (from === undefined || !isBefore(version, from)) && (fixed === undefined || isBefore(version, fixed))

/** A version whose order is known; with any other one nothing could be said. */
const isPlain = (version: string) => numbers(version).length === 3 && numbers(version).every(Number.isInteger)

/** Every package of a lock file against every advisory, and the bill of materials against the lock file. */
function examine(lock: string): DrillResult {
  const packages = lockedPackages(lock)
  const failures: string[] = []
  let [reached, concerned, borne] = [0, 0, 0]
  for (const one of packages) {
    if (isPlain(one.version)) reached += 1
    for (const known of advisories.filter((entry) => entry.package === one.name)) {
      concerned += 1
      if (!isBad(one.version, known)) continue
      if (known.borneInDevelopment !== undefined && !one.runtime) borne += 1
      else failures.push(`${one.path} is ${one.version}: ${known.id}, ${known.what}; see ${known.source}.`)
    }
    if (one.runtime && one.integrity === null) failures.push(`${one.path} has no checksum in the lock file.`)
  }
  const { components } = billOfMaterials({ name: 'marktlotse', version: '0' }, packages)
  const listed = new Set(components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`))
  for (const { name, version } of packages) {
    if (!listed.has(`${name}@${version}`)) failures.push(`${name}@${version} is not in the bill of materials.`)
  }
  return {
    tries: packages.length,
    reached,
    failures,
    figures: {
      packages: packages.length,
      'needed to run': packages.filter(({ runtime }) => runtime).length,
      advisories: advisories.length,
      'versions held against one': concerned,
      'borne in development': borne,
      'bill of materials': components.length,
    },
  }
}

const lockFile = () => readFileSync(join(root, 'package-lock.json'), 'utf8')

function withPackage(path: string, entry: object): string {
  const lock = JSON.parse(lockFile())
  lock.packages[path] = { integrity: 'sha512-AA==', ...lock.packages[path], ...entry }
  return JSON.stringify(lock)
}

/** Known bad versions of packages, from the lock file and a list in the repository; nothing is asked of a network. */
export const drill: Drill = {
  id: 'd1',
  title: 'Packages of the lock file against the list of known bad versions',
  fullCount: 1,
  minimum: 1,
  mustReach: 1,
  run: async () => examine(lockFile()),
  async planted() {
    const bad: [string, string, object][] = [
      ['a bad version', 'node_modules/@remix-run/server-runtime', { version: '2.17.4' }],
      ['a package without a good version', 'node_modules/xlsx', { version: '0.18.5' }],
      ['a bad version inside another package', 'node_modules/feed/node_modules/xlsx', { version: '0.18.5' }],
      ['a bad version under another name', 'node_modules/sheets', { name: 'xlsx', version: '0.18.5' }],
      ['a preview of the good version', 'node_modules/@remix-run/react', { version: '2.17.4-pre.0' }],
      ['what is borne in development, at run time', 'node_modules/esbuild', { version: '0.17.6', dev: undefined }],
    ]
    return [
      { fault: 'none', result: examine(lockFile()) },
      ...bad.map(([fault, path, entry]) => ({ fault, result: examine(withPackage(path, entry)) })),
    ]
  },
}
