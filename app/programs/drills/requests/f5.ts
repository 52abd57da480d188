import { root } from '../../prepare.mjs'
import { type Drill, type DrillOptions, type DrillResult, type PlantedResult, quantile, seeded } from '../house/drill'
import { type Edge, textEdges } from './f5/edges'
import { type Expressions, expressionsOf, loadChecker, ownExpressions, slowestProbe, stopwatch } from './f5/expressions'
import { type LongText, longTexts } from './f5/texts'

/** Longest time for a text of 100 kB, in milliseconds. */
const mostMilliseconds = 50
/** A slow first try is repeated: other processes and the collector take their time too, an expression takes it each time. */
const attempts = 4

interface Trial {
  expressions: Expressions
  /** Functions of their own kind get three of four texts, those that are alike the fourth. */
  edges: { own: readonly Edge[]; alike: readonly Edge[] }
}

/** Judges every expression: safe for the checker, or else quick on strings of 100 kB where the checker knows nothing. */
async function judge({ literals, atRunTime }: Expressions, { progress }: DrillOptions) {
  const check = await loadChecker()
  const failures: string[] = []
  let safe = 0
  const probed: string[] = []
  for (const [index, expression] of literals.entries()) {
    const { status, why, attack } = check(expression)
    const name = `/${expression.source}/${expression.flags} (${expression.places.join(', ')})`
    if (status === 'safe') safe++
    else if (status === 'vulnerable') failures.push(`${name} is super-linear: ${why}.`)
    else {
      probed.push(name)
      const slowest = Math.min(...Array.from({ length: attempts }, () => slowestProbe(expression, attack)))
      if (slowest > mostMilliseconds) failures.push(`${name} takes ${Math.round(slowest)} ms for 100 kB; ${why}.`)
    }
    if ((index + 1) % 50 === 0) progress(`${index + 1} of ${literals.length} expressions`)
  }
  if (literals.length === 0) failures.push('No expression was found.')
  return {
    failures,
    figures: {
      expressions: `${literals.length} in ${literals.reduce((sum, { places }) => sum + places.length, 0)} places`,
      'safe for the checker': safe,
      'unknown to the checker, probed': probed.length === 0 ? '0' : probed.join('; '),
      'made at run time': atRunTime.length === 0 ? '0' : `${atRunTime.length} (${atRunTime.join(', ')})`,
    },
  }
}

/** Milliseconds that an edge takes for a text, or what it throws. */
async function timed(edge: Edge, text: string): Promise<number | Error> {
  const elapsed = stopwatch()
  try {
    await edge.take(text)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
  return elapsed()
}

/** Sends long texts to the edges in turn. Answers are remembered by some of them, so that a repetition is a little shorter. */
async function pour(count: number, { own, alike }: Trial['edges'], { seed, progress }: DrillOptions) {
  const random = seeded(seed)
  const failures: string[] = []
  const times: number[] = []
  const texts = new Map<Edge, () => LongText>()
  let slowest = { milliseconds: 0, name: '' }
  let [repeated, thrown] = [0, 0]
  for (let at = 0; at < count; at++) {
    const turn = Math.floor(at / 4)
    const group = at % 4 === 3 ? alike : own
    const index = (group === alike ? turn : at - turn) % group.length
    const edge = group[index] as Edge
    const next = texts.get(edge) ?? longTexts(random)
    texts.set(edge, next)
    const { family, text: long } = next()
    const text = long()
    let best = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < attempts && best > mostMilliseconds; attempt++) {
      const took = await timed(edge, attempt === 0 ? text : long(attempt))
      if (took instanceof Error) {
        failures.push(
          `${edge.name} throws ${took.name} on ${family} ${JSON.stringify(text.slice(0, 30))}…: ${took.message.slice(0, 200)}`,
        )
        best = 0
        thrown++
      } else best = Math.min(best, took)
      if (attempt > 0) repeated++
    }
    times.push(best)
    if (best > slowest.milliseconds) slowest = { milliseconds: best, name: edge.name }
    if (best > mostMilliseconds) {
      const sample = `${JSON.stringify(text.slice(0, 30))}…${JSON.stringify(text.slice(-5))}`
      failures.push(`${edge.name} takes ${Math.round(best)} ms for 100 kB of ${family} ${sample}.`)
    }
    if ((at + 1) % 1_000 === 0) progress(`${at + 1} of ${count} texts`)
  }
  return {
    reached: count - thrown,
    failures,
    figures: {
      edges: own.length + alike.length,
      'p50 ms': Math.round(quantile(times, 0.5) * 100) / 100,
      'p99 ms': Math.round(quantile(times, 0.99) * 100) / 100,
      'slowest ms': `${Math.round(slowest.milliseconds * 10) / 10} (${slowest.name})`,
      repeated,
    },
  }
}

async function trial(count: number, on: Trial, options: DrillOptions): Promise<DrillResult> {
  const judged = await judge(on.expressions, options)
  const poured = await pour(count, on.edges, options)
  return {
    tries: count + on.expressions.literals.length,
    reached: poured.reached + on.expressions.literals.length,
    failures: [...judged.failures, ...poured.failures],
    figures: { ...judged.figures, ...poured.figures },
  }
}

async function run(count: number, options: DrillOptions): Promise<DrillResult> {
  const edges = await textEdges()
  return trial(count, { expressions: ownExpressions(root), edges }, options)
}

/** A source with one expression, written as text so that it is none of this file's own. */
const withExpression = (source: string, flags = '') =>
  expressionsOf([['planted.ts', `export const planted = /${source}/${flags}`]])

async function planted(options: DrillOptions): Promise<PlantedResult[]> {
  const quick: Edge = { name: 'quick', take: (text) => text.trim().length }
  const slow: Edge = {
    name: 'slow',
    take: () => {
      const elapsed = stopwatch()
      while (elapsed() < mostMilliseconds * 1.5);
    },
  }
  const thrower: Edge = {
    name: 'thrower',
    take: (text) => {
      const deep = (rest: number): number => (rest === 0 ? 0 : 1 + deep(rest - 1))
      return deep(text.length)
    },
  }
  const on = async (fault: string, source: string, edge: Edge, flags?: string): Promise<PlantedResult> => ({
    fault,
    result: await trial(
      8,
      { expressions: withExpression(source, flags), edges: { own: [quick, edge], alike: [quick] } },
      options,
    ),
  })
  return [
    await on('none', '^[a-z]+$', quick),
    await on('none', '^[[a-z]--[q]]+$', quick, 'v'),
    await on('an exponential expression', '^(a+)+$', quick),
    await on('a polynomial expression', String.raw`^\s+|\s+$`, quick),
    await on('an expression in a form that the checker cannot read', '(a+)+[b--c]$', quick, 'v'),
    await on('a slow function', '^a$', slow),
    await on('a function that runs out of stack', '^a$', thrower),
  ]
}

/** ReDoS. Passed: no super-linear expression, and at most 50 ms for 100 kB wherever text comes in. */
export const drill: Drill = {
  id: 'f5',
  title: 'ReDoS: every regular expression, and 100 kB of text wherever text comes in',
  fullCount: 5_000,
  minimum: 400,
  mustReach: 1,
  run,
  planted,
}
