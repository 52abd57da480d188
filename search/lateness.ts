const LATE = Symbol('late')

/** Which of the answers under way are late, so that nobody waits for them nor for those that would come after them. */
export class Lateness {
  private late = 0

  /** @param after longest wait for an answer, in milliseconds */
  constructor(private readonly after: number) {}

  /** Whether an answer is late now. */
  get any(): boolean {
    return this.late > 0
  }

  /** An answer that is there in time; `null` where it is not: it is late from then on until it comes or fails. */
  async inTime<Answer>(coming: Promise<Answer>): Promise<Answer | null> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<typeof LATE>((resolve) => {
      // What has arrived while the process was busy is read after the timers of a turn: it is not late.
      timer = setTimeout(() => setImmediate(() => setImmediate(resolve, LATE)), this.after)
    })
    const first = await Promise.race([coming, late]).finally(() => clearTimeout(timer))
    if (first !== LATE) return first
    this.late++
    const done = () => {
      this.late--
    }
    coming.then(done, done)
    return null
  }
}
