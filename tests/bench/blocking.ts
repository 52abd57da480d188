/** What held the thread, in milliseconds since the navigation. */
export interface Task {
  start: number
  end: number
}

/** From here on somebody would notice, in milliseconds. */
const unnoticed = 50

/**
 * For how long tasks held the thread beyond 50 ms each: `tbt` after the first paint, which is total blocking time as
 * performance tools define it, and `before` it, where there is nothing yet that could be pressed. A task that the first
 * paint falls into counts on each side with its part there.
 */
export function blocking(tasks: readonly Task[], firstPaint: number): { tbt: number; before: number } {
  const beyond = (from: number, to: number) => Math.max(0, to - from - unnoticed)
  let tbt = 0
  let before = 0
  for (const { start, end } of tasks) {
    tbt += beyond(Math.max(start, firstPaint), end)
    before += beyond(start, Math.min(end, firstPaint))
  }
  return { tbt, before }
}
