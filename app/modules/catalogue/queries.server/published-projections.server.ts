import { processPace } from '../../../../search/slices'
import { readPrepared } from '../../../lib/db.server'
import type { AddedWords } from '../added-words'
import { type Projection, project, type VariantEntry } from '../index-document'
import type { SnapshotDocument } from '../schema/listing'
import { shownDocument } from '../snapshot'

/** Listings that are read from the database together: the documents of one answer are taken apart at one stretch. */
const batchSize = 20
const beforeAll = '00000000-0000-0000-0000-000000000000'

interface PublishedRow {
  id: string
  slug: string
  number: number
  document: SnapshotDocument
}

const published = `SELECT listing."id", listing."slug", snapshot."number", snapshot."document"
    FROM "Listing" AS listing
    JOIN "ListingSnapshot" AS snapshot ON snapshot."id" = listing."publishedSnapshotId"
    WHERE listing."state" = 'published'`
const nextStatement = {
  name: 'published-after',
  text: `${published} AND listing."id" > $1 ORDER BY listing."id" LIMIT $2`,
}
const ofVariantsStatement = {
  name: 'listings-of-variants',
  text: 'SELECT DISTINCT "listingId" FROM "Variant" WHERE "id" = ANY($1)',
}
const namedStatement = { name: 'published-named', text: `${published} AND listing."id" = ANY($1)` }

const projectionOf = (row: PublishedRow, day: string, words: AddedWords): Projection =>
  project({ document: shownDocument(row, row), number: row.number }, day, words)

/** Projects the listings of these ids that are published now; the event loop has its turn in between. */
export async function projectPublished(
  ids: readonly string[],
  day: string,
  words: AddedWords,
): Promise<{ id: string; projection: Projection }[]> {
  const done: { id: string; projection: Projection }[] = []
  for (let at = 0; at < ids.length; at += batchSize) {
    for (const row of await readPrepared<PublishedRow>(namedStatement, [ids.slice(at, at + batchSize)])) {
      if (processPace.due) await processPace.rest()
      done.push({ id: row.id, projection: projectionOf(row, day, words) })
    }
  }
  return done
}

/** The listings that have some variants now; a published one may still show one that its draft has lost. */
export async function listingsOfVariants(ids: readonly string[]): Promise<string[]> {
  const rows = await readPrepared<{ listingId: string }>(ofVariantsStatement, [ids])
  return rows.map(({ listingId }) => listingId)
}

/** Some variants of listings that are published now. */
export async function publishedEntries(
  listings: readonly string[],
  variants: ReadonlySet<string>,
  day: string,
  words: AddedWords,
): Promise<VariantEntry[]> {
  const done = await projectPublished(listings, day, words)
  return done.flatMap(({ projection }) => projection.entries.filter(({ id }) => variants.has(id)))
}

/** Listings that come after an id. Read ahead, so that a failure is told only to whoever waits for them. */
function readAfter(id: string): Promise<PublishedRow[]> {
  const rows = readPrepared<PublishedRow>(nextStatement, [id, batchSize])
  rows.catch(() => undefined)
  return rows
}

/**
 * Every published variant as it is in the index on a day, in batches; `note` gets what belongs to each listing. Work at
 * the pace of this process; the database reads the next listings meanwhile.
 */
export async function* publishedProjections(
  day: string,
  words: AddedWords,
  note: (listingId: string, projection: Projection) => void = () => undefined,
): AsyncGenerator<VariantEntry[]> {
  for (let ahead = readAfter(beforeAll); ; ) {
    const rows = await ahead
    const last = rows.at(-1)
    if (!last) return
    ahead = readAfter(last.id)
    const entries: VariantEntry[] = []
    for (const row of rows) {
      if (processPace.due) await processPace.rest()
      const projection = projectionOf(row, day, words)
      note(row.id, projection)
      entries.push(...projection.entries)
    }
    yield entries
  }
}
