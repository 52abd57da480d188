import { berlinDate, type Clock, isoWeek } from '../../../lib/clock'
import { log } from '../../../lib/log.server'

/** What a new day or week asks of the index. */
export interface DayWork {
  /** Builds everything: the clock was set back. */
  rebuild(): Promise<void>
  /** Projects anew what ended before a day. */
  end(day: string): Promise<void>
  /** Has the orders of the next weeks stored. */
  weekBegins(): Promise<unknown>
}

/** The Berlin days and ISO weeks of an index: evidence ends without a write, and the order is another one each week. */
export class IndexDays {
  /** The day whose state the index names, '' before it was built. */
  day = ''
  /** The day that the index shows; behind `day` while what ended is projected, and until that has worked. */
  private shown = ''
  private week = ''
  private turning = false
  private timer: NodeJS.Timeout | null = null

  constructor(
    private readonly clock: Clock,
    private readonly work: DayWork,
  ) {}

  today(): string {
    return berlinDate(this.clock())
  }

  /** The published seed of the order: the ISO week in Berlin. */
  seed(): string {
    return isoWeek(this.clock())
  }

  /** The index was built anew for a day. */
  built(day: string): void {
    this.day = day
    this.shown = day
    this.week ||= this.seed()
  }

  /** Keeps looking for a new day. */
  start(): void {
    this.timer = setInterval(() => {
      this.turn().catch((error) => log.error({ error }, 'the day could not be turned in the index'))
    }, 1_000)
    this.timer.unref()
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer)
  }

  /**
   * At midnight in Berlin, projects anew what ended with the day before; everything when the clock was set back. Tried
   * again until it has worked.
   */
  private async turn(): Promise<void> {
    const today = this.today()
    if (today === this.shown || this.turning) return
    this.turning = true
    try {
      if (today < this.shown) await this.work.rebuild()
      this.day = today
      this.turnWeek()
      await this.work.end(today)
      this.shown = today
    } finally {
      this.turning = false
    }
  }

  /** A search server holds the orders of this week and the next; a new week makes room for the one after it. */
  private turnWeek(): void {
    const week = this.seed()
    if (this.week !== '' && this.week !== week) {
      this.work
        .weekBegins()
        .catch((error) => log.error({ error }, 'the orders of the week could not be written to the search server'))
    }
    this.week = week
  }
}
