import { randomBytes } from 'node:crypto'
import { noAddedSynonyms } from './analyze/added-synonyms'
import type { AddedSynonyms, IndexChanges, IndexDefinition, IndexDocument } from './contract'
import { InTurn } from './in-turn'
import { learnChange, prepareChange, seeChange, writeChange } from './meilisearch/changes'
import { Connection } from './meilisearch/connection'
import type { Documents, MeilisearchEngine, MeilisearchOptions, Resynced } from './meilisearch/engine'
import { ServerFault } from './meilisearch/faults'
import { indexSettings, settingsPrint } from './meilisearch/index-settings'
import { indexNamesOf } from './meilisearch/keys'
import { searchIndex } from './meilisearch/search-index'
import { ServerIndex } from './meilisearch/server-index'
import { documentWriter, type Prepared } from './meilisearch/stored-document'
import { Vocabulary } from './meilisearch/vocabulary'
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
  let vocabulary = new Vocabulary(definition)
  /** Changes since a running rebuild or resync began. */
  let missed: IndexChanges[] | null = null
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
      into.add(one.id, one.words)
      done.push(one)
      yield
    }
  }

  /** Runs one pass over all documents after the other; `missed` collects the changes that come meanwhile. */
  const pass = <Result>(work: (next: Vocabulary) => Promise<Result>): Promise<Result> =>
    passes.run(async () => {
      missed = []
      try {
        return await work(new Vocabulary(definition, added))
      } finally {
        missed = null
      }
    })

  const takeMissed = () => (missed ?? []).splice(0).map((change) => prepareChange(change, prepareDocument))

  /**
   * Learns the words of all documents; `held` loses those that are among them. Returns the prints of those that the server
   * does not hold as they must be.
   */
  async function readOnly(documents: Documents, next: Vocabulary, held = new Map<string, string>()) {
    const differing = new Map<string, string>()
    for await (const batch of prepared(documents, next)) {
      for (const { id, print } of batch) {
        if (held.get(id) !== print) differing.set(id, print)
        held.delete(id)
      }
    }
    await changes.run(async () => {
      for (const change of takeMissed()) learnChange(next, change)
      vocabulary = next
    })
    return differing
  }

  async function build(documents: Documents, next: Vocabulary): Promise<void> {
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
      for (const { id, print, json } of batch) {
        const same = held.get(id) === print
        held.delete(id)
        if (same) result.unchanged += 1
        else if (!touched.has(id)) {
          result.written += 1
          await filling.add(json)
        }
      }
    }
    await filling.end()
    await changes.run(async () => {
      const late = takeMissed()
      for (const { upsert, remove } of late)
        for (const id of [...remove, ...upsert.map((one) => one.id)]) held.delete(id)
      await live.change([], [...held.keys()])
      result.removed = held.size
      for (const change of late) await writeChange(live, change, next)
      vocabulary = next
    })
    return result
  }

  function adopt(synonyms: AddedSynonyms): void {
    added = synonyms
    prepareDocument = documentWriter(definition, seeds, synonyms)
  }

  /** Carries a change out whose turn it is. */
  async function carryOut(change: IndexChanges): Promise<void> {
    missed?.push(change)
    const prepared = prepareChange(change, prepareDocument)
    if (writes()) return writeChange(live, prepared, vocabulary)
    await seeChange(live, prepared)
    learnChange(vocabulary, prepared)
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
        const behind = await live.behind(differing, held.keys())
        return { written: 0, removed: 0, unchanged: next.size - behind, behind }
      }),
    apply: (change) => changes.run(() => carryOut(change)),
    adopt,
    learn(synonyms, documents) {
      const before = added
      adopt(synonyms)
      const read = async () =>
        documents(vocabulary.learn(synonyms)).catch((error) => {
          // Tried again, it would find nothing to read anew.
          vocabulary.learn(before)
          adopt(before)
          throw error
        })
      return passes.run(() => changes.run(async () => carryOut({ upsert: await read(), remove: [] })))
    },
    search: (request, signal) => searchIndex(request, { connection: live.connection, place, vocabulary }, signal),
    size: () => live.size(),
    held: () => live.prints(),
    wanted(documents) {
      return new Map([...documents].map(prepareDocument).map(({ id, print }) => [id, print]))
    },
  }
}
