import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import ts from 'typescript'

/** A regular expression of the sources. */
export interface Expression {
  source: string
  flags: string
  /** `file:line` of each place. */
  places: string[]
}

/** Everything the sources say of regular expressions; each literal once. */
export interface Expressions {
  literals: Expression[]
  /** Places where one is made of something that is known only when the program runs. */
  atRunTime: string[]
}

/** Longest that the check of one expression may take, in milliseconds. */
const checkMilliseconds = 4_000
const probeLength = 100_000
const probeMilliseconds = 250

const folders = ['app', 'search', 'prisma']
const files = ['remix.config.js']
const foreign = /^(?:app\/lib\/generated|search\/contract-tests)(?:\/|\.ts$)|\.test\.tsx?$/

/** Paths of the project's own sources below its root, tests and generated files left out. */
export function ownSources(root: string): string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  return [...found, ...files]
    .filter((path) => /\.(?:[cm]?js|tsx?)$/.test(path) && !path.endsWith('.d.ts') && !foreign.test(path))
    .sort()
}

/** Source and flags of a call of RegExp with texts only; `null` when a part of it is not known before the run. */
function constructed(call: ts.NewExpression | ts.CallExpression): { source: string; flags: string } | null {
  const [source, flags] = call.arguments ?? []
  if (source === undefined || !ts.isStringLiteralLike(source)) return null
  if (flags !== undefined && !ts.isStringLiteralLike(flags)) return null
  return { source: source.text, flags: flags?.text ?? '' }
}

/** The regular expressions of sources, by path and text. */
export function expressionsOf(sources: Iterable<readonly [path: string, text: string]>): Expressions {
  const literals = new Map<string, Expression>()
  const atRunTime: string[] = []
  for (const [path, text] of sources) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const placeOf = (node: ts.Node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    const note = (node: ts.Node, { source, flags }: { source: string; flags: string }) => {
      const key = `/${source}/${flags}`
      const known = literals.get(key)
      if (known) known.places.push(placeOf(node))
      else literals.set(key, { source, flags, places: [placeOf(node)] })
    }
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        note(node, { source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'RegExp'
      ) {
        const made = constructed(node)
        if (made) note(node, made)
        else atRunTime.push(placeOf(node))
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return { literals: [...literals.values()], atRunTime }
}

/** The regular expressions of the project's own sources. */
export function ownExpressions(root: string): Expressions {
  return expressionsOf(ownSources(root).map((path) => [path, readFileSync(join(root, path), 'utf8')] as const))
}

/** Starts a clock; it counts what this process has worked, not what others on the machine took from it. */
export function stopwatch(): () => number {
  const since = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return Math.min(performance.now() - since, (user + system) / 1_000)
  }
}

export interface Verdict {
  status: 'safe' | 'unknown' | 'vulnerable'
  /** What makes it slow, for a vulnerable one. */
  why: string
  /** A string that may be slow. */
  attack?: string
}

/** Loads the checker; its own JavaScript is used, never a program of this machine. */
export async function loadChecker(): Promise<(expression: Pick<Expression, 'source' | 'flags'>) => Verdict> {
  process.env.RECHECK_BACKEND = 'pure'
  const { checkSync } = await import('recheck')
  return ({ source, flags }) => {
    const found = checkSync(source, flags, { timeout: checkMilliseconds, randomSeed: 1 })
    if (found.status === 'safe') return { status: 'safe', why: '' }
    if (found.status === 'unknown') return { status: 'unknown', why: found.error.kind }
    // What the fuzzer suspects is tried with the fuzzer's own string; what the automaton proves counts as it is.
    if (found.checker === 'fuzz') return { status: 'unknown', why: 'suspected', attack: found.attack.string }
    return { status: 'vulnerable', why: `${found.complexity.type}, for instance by ${found.attack.pattern}` }
  }
}

/** Strings of 100 kB made of what an expression is made of, with an end that does not fit. */
export function probesFor(source: string): string[] {
  const signs = [...new Set(source.replace(/\\[a-zA-Z]/g, ''))].filter((sign) => !'()[]{}|*+?^$\\'.includes(sign))
  const seeds = ['a', '0', ' ', '\t', '-', '.', '/', 'ß', 'aA0', 'a ', '1.', 'a-', ...signs, signs.join('')]
  return seeds
    .filter((seed) => seed !== '')
    .flatMap((seed) => {
      const long = seed.repeat(Math.ceil(probeLength / seed.length)).slice(0, probeLength)
      return [long, `${long}\u0000`]
    })
}

/** Milliseconds that the slowest of the probes takes; the machine ends what takes much longer than it may. */
export function slowestProbe({ source, flags }: Pick<Expression, 'source' | 'flags'>, attack = ''): number {
  const place = createContext({ source, flags, probe: '' })
  const script = new Script('new RegExp(source, flags).test(probe)')
  let slowest = 0
  for (const probe of [attack, ...probesFor(source)]) {
    place.probe = probe
    const elapsed = stopwatch()
    try {
      script.runInContext(place, { timeout: probeMilliseconds })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    }
    slowest = Math.max(slowest, elapsed())
    if (slowest > probeMilliseconds / 2) break
  }
  return slowest
}
