import type { IndexDocument } from '../contract'
import type { InTurn } from '../in-turn'
import { inSlices } from '../slices'
import { learnChange } from './changes'
import type { Resynced, SomeDocuments } from './engine'
import type { ServerIndex } from './server-index'
import type { Prepared } from './stored-document'
import type { Vocabulary } from './vocabulary'

/** Documents that are read and handed in together; changes have their turn in between. */
const TOGETHER = 200

interface CatchingUp {
  live: ServerIndex
  changes: InTurn
  vocabulary: Vocabulary
  prepare: (document: IndexDocument) => Prepared
  /** Documents that were changed and written since this began. */
  touched: () => ReadonlySet<string>
  some: SomeDocuments
}

/**
 * Brings the server in line with what this process knows of the documents, reading only those that differ. Each lot is
 * read and handed in within one turn of the changes, so that nothing older comes after something newer.
 */
export async function catchUp({ live, changes, vocabulary, prepare, touched, some }: CatchingUp): Promise<Resynced> {
  const held = await live.prints()
  // Changes that were missed may still wait for their turn.
  const { differing, needless } = await changes.run(() => vocabulary.compare(held))
  const result: Resynced = { written: 0, removed: 0, unchanged: vocabulary.size - differing.size }
  const filling = live.filling()
  const writeLot = async (lot: readonly string[]) => {
    const wanted = lot.filter((id) => !touched().has(id))
    const found: Prepared[] = []
    await inSlices(preparing(await some(wanted), prepare, found))
    for (const { json } of found) await filling.add(json)
    await filling.hand()
    // A change that is still on its way to this process has come first to the database.
    const news = found.filter(({ id, print }) => vocabulary.printOf(id) !== print)
    const present = new Set(found.map(({ id }) => id))
    const gone = wanted.filter((id) => !present.has(id))
    if (news.length + gone.length > 0) learnChange(vocabulary, { upsert: news, remove: gone })
    needless.push(...gone.filter((id) => held.has(id)))
    result.written += found.length
  }
  const ids = [...differing.keys()]
  for (let at = 0; at < ids.length; at += TOGETHER) await changes.run(() => writeLot(ids.slice(at, at + TOGETHER)))
  await filling.end()
  await changes.run(async () => {
    const gone = needless.filter((id) => !touched().has(id))
    await live.change([], gone)
    result.removed = gone.length
  })
  return result
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
