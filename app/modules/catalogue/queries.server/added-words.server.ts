import { database } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import type { Language } from '../../../lib/language'
import { type AddedWords, addedWordsOf } from '../added-words'
import type { WordsEntry } from '../schema/added-words'

/** Entries on one page of the list. */
export const wordsPerPage = 50

/** An entry as the operator sees it; days and moments in ISO form. */
export type StoredWords = WordsEntry & {
  id: string
  version: number
  updatedAt: string
  withdrawnAt: string | null
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

const readRows = (where: object) => database().addedWords.findMany({ where, orderBy: { id: 'asc' } })

function entryOf(row: Pick<Row, 'kind' | 'languages' | 'words' | 'function'>): WordsEntry {
  const shared = { languages: row.languages as Language[], words: row.words }
  return row.kind === 'phrases'
    ? { kind: 'phrases', ...shared, function: row.function ?? '' }
    : { kind: 'synonyms', ...shared }
}

const storedWords = (row: Row): StoredWords => ({
  ...entryOf(row),
  id: row.id,
  version: row.version,
  updatedAt: row.updatedAt.toISOString(),
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
})

/** Every entry that holds now. */
export async function listHoldingWords(): Promise<StoredWords[]> {
  return (await readRows({ withdrawnAt: null })).map(storedWords)
}

/** Everything that holds now, for the index. */
export async function readAddedWords(): Promise<AddedWords> {
  return addedWordsOf((await readRows({ withdrawnAt: null })).map(entryOf))
}

/** Entries that hold, the latest changed first. */
export async function listAddedWords(page: number): Promise<{ rows: StoredWords[]; total: number; pages: number }> {
  const where = { withdrawnAt: null }
  const total = await database().addedWords.count({ where })
  const pages = Math.max(1, Math.ceil(total / wordsPerPage))
  const rows = await database().addedWords.findMany({
    where,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    skip: (Math.min(page, pages) - 1) * wordsPerPage,
    take: wordsPerPage,
  })
  return { rows: rows.map(storedWords), total, pages }
}

/** One entry, also a withdrawn one. Throws `notFound`. */
export async function getAddedWords(id: string): Promise<StoredWords> {
  const row = await database().addedWords.findUnique({ where: { id } })
  if (!row) throw new AppError('notFound', `no added words ${id}`)
  return storedWords(row)
}
