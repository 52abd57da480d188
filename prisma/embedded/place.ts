import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeWhole } from './folder-lock'
import { Refusal } from './refusal'
import { copyTree, librariesVariable, linkLibraries, packagedSoftware } from './software'

/** Where the server's software and data stand, and as whom it runs. */
export interface Place {
  /** Holds the cluster; the server's user can enter it. */
  folder: string
  initdb: string
  postgres: string
  /** The whole environment of the server's processes: nothing of this process is passed on. */
  env: Record<string, string>
  /** Null: as the user of this process. PostgreSQL refuses to run as root. */
  user: { uid: number; gid: number } | null
  /** One sentence for the operator when something unusual was done. */
  notice: string | null
}

function userNumbers(name: string): { uid: number; gid: number } | null {
  const number = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' })
  const [uid, gid] = [number('-u'), number('-g')]
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

/** The user for a new cluster of a process that runs as root; made when the machine has none. */
function unprivilegedUser(): { user: { uid: number; gid: number }; notice: string | null } {
  const present = userNumbers('postgres')
  if (present !== null) return { user: present, notice: null }
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/bin/false',
    'postgres',
  ])
  const user = made.status === 0 ? userNumbers('postgres') : null
  if (user === null) {
    throw new Refusal(
      'PostgreSQL does not run as root and the user "postgres" could not be made; start as an ordinary user, make that user, or set DATABASE_URL.',
    )
  }
  return { user, notice: 'The system user "postgres" was made, because PostgreSQL does not run as root.' }
}

/** Whether the user can enter `folder` and run `program`, asked of the system itself. */
function canUse(user: { uid: number; gid: number }, folder: string, program: string): boolean {
  const test = '[ -x "$1" ] && [ -x "$2" ] && [ -r "$2" ]'
  return spawnSync('/bin/sh', ['-c', test, 'sh', folder, program], { ...user, cwd: '/' }).status === 0
}

/** A new folder that others can pass through but not list, outside the project. */
function newOutsideFolder(): string {
  const candidates = [
    { parent: '/var/lib/marktlotse', prefix: '' },
    { parent: '/var/tmp', prefix: 'marktlotse-' },
    { parent: tmpdir(), prefix: 'marktlotse-' },
  ]
  for (const { parent, prefix } of candidates) {
    try {
      if (prefix === '') openFolders(parent)
      const folder = mkdtempSync(`${parent}/${prefix}`)
      chmodSync(folder, 0o711)
      return folder
    } catch {}
  }
  throw new Refusal('No folder was found in which the database user may work; set DATABASE_URL.')
}

/** Makes a folder with those above it; others may pass through what is new but not list it. */
export function openFolders(path: string): void {
  const first = mkdirSync(path, { recursive: true })
  if (first === undefined) return
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) chmodSync(folder, 0o711)
}

const pointerOf = (folder: string) => join(folder, 'place.json')

/** The folder outside that `folder/place.json` names, or null. */
function notedOutside(folder: string): string | null {
  const pointer = pointerOf(folder)
  return existsSync(pointer) ? JSON.parse(readFileSync(pointer, 'utf8')).folder : null
}

/** Where the cluster of `folder` stands or will stand. */
export function clusterFolder(folder: string): string {
  return join(notedOutside(folder) ?? realpathSync(folder), 'cluster')
}

/** Data and programs outside `folder`; made where missing. */
function settleOutside(folder: string, software: string): { home: string; notice: string | null } {
  const noted = notedOutside(folder)
  let home = noted
  let notice: string | null = null
  if (home === null || !existsSync(home)) {
    home = newOutsideFolder()
    notice =
      noted === null
        ? `The database stands in ${home}, because the user it runs as cannot enter ${folder}.`
        : `The database folder ${noted} is gone; a new one was made: ${home}.`
    writeWhole(pointerOf(folder), `${JSON.stringify({ folder: home })}\n`)
  }
  const { version } = JSON.parse(readFileSync(join(software, '..', 'package.json'), 'utf8'))
  const programs = join(home, 'software')
  const stamp = join(home, 'software.json')
  if (!existsSync(stamp) || JSON.parse(readFileSync(stamp, 'utf8')).version !== version) {
    rmSync(programs, { recursive: true, force: true })
    copyTree(software, programs)
    writeWhole(stamp, JSON.stringify({ version }))
  }
  return { home, notice }
}

/**
 * Finds where the database of `folder` can run. Usually that is `folder` with the programs of the installed package.
 * A process of root whose folder the database's user cannot enter (mode 0700, `/root`) gets data and programs in a
 * folder outside, which `folder/place.json` names from then on.
 */
export function findPlace(folder: string): Place {
  const software = packagedSoftware()
  let home = realpathSync(folder)
  let programs = software
  let user: Place['user'] = null
  const notices: (string | null)[] = []

  if (process.getuid?.() === 0) {
    const owner = statSync(clusterFolder(folder), { throwIfNoEntry: false })
    if (owner !== undefined && owner.uid !== 0) user = { uid: owner.uid, gid: owner.gid }
    else {
      const found = unprivilegedUser()
      user = found.user
      notices.push(found.notice)
    }
    chmodSync(home, 0o711)
    if (notedOutside(folder) !== null || !canUse(user, home, join(software, 'bin', 'postgres'))) {
      const outside = settleOutside(folder, software)
      home = outside.home
      programs = join(home, 'software')
      notices.push(outside.notice)
    }
  }

  const libraries = join(home, 'libraries')
  linkLibraries(software, programs, libraries)
  return {
    folder: home,
    initdb: join(programs, 'bin', 'initdb'),
    postgres: join(programs, 'bin', 'postgres'),
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      [librariesVariable]: `${libraries}:${join(programs, 'lib')}`,
    },
    user,
    notice: notices.filter((notice) => notice !== null).join(' ') || null,
  }
}
