import { z } from 'zod'
import type { Aligned } from '../../../../search/standby'
import { database, inTransaction } from '../../../lib/db.server'
import { log } from '../../../lib/log.server'
import { announce, lastAnnounced, type OutboxEntry } from '../../../lib/outbox.server'

/** Topic of the outbox: the search server was brought in line. Its keys say when, and what that took. */
const alignedTopic = 'aligned'

const alignedSchema = z.object({
  at: z.coerce.date(),
  written: z.number(),
  removed: z.number(),
  unchanged: z.number(),
})

function read(key: string | null): Aligned | null {
  if (key === null) return null
  try {
    return alignedSchema.parse(JSON.parse(key))
  } catch {
    return null
  }
}

/**
 * When the search server was last brought in line, the same in every process: the one that writes says it to the others
 * by the outbox, whoever told it to.
 */
export class SharedAlignment {
  private last: Aligned | null = null
  private telling: Promise<unknown> = Promise.resolve()

  get current(): Aligned | null {
    return this.last
  }

  /** Reads what was said before this process began to follow. */
  async begin(): Promise<void> {
    this.last = read(await lastAnnounced(database(), alignedTopic))
  }

  /** Tells every process; one that cannot be told now shows the time before. */
  tell({ at, written, removed, unchanged }: Aligned): void {
    this.last = { at, written, removed, unchanged }
    const key = JSON.stringify(this.last)
    this.telling = this.telling
      .then(() => inTransaction((transaction) => announce(transaction, alignedTopic, key)))
      .catch((error) => log.warn({ error }, 'other processes could not be told that the search server is in line'))
  }

  /** Takes what another process says. Whether it has changed anything on the server. */
  hear(entries: readonly OutboxEntry[]): boolean {
    const said = entries.findLast(({ topic }) => topic === alignedTopic)
    const heard = read(said?.key ?? null)
    if (heard === null || (this.last !== null && heard.at <= this.last.at)) return false
    this.last = heard
    return heard.written + heard.removed > 0
  }

  /** Waits until everything is told. */
  async end(): Promise<void> {
    await this.telling
  }
}
