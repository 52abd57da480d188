import { createEmbeddedEngine } from '../../../../search/embedded.server'
import { berlinDate, type Clock, isoWeek } from '../../../lib/clock'
import { database } from '../../../lib/db.server'
import { log } from '../../../lib/log.server'
import { type OutboxEntry, outboxHorizon } from '../../../lib/outbox.server'
import { type Follower, followOutbox } from '../../../lib/outbox-follower.server'
import { singleton } from '../../../lib/singleton.server'
import type { Card } from '../card'
import { type Projection, project, type VariantEntry, variantIndex } from '../index-document'
import { shownDocument } from '../snapshot'

const batchSize = 100

/** The index of one process, with the cards of every indexed variant. */
export class CatalogueIndex {
  readonly engine = createEmbeddedEngine(variantIndex)
  private cards = new Map<string, Card>()
  private variantsOf = new Map<string, readonly string[]>()
  private endings = new Map<string, string>()
  private day = ''
  private changes = 0
  private follower: Follower | null = null
  private timer: NodeJS.Timeout | null = null
  private readonly clock: Clock

  constructor(clock: Clock) {
    this.clock = clock
  }

  /** Builds everything from the published snapshots and keeps following. `connection` is the database's address. */
  async start(connection: string): Promise<void> {
    const from = await outboxHorizon(database())
    await this.rebuild()
    this.follower = followOutbox(database(), connection, from, (entries) => this.refresh(entries))
    this.timer = setInterval(() => {
      this.turnDay().catch((error) => log.error({ error }, 'the day could not be turned in the index'))
    }, 1_000)
    this.timer.unref()
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    await this.follower?.stop()
  }

  /**
   * Names the state of the catalogue: what was applied of the outbox, the Berlin day (evidence ends without a write) and
   * the ISO week (seed of the order). Equal versions answer every search alike.
   */
  version(): string {
    return `${this.changes}.${this.day}.${this.seed()}`
  }

  /** The published seed of the order: the ISO week in Berlin. */
  seed(): string {
    return isoWeek(this.clock())
  }

  today(): string {
    return berlinDate(this.clock())
  }

  size(): number {
    return this.cards.size
  }

  listingCount(): number {
    return this.variantsOf.size
  }

  /** Every card of a provider, by name and delivery model. */
  cardsOfProvider(slug: string): Card[] {
    return [...this.cards.values()]
      .filter(({ provider }) => provider.slug === slug)
      .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.delivery.localeCompare(b.delivery))
  }

  /** Cards by variant id, in the order of the ids; ids that have left the index are passed over. */
  cardsOf(ids: readonly string[]): Card[] {
    return ids.flatMap((id) => this.cards.get(id) ?? [])
  }

  async rebuild(): Promise<void> {
    const day = this.today()
    const cards = new Map<string, Card>()
    const variantsOf = new Map<string, readonly string[]>()
    const endings = new Map<string, string>()
    const note = (listingId: string, projection: Projection) => {
      for (const card of projection.cards) cards.set(card.variantId, card)
      variantsOf.set(
        listingId,
        projection.cards.map(({ variantId }) => variantId),
      )
      if (projection.until) endings.set(listingId, projection.until)
    }
    await this.engine.rebuild(projections(day, note))
    this.cards = cards
    this.variantsOf = variantsOf
    this.endings = endings
    this.day = day
    this.changes += 1
  }

  private async refresh(entries: readonly OutboxEntry[]): Promise<void> {
    if (entries.some(({ topic }) => topic === 'reindex')) {
      await this.rebuild()
      return
    }
    const ids = [...new Set(entries.filter(({ topic }) => topic === 'listing').map(({ key }) => key))]
    if (ids.length > 0) await this.reproject(ids)
  }

  private async reproject(ids: readonly string[]): Promise<void> {
    const rows = await database().listing.findMany({
      where: { id: { in: [...ids] }, state: 'published' },
      select: publishedColumns,
    })
    const upsert: VariantEntry[] = []
    const remove = new Set(ids.flatMap((id) => this.variantsOf.get(id) ?? []))
    const done: { id: string; projection: Projection }[] = []
    for (const row of rows) {
      if (!row.publishedSnapshot) continue
      const projection = project(shownSnapshot(row, row.publishedSnapshot), this.today())
      for (const entry of projection.entries) remove.delete(entry.id)
      upsert.push(...projection.entries)
      done.push({ id: row.id, projection })
    }
    await this.engine.apply({ upsert, remove: [...remove] })
    for (const id of ids) {
      for (const variant of this.variantsOf.get(id) ?? []) this.cards.delete(variant)
      this.variantsOf.delete(id)
      this.endings.delete(id)
    }
    for (const { id, projection } of done) {
      for (const card of projection.cards) this.cards.set(card.variantId, card)
      this.variantsOf.set(
        id,
        projection.cards.map(({ variantId }) => variantId),
      )
      if (projection.until) this.endings.set(id, projection.until)
    }
    this.changes += 1
  }

  /** At midnight in Berlin, projects anew what ended with the day before. */
  private async turnDay(): Promise<void> {
    const today = this.today()
    if (today === this.day) return
    this.day = today
    const ended = [...this.endings].filter(([, until]) => until < today).map(([id]) => id)
    if (ended.length > 0) await this.reproject(ended)
  }
}

interface PublishedRow {
  id: string
  slug: string
  publishedSnapshot: { document: unknown; number: number } | null
}

const publishedColumns = {
  id: true,
  slug: true,
  publishedSnapshot: { select: { document: true, number: true } },
} as const

const shownSnapshot = (row: { slug: string }, snapshot: { document: unknown; number: number }) => ({
  document: shownDocument(row, snapshot),
  number: snapshot.number,
})

async function* projections(
  day: string,
  note: (listingId: string, projection: Projection) => void,
): AsyncGenerator<VariantEntry[]> {
  let after: string | null = null
  for (;;) {
    const rows: PublishedRow[] = await database().listing.findMany({
      where: { state: 'published', ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: 'asc' },
      take: batchSize,
      select: publishedColumns,
    })
    const last = rows.at(-1)
    if (!last) return
    const entries: VariantEntry[] = []
    for (const row of rows) {
      if (!row.publishedSnapshot) continue
      const projection = project(shownSnapshot(row, row.publishedSnapshot), day)
      note(row.id, projection)
      entries.push(...projection.entries)
      await new Promise(setImmediate)
    }
    yield entries
    after = last.id
  }
}

const holder = singleton('catalogue-index', () => ({ index: null as CatalogueIndex | null }))

/** Starts the index of this process; every later call of `catalogueIndex` answers it. */
export async function startCatalogueIndex(connection: string, clock: Clock): Promise<CatalogueIndex> {
  const index = new CatalogueIndex(clock)
  await index.start(connection)
  holder.index = index
  return index
}

/** The running index; throws before it was started. */
export function catalogueIndex(): CatalogueIndex {
  if (!holder.index) throw new Error('the catalogue index has not been started')
  return holder.index
}
