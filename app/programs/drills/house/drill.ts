/**
 * A drill tries one kind of fault many times and counts what it finds. `npm run drill -- <id>` runs
 * the `<id>.ts` of one of the folders, which exports `drill: Drill`. Every drill is seeded: the same seed gives the same tries.
 */
export interface Drill {
  /** Lower case, equal to the file name: `r1`, `f3`. */
  id: string
  title: string
  /** Tries of the full run; `--share` takes a part of it, at least `minimum`. */
  fullCount: number
  /** Fewest tries that still touch every case. */
  minimum: number
  /** Share of the tries that have to reach what is tried, 0 to 1: with fewer the drill says nothing and fails. */
  mustReach: number
  run(count: number, options: DrillOptions): Promise<DrillResult>
  /**
   * The drill's proof of itself: the same checks against things with a fault built in. Each planted fault must give a
   * result with at least one failure, and one entry must be without fault and give none.
   */
  planted(options: DrillOptions): Promise<PlantedResult[]>
}

export interface DrillOptions {
  /** Seed of `random`; printed with the result. */
  seed: number
  /** A line of progress for people; goes to stderr, so that `--json` stays clean. */
  progress(line: string): void
  /**
   * The built server in production build on its own temporary database with reference and demo data, started at the
   * first call and shared by later calls of the same drill; the runner stops it. `fresh` starts another one.
   */
  house(settings?: HouseSettings): Promise<House>
}

export interface HouseSettings {
  fresh?: boolean
  /** Further environment of the server, for instance limits. */
  env?: Record<string, string>
}

export interface House {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string
  databaseUrl: string
  /** Process id of the server. */
  pid: number
  /** Everything the server has written so far (stdout and stderr). */
  output(): string
  /** False once the server process has ended. */
  running(): boolean
  stop(): Promise<void>
}

export interface DrillResult {
  tries: number
  /** How many tries reached the thing under test (a refusal before it is not a reach). */
  reached: number
  /** One sentence each; empty when the drill is passed. */
  failures: string[]
  figures: Record<string, number | string>
  /** What this run could not try, for the list at the end of `npm test`; one clause each. */
  notTried?: string[]
}

export interface PlantedResult {
  /** What is built in; the entry `none` has no fault. */
  fault: string
  result: DrillResult
}

/** Seeded random numbers (mulberry32): the same seed gives the same row of numbers in [0, 1). */
export function seeded(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    /** A whole number from 0 to `below` - 1. */
    below: (below: number) => Math.floor(next() * below),
    pick: <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T,
  }
}

/** The value below which `share` (0 to 1) of the values lie; 0 for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
