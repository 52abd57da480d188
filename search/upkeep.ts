import type { Documents, MeilisearchEngine, Resynced } from './meilisearch/engine'
import { ServerFault } from './meilisearch/faults'
import type { Aligned, StandbyOptions } from './standby'

type UpkeepOptions = Required<Pick<StandbyOptions, 'documents' | 'admit' | 'clock' | 'onAligned' | 'answerWithin'>> &
  Pick<StandbyOptions, 'documentsOf'>

/** Brings a server in line with the documents, and knows when that was and what it took. */
export class Upkeep {
  /** The last time that this process brought the server in line, or saw that another one had. */
  resynced: Aligned | null = null

  constructor(
    private readonly server: MeilisearchEngine,
    private readonly options: UpkeepOptions,
  ) {}

  /** The key that searches is another one than the key that writes, and a search has less time. */
  check(): Promise<void> {
    return this.server.check(this.options.answerWithin)
  }

  async align(): Promise<void> {
    const { admit, documents, documentsOf, onAligned } = this.options
    await this.server.reach()
    await admit()
    await this.server.prepare()
    const done = this.note(await this.server.resync(documents(), documentsOf))
    await this.check()
    if (done.behind === undefined) onAligned(done)
  }

  /** Everything anew. A process that does not write only reads its documents again. */
  async rebuild(): Promise<void> {
    let written = 0
    const counted = async function* (all: Documents) {
      for await (const batch of all) {
        written += batch.length
        yield batch
      }
    }
    const writes = this.server.writes()
    await this.server.rebuild(counted(this.options.documents()))
    if (writes) this.options.onAligned(this.note({ written, removed: 0, unchanged: 0 }))
  }

  private note(done: Resynced): Aligned {
    this.resynced = { ...done, at: this.options.clock() }
    return this.resynced
  }

  /** A process that does not write answers from the server only once another one has brought it in line. */
  refuseBehind(): void {
    const { behind = 0 } = this.resynced ?? {}
    if (behind > 0) throw new ServerFault('slow', `${behind} documents are not yet written by another process`)
  }
}
