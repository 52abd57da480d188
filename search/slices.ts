/** Longest work at a stretch before the event loop gets its turn, in milliseconds. */
const SLICE = 4
/** Of the time in which somebody waits, long work still gets one part in so many: it comes to its end under any load. */
const LEAST_SHARE = 10

/**
 * Shares the event loop between long work and answers. Work is done in slices; while somebody waits for an answer, the
 * next slice does not begin. Works that go on at the same time share one pace and its slices.
 */
export class Pace {
  private waiting = 0
  private turn = Number.NEGATIVE_INFINITY

  /** @param slice longest work at a stretch, in milliseconds */
  constructor(private readonly slice = SLICE) {}

  /** Somebody waits for an answer, until the returned function is called. */
  hold(): () => void {
    let held = true
    this.waiting++
    return () => {
      if (held) this.waiting--
      held = false
    }
  }

  /** Whether the work has used up its slice and has to `rest`. */
  get due(): boolean {
    return performance.now() - this.turn >= this.slice
  }

  /** Gives the event loop its turn, and those that wait their answers, but not for longer than the least share allows. */
  async rest(): Promise<void> {
    const until = performance.now() + (LEAST_SHARE - 1) * this.slice
    await new Promise((resolve) => setImmediate(resolve))
    while (this.waiting > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 1))
    this.turn = performance.now()
  }
}

/** The pace of this process: for the index's work, and held by whoever answers visitors. */
export const processPace = new Pace()

/** Does work bit by bit, at a pace. */
export async function inSlices(work: Iterator<void>, pace: Pace = processPace): Promise<void> {
  while (!work.next().done) if (pace.due) await pace.rest()
}

/** Does the work at one stretch. */
export function finish(work: Iterator<void>): void {
  while (!work.next().done);
}
