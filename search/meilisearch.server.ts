import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { noAddedSynonyms } from './analyze/added-synonyms'
import type { AddedSynonyms, IndexChanges, IndexDefinition, IndexDocument, SearchEngine } from './contract'
import { Connection, type ServerAccess } from './meilisearch/connection'
import { ServerFault } from './meilisearch/faults'
import { indexSettings, settingsPrint } from './meilisearch/index-settings'
import { indexNamesOf } from './meilisearch/keys'
import type { StoredSeeds } from './meilisearch/ranks'
import { answerOf, emptyAnswer, furtherSearch, searchesOf } from './meilisearch/searches'
import { ServerIndex } from './meilisearch/server-index'
import { documentWriter, type Prepared } from './meilisearch/stored-document'
import { textCondition } from './meilisearch/text-condition'
import { Vocabulary } from './meilisearch/vocabulary'
import { inSlices } from './slices'

type Documents = Parameters<SearchEngine['rebuild']>[0]

export interface MeilisearchOptions {
  access: ServerAccess
  /** First part of the index's name; it keeps environments apart. */
  prefix: string
  /** The seeds whose order is stored; a request with another one is a `ServerFault`. */
  seeds: StoredSeeds
  /** Whether this process writes; of several that share a server one does, the others wait until they see it done. */
  writes?: () => boolean
  /** A short word for the index of a rebuild, other than every other one. */
  token?: () => string
}

/** What bringing a server in line took. */
export interface Resynced {
  written: number
  removed: number
  unchanged: number
  /** Documents that the server lacks, holds otherwise or should not hold; only where another process writes. */
  behind?: number
}

export interface MeilisearchEngine extends SearchEngine {
  /** Name of the index on the server. */
  readonly index: string
  search(request: Parameters<SearchEngine['search']>[0], signal?: AbortSignal): ReturnType<SearchEngine['search']>
  /** Takes added synonyms for whatever is read from now on; of what has been read, the next `resync` reads all anew. */
  adopt(synonyms: AddedSynonyms): void
  /** Makes the index and its settings as they must be, where this process writes. Says what was changed. */
  prepare(): Promise<readonly string[]>
  /** Throws a `ServerFault` unless index and settings are as they must be and a search is answered in that time (ms). */
  check(searchWithin: number): Promise<void>
  /** What the server holds and what it should hold of these documents: a print of each by id. */
  held(): Promise<Map<string, string>>
  wanted(documents: Iterable<IndexDocument>): Map<string, string>
  /** Brings the server in line with all documents: writes what differs, removes what is not among them. */
  resync(documents: Documents): Promise<Resynced>
}

/** How long a process that does not write waits to see a change, in milliseconds. */
const SEEN_WITHIN = 5_000
const LOOK_EVERY = 25

/**
 * Meilisearch behind the port. This process knows the words of all documents (`Vocabulary`) and turns a text into the
 * spellings that answer it, exactly as the embedded engine does; the server holds the documents and does sets, counts,
 * order and pages. What is stored of a document depends on that document and the seeds alone, so any process may write
 * it. A rebuild fills an index aside and swaps; changes that come meanwhile go to both.
 */
export function createMeilisearchEngine(definition: IndexDefinition, options: MeilisearchOptions): MeilisearchEngine {
  const { seeds, writes = () => true, token = () => randomBytes(4).toString('hex') } = options
  const settings = indexSettings(definition, seeds)
  const name = `${indexNamesOf(options.prefix)}${definition.name}_${settingsPrint(settings)}`
  const live = new ServerIndex(new Connection(options.access), name, settings)
  const place = { index: name, definition, seeds }
  let added = noAddedSynonyms
  let prepareDocument = documentWriter(definition, seeds)
  let vocabulary = new Vocabulary(definition)
  /** Changes since a running rebuild or resync began. */
  let missed: IndexChanges[] | null = null
  let whole: Promise<unknown> = Promise.resolve()
  let changes: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const run = changes.then(work)
    changes = run.catch(() => undefined)
    return run
  }

  function learn(into: Vocabulary, upsert: readonly Prepared[], remove: readonly string[]): void {
    into.remove(remove)
    for (const { stored, text } of upsert) into.add(stored.id, text)
    into.settleAtOnce()
  }

  /** A document in both lists stays; of two with the same id the later one counts. */
  function prepareChange({ upsert, remove }: IndexChanges) {
    const latest = new Map(upsert.map((document) => [document.id, document]))
    return {
      upsert: [...latest.values()].map(prepareDocument),
      remove: [...new Set(remove)].filter((id) => !latest.has(id)),
    }
  }

  async function* prepared(documents: Documents, into: Vocabulary): AsyncGenerator<Prepared[]> {
    for await (const batch of documents) {
      const done: Prepared[] = []
      await inSlices(preparing(batch, into, done))
      yield done
    }
    await inSlices(into.settle())
  }

  function* preparing(batch: readonly IndexDocument[], into: Vocabulary, done: Prepared[]): Generator<void> {
    for (const document of batch) {
      const one = prepareDocument(document)
      into.add(one.stored.id, one.text)
      done.push(one)
      yield
    }
  }

  /** Runs one pass over all documents after the other; `missed` collects the changes that come meanwhile. */
  function pass<Result>(work: (next: Vocabulary) => Promise<Result>): Promise<Result> {
    const run = whole.then(async () => {
      missed = []
      try {
        return await work(new Vocabulary(definition, added))
      } finally {
        missed = null
      }
    })
    whole = run.catch(() => undefined)
    return run
  }

  const takeMissed = () => {
    const taken = (missed ?? []).splice(0).map(prepareChange)
    return taken
  }

  /** Learns the words of all documents; `held` loses those that the server holds as they must be. Returns those it does not. */
  async function readOnly(documents: Documents, next: Vocabulary, held = new Map<string, string>()): Promise<number> {
    let differing = 0
    for await (const batch of prepared(documents, next)) {
      for (const { stored } of batch) {
        if (held.get(stored.id) !== stored.print) differing += 1
        held.delete(stored.id)
      }
    }
    await inTurn(async () => {
      for (const { upsert, remove } of takeMissed()) learn(next, upsert, remove)
      vocabulary = next
    })
    return differing
  }

  async function build(documents: Documents, next: Vocabulary): Promise<void> {
    await live.ensure()
    const aside = await live.aside(token())
    try {
      const filling = aside.filling()
      for await (const batch of prepared(documents, next)) for (const { stored } of batch) await filling.add(stored)
      await filling.end()
      await inTurn(async () => {
        for (const { upsert, remove } of takeMissed()) {
          await aside.change(
            upsert.map(({ stored }) => stored),
            remove,
          )
          learn(next, upsert, remove)
        }
        await live.takeFrom(aside)
        vocabulary = next
      })
    } catch (error) {
      await aside.drop().catch(() => undefined)
      throw error
    }
  }

  async function align(documents: Documents, next: Vocabulary): Promise<Resynced> {
    await live.ensure()
    await live.clear(Date.now())
    const held = await live.prints()
    const result: Resynced = { written: 0, removed: 0, unchanged: 0 }
    const filling = live.filling()
    const touched = new Set<string>()
    for await (const batch of prepared(documents, next)) {
      for (const { upsert, remove } of missed ?? [])
        for (const id of [...remove, ...upsert.map((one) => one.id)]) touched.add(id)
      for (const { stored } of batch) {
        const same = held.get(stored.id) === stored.print
        held.delete(stored.id)
        if (same) result.unchanged += 1
        else if (!touched.has(stored.id)) {
          result.written += 1
          await filling.add(stored)
        }
      }
    }
    await filling.end()
    await inTurn(async () => {
      const late = takeMissed()
      for (const { upsert, remove } of late)
        for (const id of [...remove, ...upsert.map((one) => one.stored.id)]) held.delete(id)
      await live.change([], [...held.keys()])
      result.removed = held.size
      for (const { upsert, remove } of late) {
        await live.change(
          upsert.map(({ stored }) => stored),
          remove,
        )
        learn(next, upsert, remove)
      }
      vocabulary = next
    })
    return result
  }

  /** Waits until another process has written a change. */
  async function seen(upsert: readonly Prepared[], remove: readonly string[]): Promise<void> {
    const until = performance.now() + SEEN_WITHIN
    for (;;) {
      const prints = await live.printsOf([...remove, ...upsert.map(({ stored }) => stored.id)])
      const done = upsert.every(({ stored }) => prints.get(stored.id) === stored.print)
      if (done && remove.every((id) => !prints.has(id))) return
      if (performance.now() > until) throw new ServerFault('slow', 'no process has written a change')
      await sleep(LOOK_EVERY)
    }
  }

  function adopt(synonyms: AddedSynonyms): void {
    added = synonyms
    prepareDocument = documentWriter(definition, seeds, synonyms)
  }

  /** Carries a change out whose turn it is. */
  async function carryOut(change: IndexChanges): Promise<void> {
    missed?.push(change)
    const { upsert, remove } = prepareChange(change)
    if (writes()) {
      await live.change(
        upsert.map(({ stored }) => stored),
        remove,
      )
    } else await seen(upsert, remove)
    learn(vocabulary, upsert, remove)
  }

  return {
    kind: 'meilisearch',
    index: name,
    async prepare() {
      return writes() ? live.ensure() : []
    },
    async check(searchWithin) {
      const drift = await live.drift()
      if (drift.length > 0) throw new ServerFault('settings', `other settings than ours: ${drift.join(', ')}`)
      await live.connection.search([{ indexUid: name, limit: 0 }], AbortSignal.timeout(searchWithin))
    },
    rebuild: (documents) =>
      pass(async (next) => {
        if (writes()) await build(documents, next)
        else await readOnly(documents, next)
      }),
    resync: (documents) =>
      pass(async (next) => {
        if (writes()) return align(documents, next)
        const held = await live.prints()
        const differing = await readOnly(documents, next, held)
        return { written: 0, removed: 0, unchanged: next.size - differing, behind: differing + held.size }
      }),
    apply: (change) => inTurn(() => carryOut(change)),
    adopt,
    learn(synonyms, documents) {
      adopt(synonyms)
      const run = whole.then(() =>
        inTurn(async () => carryOut({ upsert: await documents(vocabulary.learn(synonyms)), remove: [] })),
      )
      whole = run.catch(() => undefined)
      return run
    },
    async search(request, signal) {
      const filter = textCondition(request, vocabulary.dictionary(request.language))
      if (filter === null) return emptyAnswer(request)
      const ranked = filter !== undefined && request.sort.by === 'relevance'
      const text = { filter, ranking: ranked ? vocabulary.rank(request) : null }
      const searches = searchesOf(request, text, place)
      const answer = answerOf(searches, await live.connection.search(searches.queries, signal))
      if (!text.ranking) return answer
      const [offset, limit] = [Math.max(0, Math.trunc(request.offset)), Math.max(0, Math.trunc(request.limit))]
      const ids = answer.ids.slice(offset, offset + limit)
      const missing = Math.min(offset + limit, answer.total) - answer.ids.length
      if (!text.ranking.more || missing <= 0 || ids.length === limit) return { ...answer, ids }
      const further = furtherSearch(request, text, place, answer.ids.length)
      const { results } = await live.connection.search([further], signal)
      return { ...answer, ids: [...ids, ...(results[0]?.hits ?? []).map(({ id }) => id)] }
    },
    size: () => live.size(),
    held: () => live.prints(),
    wanted(documents) {
      const prepared = [...documents].map((one) => prepareDocument(one).stored)
      return new Map(prepared.map(({ id, print }) => [id, print]))
    },
  }
}
