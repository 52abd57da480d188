import type { SearchEngine } from '../../../../search/contract'
import { createEmbeddedEngine } from '../../../../search/embedded.server'
import type { StandbyStatus } from '../../../../search/with-standby.server'
import { berlinDate, type Clock, isoWeek } from '../../../lib/clock'
import { database } from '../../../lib/db.server'
import type { SearchServerSettings } from '../../../lib/env.server'
import { log } from '../../../lib/log.server'
import { type OutboxEntry, outboxHorizon } from '../../../lib/outbox.server'
import { type Follower, followOutbox } from '../../../lib/outbox-follower.server'
import { singleton } from '../../../lib/singleton.server'
import { type AddedWords, functionsThatDiffer, noAddedWords } from '../added-words'
import type { Card } from '../card'
import { type VariantEntry, variantIndex } from '../index-document'
import { readAddedWords } from './added-words.server'
import { ListedCards } from './listed-cards.server'
import { projectPublished, publishedProjections } from './published-projections.server'
import { openSearchServer, type SearchServer } from './search-server.server'

/** Variants up to which the index in the process is meant to answer alone. */
export const embeddedLimit = 30_000

/** Listings that are read from the database together. */
const projectedTogether = 100

/** Topic of the outbox: the operator's words have changed. */
export const wordsTopic = 'words'

/** Who answers searches, for the operator. */
export interface SearchState {
  /** Absent without a search server. */
  server: StandbyStatus | null
  variants: number
}

/** The index of one process, with the cards of every indexed variant. */
export class CatalogueIndex {
  private readonly embedded = createEmbeddedEngine(variantIndex)
  private server: SearchServer | null = null
  private listed = new ListedCards()
  private added = noAddedWords
  private learning: Promise<unknown> = Promise.resolve()
  private day = ''
  private week = ''
  private changes = 0
  private follower: Follower | null = null
  private timer: NodeJS.Timeout | null = null
  private readonly clock: Clock

  constructor(clock: Clock) {
    this.clock = clock
  }

  /** The engine that answers: a search server with the embedded one as its standby, or the embedded one alone. */
  get engine(): SearchEngine {
    return this.server?.engine ?? this.embedded
  }

  /** Builds everything from the published snapshots and keeps following. `connection` is the database's address. */
  async start(connection: string, searchServer: SearchServerSettings | null = null): Promise<void> {
    const from = await outboxHorizon(database())
    await this.rebuild()
    if (searchServer) {
      this.server = await openSearchServer(searchServer, connection, this.clock, {
        standby: this.embedded,
        documents: () => publishedProjections(this.today(), this.added),
        synonyms: this.added.synonyms,
      })
    }
    this.follower = followOutbox(database(), connection, from, (entries) => this.refresh(entries))
    this.timer = setInterval(() => {
      this.turnDay().catch((error) => log.error({ error }, 'the day could not be turned in the index'))
    }, 1_000)
    this.timer.unref()
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    await this.follower?.stop()
    await this.server?.stop()
  }

  state(): SearchState {
    return { server: this.server?.engine.status() ?? null, variants: this.size() }
  }

  /** Whether the embedded engine stands in for a search server that cannot answer. */
  limited(): boolean {
    const { server } = this.state()
    return server !== null && server.serving === 'embedded' && server.reason !== 'starting'
  }

  /**
   * Names the state of the catalogue: what was applied of the outbox, the Berlin day (evidence ends without a write), the
   * ISO week (seed of the order) and who answers. Equal versions answer every search alike.
   */
  version(): string {
    const { server } = this.state()
    const answering = server ? `.${server.serving}${server.failovers}` : ''
    return `${this.changes}.${this.day}.${this.seed()}${answering}`
  }

  /** The published seed of the order: the ISO week in Berlin. */
  seed(): string {
    return isoWeek(this.clock())
  }

  today(): string {
    return berlinDate(this.clock())
  }

  size(): number {
    return this.listed.size
  }

  listingCount(): number {
    return this.listed.listings
  }

  /** Every card of a provider, by name and delivery model. */
  cardsOfProvider(slug: string): Card[] {
    return this.listed.ofProvider(slug)
  }

  /** Cards by variant id, in the order of the ids; ids that have left the index are passed over. */
  cardsOf(ids: readonly string[]): Card[] {
    return this.listed.of(ids)
  }

  /** What the operator has added to the words of the search, as this process knows it. */
  words(): AddedWords {
    return this.added
  }

  /** Brings this process in line with the words that the operator has added, withdrawn or changed. */
  learnWords(): Promise<void> {
    const run = this.learning.then(async () => {
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
    this.learning = run.catch(() => undefined)
    return run
  }

  private async entriesOf(ids: readonly string[]): Promise<VariantEntry[]> {
    const wanted = new Set(ids)
    const listings = [...new Set(this.listed.of(ids).map(({ listingId }) => listingId))]
    const entries: VariantEntry[] = []
    for (let at = 0; at < listings.length; at += projectedTogether) {
      const some = listings.slice(at, at + projectedTogether)
      const done = await projectPublished(some, this.today(), this.added)
      entries.push(...done.flatMap(({ projection }) => projection.entries.filter(({ id }) => wanted.has(id))))
    }
    return entries
  }

  async rebuild(): Promise<void> {
    await this.learnWords()
    const day = this.today()
    const listed = new ListedCards()
    await this.engine.rebuild(publishedProjections(day, this.added, (id, projection) => listed.note(id, projection)))
    this.listed = listed
    this.day = day
    this.week ||= this.seed()
    this.changes += 1
  }

  private async refresh(entries: readonly OutboxEntry[]): Promise<void> {
    if (entries.some(({ topic }) => topic === 'reindex')) {
      await this.rebuild()
      return
    }
    if (entries.some(({ topic }) => topic === wordsTopic)) await this.learnWords()
    const ids = [...new Set(entries.filter(({ topic }) => topic === 'listing').map(({ key }) => key))]
    if (ids.length > 0) await this.reproject(ids)
  }

  private async reproject(ids: readonly string[]): Promise<void> {
    const done = await projectPublished(ids, this.today(), this.added)
    const upsert: VariantEntry[] = done.flatMap(({ projection }) => projection.entries)
    const remove = new Set(ids.flatMap((id) => this.listed.variants(id)))
    for (const { id } of upsert) remove.delete(id)
    await this.engine.apply({ upsert, remove: [...remove] })
    for (const id of ids) this.listed.forget(id)
    for (const { id, projection } of done) this.listed.note(id, projection)
    this.changes += 1
  }

  /** At midnight in Berlin, projects anew what ended with the day before. */
  private async turnDay(): Promise<void> {
    const today = this.today()
    if (today === this.day) return
    this.day = today
    this.turnWeek()
    const ended = this.listed.endedBefore(today)
    if (ended.length > 0) await this.reproject(ended)
  }

  /** A search server holds the orders of this week and the next; a new week makes room for the one after it. */
  private turnWeek(): void {
    const week = this.seed()
    if (this.week !== '' && this.week !== week) {
      this.server?.engine
        .refresh()
        .catch((error) => log.error({ error }, 'the orders of the week could not be written to the search server'))
    }
    this.week = week
  }
}

const holder = singleton('catalogue-index', () => ({ index: null as CatalogueIndex | null }))

/** Starts the index of this process; every later call of `catalogueIndex` answers it. */
export async function startCatalogueIndex(
  connection: string,
  clock: Clock,
  searchServer: SearchServerSettings | null = null,
): Promise<CatalogueIndex> {
  const index = new CatalogueIndex(clock)
  await index.start(connection, searchServer)
  holder.index = index
  return index
}

/** The running index; throws before it was started. */
export function catalogueIndex(): CatalogueIndex {
  if (!holder.index) throw new Error('the catalogue index has not been started')
  return holder.index
}
