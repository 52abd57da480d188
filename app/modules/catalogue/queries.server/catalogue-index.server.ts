import type { SearchEngine } from '../../../../search/contract'
import type { EmbeddedEngine } from '../../../../search/embedded.server'
import { createIdleEngine } from '../../../../search/idle-engine'
import { InTurn } from '../../../../search/in-turn'
import type { Clock } from '../../../lib/clock'
import { database } from '../../../lib/db.server'
import type { SearchServerSettings } from '../../../lib/env.server'
import { type OutboxEntry, outboxHorizon } from '../../../lib/outbox.server'
import { type Follower, followOutbox } from '../../../lib/outbox-follower.server'
import { type AddedWords, functionsThatDiffer, noAddedWords } from '../added-words'
import type { VariantEntry } from '../index-document'
import { readAddedWords } from './added-words.server'
import { SharedAlignment } from './alignment.server'
import { AskedRebuilds } from './asked-rebuilds.server'
import { IndexDays } from './index-days.server'
import type { IndexDuties, SearchState } from './index-duties'
import { ListedCards } from './listed-cards.server'
import { createProcessIndex } from './process-index.server'
import {
  listingsOfVariants,
  projectPublished,
  publishedEntries,
  publishedProjections,
} from './published-projections.server'
import { openSearchServer, type SearchServer } from './search-server.server'

/** Listings that are read from the database together. */
const projectedTogether = 100

/** Topic of the outbox: the operator's words have changed. */
export const wordsTopic = 'words'

/** The index of one process, with the cards of every indexed variant. */
export class CatalogueIndex {
  private embedded: SearchEngine & Partial<EmbeddedEngine>
  private server: SearchServer | null = null
  private listed = new ListedCards()
  private added = noAddedWords
  private readonly learning = new InTurn()
  /** What reads some listings and then indexes them: an older reading never comes after a newer one. */
  private readonly reading = new InTurn()
  private readonly rebuilding = new InTurn()
  private readonly asked = new AskedRebuilds(() => this.rebuild())
  /** Listings that were read since a running rebuild began, which may have read them before. */
  private readMeanwhile: Set<string> | null = null
  private changes = 0
  private readonly alignment = new SharedAlignment()
  private follower: Follower | null = null
  private readonly days: IndexDays
  private readonly clock: Clock
  private readonly duties: IndexDuties

  constructor(clock: Clock, duties: IndexDuties = {}) {
    this.clock = clock
    this.duties = duties
    this.embedded = this.engineOfProcess(false)
    this.days = new IndexDays(clock, {
      rebuild: () => this.rebuild(),
      end: (day) => this.reproject(this.listed.endedBefore(day)),
      weekBegins: async () => this.server?.engine.refresh(),
    })
  }

  /** The engine that answers: a search server with the embedded one as its standby, or the embedded one alone. */
  get engine(): SearchEngine {
    return this.server?.engine ?? this.embedded
  }

  /** Builds everything from the published snapshots and keeps following. `connection` is the database's address. */
  async start(connection: string, searchServer: SearchServerSettings | null = null): Promise<void> {
    this.embedded = this.engineOfProcess(searchServer !== null)
    const from = await outboxHorizon(database())
    await this.rebuild()
    if (searchServer) {
      await this.alignment.begin()
      this.server = await openSearchServer(searchServer, connection, this.clock, {
        standby: this.embedded,
        documents: () => publishedProjections(this.today(), this.added),
        documentsOf: (ids) => this.entriesOf(ids),
        synonyms: this.added.synonyms,
        mayWrite: this.duties.writes ?? true,
        onAligned: (done) => this.alignment.tell(done),
      })
    }
    this.follower = followOutbox(database(), connection, from, (entries) => this.refresh(entries))
    this.days.start()
  }

  private engineOfProcess(isStandby: boolean) {
    return (this.duties.answers ?? true) ? createProcessIndex(isStandby, this.duties.wholeTextUpTo) : createIdleEngine()
  }

  async stop(): Promise<void> {
    this.days.stop()
    await this.follower?.stop()
    await this.asked.stop()
    await this.server?.stop()
    await this.alignment.end()
  }

  state(): SearchState {
    return {
      server: this.server?.engine.status() ?? null,
      aligned: this.alignment.current,
      variants: this.listed.size,
      textIsCut: this.embedded.textIsCut?.() ?? false,
    }
  }

  /** Whether this process is the one that writes to the search server. */
  writes(): boolean {
    return this.server?.writes() ?? false
  }

  /** How far this process has followed the outbox; `null` before it was started. */
  following(): Follower | null {
    return this.follower
  }

  /** Whether the embedded engine stands in for a search server that cannot answer. */
  limited(): boolean {
    const { server } = this.state()
    return server !== null && server.serving === 'embedded' && server.reason !== 'starting'
  }

  /** Whether searches are answered now from titles and summaries only. */
  onlyTitles(): boolean {
    const { server, textIsCut } = this.state()
    return textIsCut && server?.serving === 'embedded'
  }

  /**
   * Names the state of the catalogue: what was applied of the outbox, the Berlin day (evidence ends without a write), the
   * ISO week (seed of the order) and who answers. Equal versions answer every search alike.
   */
  version(): string {
    const { server } = this.state()
    const answering = server ? `.${server.serving}${server.failovers}` : ''
    return `${this.changes}.${this.days.day}.${this.seed()}${answering}`
  }

  /** The published seed of the order: the ISO week in Berlin. */
  seed(): string {
    return this.days.seed()
  }

  today(): string {
    return this.days.today()
  }

  /** The cards of every indexed variant. */
  get cards(): Pick<ListedCards, 'size' | 'listings' | 'of' | 'ofProvider'> {
    return this.listed
  }

  /** What the operator has added to the words of the search, as this process knows it. */
  words(): AddedWords {
    return this.added
  }

  /** Brings this process in line with the words that the operator has added, withdrawn or changed. */
  learnWords(): Promise<void> {
    return this.learning.run(async () => {
      const [before, words] = [this.added, await readAddedWords()]
      if (JSON.stringify(before) === JSON.stringify(words)) return
      this.added = words
      try {
        await this.engine.learn(words.synonyms, (ids) => this.entriesOf(ids))
        const listings = this.listed.withFunction(functionsThatDiffer(before, words))
        for (let at = 0; at < listings.length; at += projectedTogether) {
          await this.reproject(listings.slice(at, at + projectedTogether))
        }
      } catch (error) {
        this.added = before
        throw error
      }
      this.changes += 1
    })
  }

  private async entriesOf(ids: readonly string[]): Promise<VariantEntry[]> {
    const listings = new Set([...this.listed.listingsOf(ids), ...(await listingsOfVariants(ids))])
    return publishedEntries([...listings], new Set(ids), this.today(), this.added)
  }

  /** Reads everything anew. What is published meanwhile is found at once, and afterwards. */
  async rebuild(): Promise<void> {
    await this.learnWords()
    await this.rebuilding.run(async () => {
      const day = this.today()
      const listed = new ListedCards()
      const readMeanwhile = new Set<string>()
      this.readMeanwhile = readMeanwhile
      try {
        await this.engine.rebuild(
          publishedProjections(day, this.added, (id, projection) => listed.note(id, projection)),
        )
      } finally {
        this.readMeanwhile = null
      }
      for (const id of readMeanwhile) listed.takeOver(id, this.listed)
      this.listed = listed
      this.days.built(day)
      this.changes += 1
    })
  }

  private async refresh(entries: readonly OutboxEntry[]): Promise<void> {
    // A server that had lost documents may have answered in the meantime, and its answers been kept.
    if (this.alignment.hear(entries)) this.changes += 1
    if (entries.some(({ topic }) => topic === 'reindex')) this.asked.ask()
    if (entries.some(({ topic }) => topic === wordsTopic)) await this.learnWords()
    const ids = [...new Set(entries.filter(({ topic }) => topic === 'listing').map(({ key }) => key))]
    await this.reproject(ids)
  }

  private reproject(ids: readonly string[]): Promise<void> {
    return ids.length === 0 ? Promise.resolve() : this.reading.run(() => this.projectAnew(ids))
  }

  private async projectAnew(ids: readonly string[]): Promise<void> {
    const done = await projectPublished(ids, this.today(), this.added)
    const upsert: VariantEntry[] = done.flatMap(({ projection }) => projection.entries)
    const remove = new Set(ids.flatMap((id) => this.listed.variants(id)))
    for (const { id } of upsert) remove.delete(id)
    await this.engine.apply({ upsert, remove: [...remove] })
    for (const id of ids) {
      this.listed.forget(id)
      this.readMeanwhile?.add(id)
    }
    for (const { id, projection } of done) this.listed.note(id, projection)
    this.changes += 1
  }
}
