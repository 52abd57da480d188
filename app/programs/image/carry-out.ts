import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { environment } from '../../lib/env.server'
import { filesOfContext } from './context'
import type { Stage, Step } from './dockerfile'

/** A stage that was carried out: a folder that stands for the root of its file system, and what its steps have set. */
export interface Carried {
  root: string
  workdir: string
  env: Record<string, string>
  /** `root` until a step names another one. */
  user: string
  command: string[]
  health: string[]
}

export interface CarryOptions {
  /** The project's folder. */
  context: string
  ignored(path: string): boolean
  /** An empty folder. */
  into: string
  progress(line: string): void
}

/** What a started process sees of this machine besides what the file sets. */
export const bareEnvironment = (root: string) =>
  ({ PATH: environment().PATH ?? '', HOME: root, LANG: 'C.UTF-8' }) as unknown as NodeJS.ProcessEnv

const inside = (stage: Pick<Carried, 'root' | 'workdir'>, path: string) =>
  path.startsWith('/') ? join(stage.root, path) : join(stage.root, stage.workdir, path)

function copyFromContext(stage: Carried, { sources, target }: CopyStep, { context, ignored }: CarryOptions): void {
  const all = filesOfContext(context, ignored)
  for (const source of sources) {
    const path = source === '.' ? '' : source.replace(/^\.\//, '')
    const files = path === '' ? all : all.filter((file) => file === path || file.startsWith(`${path}/`))
    if (files.length === 0) throw new Error(`COPY ${source}: there is no such file that is not left out.`)
    const single = files.length === 1 && files[0] === path
    for (const file of files) {
      const name = single ? basename(file) : file.slice(path === '' ? 0 : path.length + 1)
      const to = join(inside(stage, target), name)
      mkdirSync(dirname(to), { recursive: true })
      copyFileSync(join(context, file), to)
    }
  }
}

type CopyStep = Extract<Step, { kind: 'copy' }>

function copyFromStage(stage: Carried, { sources, target }: CopyStep, from: Carried): void {
  for (const source of sources) {
    const path = inside(from, source)
    if (!existsSync(path)) throw new Error(`COPY ${source}: the stage has no such file.`)
    const to = inside(stage, target)
    cpSync(path, statSync(path).isDirectory() ? to : join(to, basename(path)), { recursive: true })
  }
}

function run(stage: Carried, command: string): void {
  const done = spawnSync('/bin/sh', ['-c', command], {
    cwd: inside(stage, '.'),
    env: { ...bareEnvironment(stage.root), ...stage.env },
    encoding: 'utf8',
  })
  if (done.status === 0) return
  throw new Error(`RUN ${command} ended with ${done.status}:\n${`${done.stdout}${done.stderr}`.slice(-3_000)}`)
}

/** Carries the stages out one after the other, each in a folder of its own; returns the last one. */
export function carryOut(stages: readonly Stage[], options: CarryOptions): Carried {
  const named = new Map<string, Carried>()
  let last: Carried | undefined
  for (const [index, { name, steps }] of stages.entries()) {
    const root = join(options.into, `stage-${index}`)
    const stage: Carried = { root, workdir: '/', env: {}, user: 'root', command: [], health: [] }
    mkdirSync(root)
    for (const step of steps) {
      const since = performance.now()
      carryStep(stage, step, named, options)
      if (step.kind !== 'run' && step.kind !== 'copy') continue
      const what = step.kind === 'run' ? step.command : `${step.sources.join(' ')} to ${step.target}`
      options.progress(`${index + 1}: ${step.kind} ${what} (${((performance.now() - since) / 1_000).toFixed(1)} s)`)
    }
    if (name !== null) named.set(name, stage)
    last = stage
  }
  if (last === undefined) throw new Error('The file has no stage.')
  return last
}

function carryStep(stage: Carried, step: Step, named: ReadonlyMap<string, Carried>, options: CarryOptions): void {
  switch (step.kind) {
    case 'workdir':
      stage.workdir = step.folder
      mkdirSync(inside(stage, '.'), { recursive: true })
      return
    case 'copy': {
      const from = step.from === null ? null : named.get(step.from)
      if (from === undefined) throw new Error(`There is no stage ${step.from}.`)
      if (from === null) copyFromContext(stage, step, options)
      else copyFromStage(stage, step, from)
      return
    }
    case 'run':
      if (stage.user !== 'root') throw new Error('A step after USER cannot be carried out.')
      run(stage, step.command)
      return
    case 'env':
      stage.env[step.name] = step.value
      return
    case 'user':
      stage.user = step.name
      return
    case 'healthcheck':
      stage.health = step.command
      return
    case 'cmd':
      stage.command = step.command
      return
    case 'expose':
      return
  }
}
