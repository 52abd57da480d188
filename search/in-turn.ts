/** Does asynchronous works one after the other, in the order they came; one that fails does not keep back those behind it. */
export class InTurn {
  private last: Promise<unknown> = Promise.resolve()

  run<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const run = this.last.then(work)
    this.last = run.catch(() => undefined)
    return run
  }
}
