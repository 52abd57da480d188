import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, root } from '../../app/programs/prepare.mjs'

/** Other programs that the benchmarks compare with, each with its own lock, installed here and nowhere else. */
export type PeerName = 'next' | 'orama' | 'remix' | 'strapi'

interface Peer {
  /** Program and arguments that build it, in its folder. */
  build?: readonly string[]
  /** What the build is made of, beside the peer's own files. */
  sources: readonly string[]
}

/** The page's own sources, which every peer that shows it is built from. */
const page = ['app', 'search', 'tests/bench/catalogue-content.tsx', 'tests/bench/frame-facts.ts']

const peers: Record<PeerName, Peer> = {
  next: {
    build: ['node_modules/next/dist/bin/next', 'build'],
    sources: [
      ...page,
      'tests/bench/peers/next/app',
      'tests/bench/peers/next/next.config.mjs',
      'tests/bench/peers/next/package-lock.json',
    ],
  },
  orama: { sources: [] },
  remix: {
    build: ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'],
    sources: [
      ...page,
      'tests/bench/page-view.server.ts',
      'tests/bench/peers/remix/app',
      'tests/bench/peers/remix/package-lock.json',
      'tests/bench/peers/remix/vite.config.js',
    ],
  },
  strapi: { sources: [] },
}

/** Runs a program to its end; its output is shown when it fails. */
function finish(program: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-4_000)
      })
    }
    const end = () => child.kill('SIGKILL')
    process.once('exit', end)
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('exit', end)
      if (code === 0) resolve()
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${output}`))
    })
  })
}

/** Does `work` unless the stamp says that it was done for the same sources. */
async function once(stamp: string, hash: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  await work()
  writeFileSync(stamp, hash)
}

async function prepare(name: PeerName): Promise<string> {
  const { build, sources } = peers[name]
  const inRoot = `tests/bench/peers/${name}`
  const folder = join(root, inRoot)
  await once(join(folder, 'node_modules/.bench-installed'), hashOf([`${inRoot}/package-lock.json`]), () =>
    finish('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder),
  )
  if (build) {
    const notBuilt = (file: string) => /\/(generated|programs)\/|\.test\.tsx?$/.test(file)
    await once(join(folder, 'node_modules/.bench-built'), hashOf([...sources], notBuilt), () =>
      finish(process.execPath, build, folder),
    )
  }
  return folder
}

const ready = new Map<PeerName, Promise<string>>()

/** Brings a peer to the state in which it can be started, once per run, and returns its folder. */
export function preparePeer(name: PeerName): Promise<string> {
  let work = ready.get(name)
  if (!work) {
    work = prepare(name)
    ready.set(name, work)
  }
  return work
}
