import { randomBytes } from 'node:crypto'
import { noAddedSynonyms } from './analyze/added-synonyms'
import type { AddedSynonyms, IndexChanges, IndexDefinition, IndexDocument } from './contract'
import { InTurn } from './in-turn'
import { catchUp, learnOutdated } from './meilisearch/catch-up'
import { idsOf, learnChange, prepareChange, seeChange, writeChange } from './meilisearch/changes'
import { Connection } from './meilisearch/connection'
import type { Documents, MeilisearchEngine, MeilisearchOptions, Resynced, SomeDocuments } from './meilisearch/engine'
import { ServerFault } from './meilisearch/faults'
import { indexSettings, settingsPrint } from './meilisearch/index-settings'
import { indexNamesOf } from './meilisearch/keys'
import { Knowledge, type Reading } from './meilisearch/knowledge'
import { searchIndex } from './meilisearch/search-index'
import { ServerIndex } from './meilisearch/server-index'
import { SizeCheck } from './meilisearch/size-check'
import { documentWriter, type Prepared } from './meilisearch/stored-document'
import type { Vocabulary } from './meilisearch/vocabulary'
import { inSlices } from './slices'

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
  const known = new Knowledge(definition, seeds)
  /** Changes since a running rebuild or resync began. */
  let missed: IndexChanges[] | null = null
  const sizes = new SizeCheck()
  const passes = new InTurn()
  const changes = new InTurn()

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
      into.add(one)
      done.push(one)
      yield
    }
  }

  /** Runs one pass over all documents after the other; `missed` collects the changes that come meanwhile. */
  const pass = <Result>(work: () => Promise<Result>): Promise<Result> =>
    passes.run(async () => {
      missed = []
      try {
        return await sizes.during(work)
      } finally {
        missed = null
      }
    })

  const takeMissed = () => (missed ?? []).splice(0).map((change) => prepareChange(change, prepareDocument))

  const touched = (): Set<string> => new Set((missed ?? []).flatMap(idsOf))

  /** Learns the words of all documents. */
  async function readOnly(documents: Documents, { next, take }: Reading): Promise<void> {
    for await (const _ of prepared(documents, next));
    await changes.run(() => {
      for (const change of takeMissed()) learnChange(next, change)
      take()
    })
  }

  async function build(documents: Documents, { next, take }: Reading): Promise<void> {
    await live.ensure()
    const aside = await live.aside(token())
    try {
      const filling = aside.filling()
      for await (const batch of prepared(documents, next)) for (const { json } of batch) await filling.add(json)
      await filling.end()
      await changes.run(async () => {
        for (const change of takeMissed()) await writeChange(aside, change, next)
        if (!writes()) throw new ServerFault('task', 'another process has begun to write')
        await live.takeFrom(aside)
        take()
      })
    } catch (error) {
      await aside.drop().catch(() => undefined)
      throw error
    }
  }

  /** Reads all documents and writes those that differ as they come. */
  async function align(documents: Documents, { next, take }: Reading): Promise<Resynced> {
    const held = await live.prints()
    const result: Resynced = { written: 0, removed: 0, unchanged: 0 }
    const filling = live.filling()
    for await (const batch of prepared(documents, next)) {
      const written = touched()
      for (const { id, print, json } of batch) {
        const same = held.get(id) === print
        held.delete(id)
        if (same) result.unchanged += 1
        else if (!written.has(id)) {
          result.written += 1
          await filling.add(json)
        }
      }
    }
    await filling.end()
    await changes.run(async () => {
      for (const id of touched()) held.delete(id)
      await live.change([], [...held.keys()])
      result.removed = held.size
      for (const change of takeMissed()) await writeChange(live, change, next)
      take()
    })
    return result
  }

  async function writeDifferences(documents: Documents, some?: SomeDocuments): Promise<Resynced> {
    await live.ensure()
    await live.clear(Date.now())
    if (!some || !known.complete) return align(documents, known.begin(added))
    return catchUp({ live, changes, known, prepare: prepareDocument, touched, some })
  }

  /** What another process has still to write. */
  async function seeDifferences(documents: Documents, some?: SomeDocuments): Promise<Resynced> {
    if (!some || !known.complete) await readOnly(documents, known.begin(added))
    else await learnOutdated({ live, changes, known, prepare: prepareDocument, touched, some })
    const held = await live.prints()
    const { differing, needless } = await changes.run(() => known.vocabulary.compare(held))
    const behind = await live.behind(differing, needless)
    return { written: 0, removed: 0, unchanged: known.vocabulary.size - behind, behind }
  }

  function adopt(synonyms: AddedSynonyms): void {
    added = synonyms
    prepareDocument = documentWriter(definition, seeds, synonyms)
  }

  /** Carries a change out whose turn it is. */
  async function carryOut(change: IndexChanges): Promise<void> {
    missed?.push(change)
    try {
      const prepared = prepareChange(change, prepareDocument)
      if (writes()) return await writeChange(live, prepared, known.vocabulary)
      await seeChange(live, prepared)
      learnChange(known.vocabulary, prepared)
    } catch (error) {
      known.miss(change)
      throw error
    }
  }

  return {
    kind: 'meilisearch',
    index: name,
    writes,
    async prepare() {
      return writes() ? live.ensure() : []
    },
    reach: () => live.connection.reach(),
    async check(searchWithin) {
      await live.connection.reach()
      const drift = await live.drift()
      if (drift.length > 0) throw new ServerFault('settings', `other settings than ours: ${drift.join(', ')}`)
      await live.connection.search([{ indexUid: name, limit: 0 }], AbortSignal.timeout(searchWithin))
      await sizes.look(
        () => live.size(),
        () => known.vocabulary.size,
      )
    },
    rebuild: (documents) =>
      pass(() => {
        known.forget()
        return writes() ? build(documents, known.begin(added)) : readOnly(documents, known.begin(added))
      }),
    resync: (documents, some) =>
      pass(() => (writes() ? writeDifferences(documents, some) : seeDifferences(documents, some))),
    apply: (change) => sizes.during(() => changes.run(() => carryOut(change))),
    miss: (change) => known.miss(change),
    forget: () => known.forget(),
    adopt(synonyms) {
      adopt(synonyms)
      known.forget()
    },
    learn(synonyms, documents) {
      const before = added
      adopt(synonyms)
      const read = async () =>
        documents(known.vocabulary.learn(synonyms)).catch((error) => {
          // Tried again, it would find nothing to read anew.
          known.vocabulary.learn(before)
          adopt(before)
          throw error
        })
      return sizes.during(() =>
        passes.run(() => changes.run(async () => carryOut({ upsert: await read(), remove: [] }))),
      )
    },
    search: (request, signal) =>
      searchIndex(request, { connection: live.connection, place, vocabulary: known.vocabulary }, signal),
    size: () => live.size(),
    held: () => live.prints(),
    wanted(documents) {
      return new Map([...documents].map(prepareDocument).map(({ id, print }) => [id, print]))
    },
  }
}
