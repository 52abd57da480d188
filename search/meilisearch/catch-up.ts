import type { IndexDocument } from '../contract'
import type { InTurn } from '../in-turn'
import { inSlices } from '../slices'
import type { Resynced, SomeDocuments } from './engine'
import type { Knowledge } from './knowledge'
import type { ServerIndex } from './server-index'
import type { Prepared } from './stored-document'
import type { Vocabulary } from './vocabulary'

/** Documents that are read and handed in together; changes have their turn in between. */
const TOGETHER = 200

interface CatchingUp {
  live: ServerIndex
  changes: InTurn
  known: Knowledge
  prepare: (document: IndexDocument) => Prepared
  /** Documents that were changed and written since this began. */
  touched: () => ReadonlySet<string>
  some: SomeDocuments
}

/** What is done with the documents of a lot, and with the ids of which there is none. */
type Write = (found: readonly Prepared[], gone: readonly string[]) => Promise<void>

/**
 * Brings the server in line with what this process knows of the documents, reading only those that differ or have changed.
 * Each lot is read and handed in within one turn of the changes, so that nothing older comes after something newer.
 */
export async function catchUp(way: CatchingUp): Promise<Resynced> {
  const { live, changes, known, touched } = way
  const held = await live.prints()
  // A change may still wait for its turn.
  const { differing, needless } = await changes.run(() => known.vocabulary.compare(held))
  const result: Resynced = { written: 0, removed: 0, unchanged: 0 }
  const filling = live.filling()
  await readLots(way, [...new Set([...differing.keys(), ...known.outdated])], async (found, gone) => {
    for (const { id, print, json } of found) {
      if (held.get(id) === print) continue
      result.written += 1
      await filling.add(json)
    }
    const leaving = gone.filter((id) => held.delete(id))
    result.removed += leaving.length
    await filling.hand(leaving)
  })
  await filling.end()
  await changes.run(async () => {
    // Some of them were only unknown here until now.
    const gone = needless.filter((id) => held.has(id) && !touched().has(id) && !known.vocabulary.printOf(id))
    await live.change([], gone)
    result.removed += gone.length
  })
  return { ...result, unchanged: known.vocabulary.size - result.written }
}

/** Takes in what has changed, without writing: another process does. */
export const learnOutdated = (way: CatchingUp): Promise<void> =>
  readLots(way, [...way.known.outdated], async () => undefined)

async function readLots(way: CatchingUp, ids: readonly string[], write: Write): Promise<void> {
  const { changes, known, prepare, touched, some } = way
  const lots = Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, at) =>
    ids.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
  for (const lot of lots) {
    await changes.run(async () => {
      // A change that failed meanwhile was touched too, and is still to be read.
      const wanted = lot.filter((id) => known.outdated.has(id) || !touched().has(id))
      const found: Prepared[] = []
      await inSlices(preparing(await some(wanted), prepare, found))
      const present = new Set(found.map(({ id }) => id))
      const gone = wanted.filter((id) => !present.has(id))
      const news = found.filter(({ id, print }) => known.outdated.has(id) || known.vocabulary.printOf(id) !== print)
      await inSlices(learning(known.vocabulary, news, gone))
      await write(found, gone)
      for (const id of wanted) known.outdated.delete(id)
    })
  }
}

function* preparing(
  documents: readonly IndexDocument[],
  prepare: (document: IndexDocument) => Prepared,
  done: Prepared[],
): Generator<void> {
  for (const document of documents) {
    done.push(prepare(document))
    yield
  }
}

function* learning(into: Vocabulary, news: readonly Prepared[], gone: readonly string[]): Generator<void> {
  if (news.length + gone.length === 0) return
  // At once: each word is looked through for all of them.
  into.remove([...gone, ...news.map(({ id }) => id)])
  for (const one of news) {
    into.add(one)
    yield
  }
  yield* into.settle()
}
