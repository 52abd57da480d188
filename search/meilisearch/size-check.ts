import { ServerFault } from './faults'

/**
 * Notices documents that somebody else has taken out of an index or put in. What other processes are writing differs for a
 * moment too, so the numbers have to differ at two looks in the same way.
 */
export class SizeCheck {
  private differed: string | null = null
  private working = 0

  /** Does work during which the numbers may differ. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.working += 1
    try {
      return await work()
    } finally {
      this.working -= 1
      this.differed = null
    }
  }

  /** @param held asks the server for its number of documents */
  async look(held: () => Promise<number>, wanted: () => number): Promise<void> {
    if (this.working > 0) return
    const [now, ours, before] = [await held(), wanted(), this.differed]
    this.differed = now === ours || this.working > 0 ? null : `${now} of ${ours}`
    if (this.differed !== null && this.differed === before)
      throw new ServerFault('index', `the server holds ${this.differed} documents`)
  }
}
