/** Questions under way, each with a time limit, that can be ended together. What is ended fails with a `DOMException`. */
export class UnderWay {
  private readonly all = new Set<AbortController>()

  /** @param within longest wait for an answer, in milliseconds */
  constructor(private readonly within: number) {}

  /**
   * Asks with a signal that ends the question when its time is over, or with all others. A signal of its own each time:
   * one that is composed of others is kept by them as long as they live, and may lose its limit to the garbage collector.
   */
  async ask<Answer>(question: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const one = new AbortController()
    const timer = setTimeout(() => one.abort(new DOMException('no answer in time', 'TimeoutError')), this.within)
    this.all.add(one)
    try {
      return await question(one.signal)
    } finally {
      clearTimeout(timer)
      this.all.delete(one)
    }
  }

  /** Waits for work that cannot be ended, no longer than for an answer; then it goes on unwatched. */
  wait<Result>(work: Promise<Result>): Promise<Result> {
    return this.ask((signal) => {
      const ended = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
      return Promise.race([work, ended])
    })
  }

  /** Ends every question that is under way, and every wait. */
  end(): void {
    for (const one of this.all) one.abort()
  }
}
