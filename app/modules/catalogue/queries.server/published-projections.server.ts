import { database } from '../../../lib/db.server'
import type { AddedWords } from '../added-words'
import { type Projection, project, type VariantEntry } from '../index-document'
import { shownDocument } from '../snapshot'

const batchSize = 100

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

/** The projection of one published listing; `null` without a snapshot. */
function projectionOf(row: PublishedRow, day: string, words: AddedWords): Projection | null {
  const { publishedSnapshot } = row
  if (!publishedSnapshot) return null
  return project({ document: shownDocument(row, publishedSnapshot), number: publishedSnapshot.number }, day, words)
}

/** Projects the listings of these ids that are published now. */
export async function projectPublished(
  ids: readonly string[],
  day: string,
  words: AddedWords,
): Promise<{ id: string; projection: Projection }[]> {
  const rows = await database().listing.findMany({
    where: { id: { in: [...ids] }, state: 'published' },
    select: publishedColumns,
  })
  return rows.flatMap((row) => {
    const projection = projectionOf(row, day, words)
    return projection ? [{ id: row.id, projection }] : []
  })
}

/** Every published variant as it is in the index on a day, in batches; `note` gets what belongs to each listing. */
export async function* publishedProjections(
  day: string,
  words: AddedWords,
  note: (listingId: string, projection: Projection) => void = () => undefined,
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
      const projection = projectionOf(row, day, words)
      if (!projection) continue
      note(row.id, projection)
      entries.push(...projection.entries)
      await new Promise(setImmediate)
    }
    yield entries
    after = last.id
  }
}
