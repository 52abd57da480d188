import { noAddedSynonyms } from './analyze/added-synonyms'
import type { AddedSynonyms, IndexChanges, IndexDefinition, SearchEngine } from './contract'
import { Content, type TextLimit } from './embedded/content'
import { InTurn } from './in-turn'
import { finish, inSlices, Pace, processPace } from './slices'

export interface EmbeddedOptions {
  /** Longest work at a stretch in milliseconds before the event loop gets its turn. */
  sliceMilliseconds?: number
  /** Beyond so many documents only part of their text is searched, for the sake of memory. Filters and counts stay exact. */
  textLimit?: TextLimit
}

export interface EmbeddedEngine extends SearchEngine {
  /** Whether only part of the text is searched now. A rebuild with fewer documents takes in all of it again. */
  textIsCut(): boolean
}

/** Documents that are changed in one step; a step is not interrupted. */
const REMOVED_TOGETHER = 200
const UPSERTED_TOGETHER = 4

/**
 * The search engine in the process: MiniSearch's radix tree for words, own postings and bit sets for exact counts. Meant
 * for up to about 30,000 documents; all of it is in memory and gone with the process.
 *
 * A search sees one state of the content. `rebuild` fills a second content and swaps; changes that come meanwhile go to
 * both. `apply` puts in a few documents at a time: of many changes the first may be visible before the last. A document
 * in `upsert` and in `remove` stays; of two with the same id the later one counts. Unknown facet, number or string
 * names in a request are a RangeError.
 */
export function createEmbeddedEngine(definition: IndexDefinition, options: EmbeddedOptions = {}): EmbeddedEngine {
  const pace = options.sliceMilliseconds === undefined ? processPace : new Pace(options.sliceMilliseconds)
  let added: AddedSynonyms = noAddedSynonyms
  let content = new Content(definition, added, options.textLimit)
  /** Changes since a running rebuild began. */
  let missed: IndexChanges[] | null = null
  const rebuilds = new InTurn()
  const changes = new InTurn()

  async function build(documents: Parameters<SearchEngine['rebuild']>[0]): Promise<void> {
    const next = new Content(definition, added, options.textLimit)
    missed = []
    try {
      for await (const batch of documents) {
        await inSlices(next.load(batch), pace)
        await inSlices(next.cutText(), pace)
      }
      await inSlices(next.settle(), pace)
      for (let change = missed.shift(); change; change = missed.shift()) await inSlices(changesTo(next, change), pace)
      content = next
    } finally {
      missed = null
    }
  }

  return {
    kind: 'embedded',
    rebuild: (documents) => rebuilds.run(() => build(documents)),
    apply: (change) =>
      changes.run(async () => {
        missed?.push(change)
        await inSlices(changesTo(content, change), pace)
      }),
    learn: (synonyms, documents) =>
      rebuilds.run(() => {
        const before = added
        added = synonyms
        return changes.run(async () => {
          const upsert = await documents(content.learn(synonyms)).catch((error) => {
            // Tried again, it would find nothing to read anew.
            content.learn(before)
            added = before
            throw error
          })
          await inSlices(changesTo(content, { upsert, remove: [] }), pace)
        })
      }),
    async search(request) {
      return content.search(request)
    },
    async size() {
      return content.size
    },
    textIsCut: () => content.textIsCut,
  }
}

/** Puts changes into a content, one whole step between two yields: no search sees a document leave and come back. */
function* changesTo(content: Content, { upsert, remove }: IndexChanges): Generator<void> {
  const returning = new Set(upsert.map((document) => document.id))
  const leaving = remove.filter((id) => !returning.has(id))
  for (let at = 0; at < leaving.length; at += REMOVED_TOGETHER) {
    content.remove(leaving.slice(at, at + REMOVED_TOGETHER))
    finish(content.settle())
    yield
  }
  for (let at = 0; at < upsert.length; at += UPSERTED_TOGETHER) {
    const together = upsert.slice(at, at + UPSERTED_TOGETHER)
    content.remove(together.map((document) => document.id))
    finish(content.load(together))
    finish(content.settle())
    yield
    yield* content.cutText()
  }
}
