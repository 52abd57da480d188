/*
 * What `npm start`, `npm run dev` and `npm test` need before anything of the project can be loaded: plain Node without
 * dependencies. Every step is done only when something it depends on has changed.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, bundled, bundleFolder } from './bundle.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** An end that the operator can mend; the message is printed alone. */
export class Stop extends Error {}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Where steps are told; elsewhere than on standard output where a program prints its result there. */
let out = process.stdout

/** What is being done now, as lines that go on. */
const under = new Set()

/** On a terminal all that goes on stands in one line, which is written anew. */
function showInPlace() {
  out.write(under.size === 0 ? '\r\x1b[K' : `\r\x1b[K  ${[...under].map((line) => line()).join(', ')}`)
}

/**
 * Runs one step with a line of its own: what is done, then how long it took. A long step shows that it goes on, on a
 * terminal in place, elsewhere with a line every five seconds. Steps may go on side by side. `work` gets a function that
 * says how far it is, and returns a note for the line, or nothing.
 */
export async function step(label, work) {
  const since = performance.now()
  const terminal = out.isTTY
  let far = ''
  const line = () => `${label} … ${far === '' ? '' : `${far}, `}${seconds(since)}`
  under.add(line)
  const timer = terminal ? setInterval(showInPlace, 200) : setInterval(() => out.write(`  ${line()}\n`), 5_000)
  const end = (mark, note) => {
    clearInterval(timer)
    under.delete(line)
    out.write(`${terminal ? '\r\x1b[K' : ''}${mark} ${label}${note ? `: ${note}` : ''} (${seconds(since)})\n`)
  }
  try {
    const note = await work((text) => {
      far = text
    })
    end('✓', typeof note === 'string' ? note : '')
  } catch (error) {
    end('✗', '')
    throw error
  }
}

/** Lets a started program end with this process, which a signal ends as it would without a handler. */
function endTogether(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      child.kill('SIGTERM')
      process.exit(128 + constants.signals[signal])
    }
    process.on(signal, handler)
    return () => process.removeListener(signal, handler)
  })
  const leave = () => child.kill('SIGTERM')
  process.once('exit', leave)
  child.once('close', () => {
    process.removeListener('exit', leave)
    for (const remove of handlers) remove()
  })
}

/** Runs a program without showing its output; when it fails, the end of the output is shown. */
export function run(program, args, { env = {}, failure } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    endTogether(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output = (output + text).slice(-20_000)
      })
    }
    child.once('error', (error) => reject(new Stop(`${failure ?? `${program} could not be run`}: ${error.message}.`)))
    child.once('close', (code) => {
      if (code === 0) return resolve()
      if (/ENOSPC|No space left on device/.test(output)) return reject(new Stop(`The disk of ${root} is full.`))
      const lines = output.trim().split('\n')
      const first = Math.max(0, lines.findIndex((line) => /error|✗|×/i.test(line)) - 2)
      process.stderr.write(
        `\n${[...lines.slice(first, first + 60), ...lines.slice(first + 60).slice(-20)].join('\n')}\n`,
      )
      reject(new Stop(failure ?? `${program} ${args.join(' ')} ended with ${code}.`))
    })
  })
}

/** Whether a version satisfies a range of the form `^20.19.0 || >=22.12.0`. */
export function satisfies(version, range) {
  const numbers = (text) => text.split('.').map(Number)
  const [major, minor, patch] = numbers(version)
  return range.split('||').some((part) => {
    const [, sign, floor] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(part) ?? []
    if (floor === undefined) throw new Error(`Unknown range of versions: ${part}`)
    const [a, b, c] = numbers(floor)
    const notBelow = major !== a ? major > a : minor !== b ? minor > b : patch >= c
    return notBelow && (sign === '>=' || major === a)
  })
}

export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!satisfies(process.versions.node, engines.node)) {
    throw new Stop(`Node ${process.versions.node} is too old or not supported; install one of ${engines.node}.`)
  }
}

/** What package-lock.json asks for and node_modules does not have in that version; empty when all is there. */
export function missingPackages() {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  const wanted = read('package-lock.json')
  const installed = existsSync(join(root, 'node_modules/.package-lock.json'))
    ? read('node_modules/.package-lock.json')
    : {}
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path]) => path.slice('node_modules/'.length))
}

async function installPackages() {
  const missing = missingPackages()
  if (missing.length === 0) return
  await step(`Installing packages (${missing.length} missing)`, () =>
    run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'], { failure: 'npm ci failed; see above.' }),
  )
}

function* files(path) {
  const full = join(root, path)
  if (!existsSync(full)) return
  for (const entry of readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${path}/${entry.name}`
    if (entry.isDirectory()) yield* files(child)
    else if (entry.isFile()) yield child
  }
}

/** One hash of all files under these paths, names and contents. */
export function hashOf(paths, leftOut = () => false) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const single = existsSync(join(root, path)) && /\.[a-z]+$/.test(path) ? [path] : files(path)
    for (const file of single) {
      if (leftOut(file)) continue
      const content = readFileSync(join(root, file))
      hash.update(`${file}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/** Does `work` unless the stamp beside its result says that it was done for the same sources. */
async function whenChanged(label, stamp, hash, work) {
  const path = join(root, stamp)
  if (existsSync(path) && readFileSync(path, 'utf8') === hash) return
  await step(label, async () => {
    rmSync(path, { force: true })
    await work()
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, hash)
  })
}

const bin = (path) => join(root, 'node_modules', path)

/** The Prisma client needs no engine; the command only checks that the named file can be executed. */
async function generateClient() {
  const hash = hashOf(['prisma/schema', 'prisma/prisma.config.ts', 'node_modules/prisma/package.json'])
  await whenChanged('Generating the database client', 'app/lib/generated/.stamp', hash, () =>
    run(process.execPath, [bin('prisma/build/index.js'), 'generate', '--config', 'prisma/prisma.config.ts'], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
      failure: 'The database client could not be generated; see above.',
    }),
  )
}

const isTest = (file) => /\.test\.tsx?$/.test(file)

const notBundled = (file) =>
  file.startsWith('app/lib/generated/') ||
  file.startsWith('app/routes/') ||
  file.startsWith('app/programs/drills/') ||
  isTest(file)

const notBuilt = (file) => file.startsWith('app/lib/generated/') || file.startsWith('app/programs/') || isTest(file)

async function build() {
  const sources = ['app', 'search', 'public', 'prisma/schema', 'remix.config.js', 'package-lock.json']
  await whenChanged('Building the pages', 'build/pages/.stamp', hashOf(sources, notBuilt), () =>
    run(process.execPath, [bin('@remix-run/dev/dist/cli.js'), 'vite:build', '--config', 'remix.config.js'], {
      env: { NODE_ENV: 'production' },
      failure: 'The build failed; see above.',
    }),
  )
}

/** The programs as they are started, see `bundle`. */
async function bundlePrograms() {
  const sources = ['app', 'search', 'prisma', 'tsconfig.json', 'package-lock.json']
  await whenChanged('Bundling the programs', `${bundleFolder}/.stamp`, hashOf(sources, notBundled), () => bundle(root))
}

/** Runs a bundled program in this process. */
export const runBundled = (name) => import(bundled(root, name))

const noteFile = join(root, '.cache/preparing.json')

/** One process prepares a folder at a time; a note whose process is gone does not count. */
function takeTurn() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (;;) {
    try {
      writeFileSync(noteFile, JSON.stringify({ pid: process.pid }), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    let pid = 0
    try {
      pid = JSON.parse(readFileSync(noteFile, 'utf8')).pid
    } catch {}
    if (isPreparing(pid)) {
      throw new Stop(`Process ${pid} is just preparing ${root}; wait for it, or end it with "kill ${pid}".`)
    }
    rmSync(noteFile, { force: true })
  }
  const giveUp = () => rmSync(noteFile, { force: true })
  process.once('exit', giveUp)
  return () => {
    process.removeListener('exit', giveUp)
    giveUp()
  }
}

function isPreparing(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code === 'ESRCH') return false
  }
  try {
    return /(start|test|build)\.mjs|(drill|bench)\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return !existsSync('/proc/self')
  }
}

const asStop = (error) => {
  if (['ENOSPC', 'EDQUOT'].includes(error.code)) return new Stop(`The disk of ${root} is full.`)
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return new Stop(`This user may not write ${error.path}.`)
  return error
}

/** Does something that only one process does in a folder at a time. */
async function inTurn(work) {
  const done = takeTurn()
  try {
    await work()
  } catch (error) {
    throw asStop(error)
  } finally {
    done()
  }
}

let besideBuild = Promise.resolve()

/** Waits for the build that goes on beside, if there is one. */
export const built = () => besideBuild

/** Lets the build go on while the caller does something else, until it waits for `built`. */
export function buildBeside() {
  besideBuild = inTurn(build)
  besideBuild.catch(() => {})
}

/** Packages, client and bundled programs, and the build where asked for; `toStderr` tells the steps on standard error. */
export async function prepare({ withBuild, toStderr = false }) {
  checkNode()
  out = toStderr ? process.stderr : process.stdout
  process.chdir(root)
  await inTurn(async () => {
    await installPackages()
    await generateClient()
    await bundlePrograms()
    if (withBuild) await build()
  })
}

/** Prints the reason of an end and sets the exit code; a reason that the operator can mend goes without a stack. */
export function end(error) {
  console.error(error instanceof Stop || error?.name === 'Refusal' ? error.message : error)
  process.exit(1)
}
