import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import { database, inTransaction, type Transaction } from '../../../lib/db.server'
import { AppError } from '../../../lib/errors'
import { Prisma } from '../../../lib/generated/client'
import { log } from '../../../lib/log.server'
import { announce } from '../../../lib/outbox.server'
import { canEditWords } from '../policy'
import { wordsTopic } from '../queries.server/catalogue-index.server'
import { catalogueIndex } from '../queries.server/search-index.server'
import { mostEntries, type WordsEntry, wordsIdentity } from '../schema/added-words'

/** How long a command waits until this process has learnt the words, in milliseconds; others follow the outbox. */
const learntWithin = 3_000

function requireWordsEditor(actor: Actor): void {
  if (!canEditWords(actor)) throw new AppError('forbidden', 'actor may not edit the words of the search')
}

const columnsOf = (entry: WordsEntry) => ({
  kind: entry.kind,
  languages: [...entry.languages],
  words: [...entry.words],
  function: entry.kind === 'phrases' ? entry.function : null,
  identity: wordsIdentity(entry),
})

/** The write with its audit event and the news for every process. */
async function note(transaction: Transaction, actor: Actor, action: string, id: string, entry?: WordsEntry) {
  await recordAudit(transaction, actor, {
    action,
    entity: 'addedWords',
    entityId: id,
    details: entry ? { kind: entry.kind, languages: entry.languages.join(' '), words: entry.words.join(' | ') } : {},
  })
  await announce(transaction, wordsTopic, id)
}

/** Adds an entry. Refused as `tooMany` while there are as many as the search is to read with every query. */
export async function createWords(transaction: Transaction, actor: Actor, entry: WordsEntry): Promise<string> {
  requireWordsEditor(actor)
  if ((await transaction.addedWords.count({ where: { withdrawnAt: null } })) >= mostEntries) {
    throw new AppError('tooMany', 'too many added words')
  }
  const { id } = await transaction.addedWords.create({ data: columnsOf(entry), select: { id: true } })
  await note(transaction, actor, 'words.add', id, entry)
  return id
}

/** Changes an entry that holds. `expected`: the version the change was made from; refused as `conflict` if it is another one. */
export async function updateWords(
  transaction: Transaction,
  actor: Actor,
  { id, expected }: { id: string; expected: number },
  entry: WordsEntry,
): Promise<void> {
  requireWordsEditor(actor)
  const { count } = await transaction.addedWords.updateMany({
    where: { id, version: expected, withdrawnAt: null },
    data: { ...columnsOf(entry), version: { increment: 1 } },
  })
  if (count === 0) throw new AppError('conflict', `added words ${id} have changed`)
  await note(transaction, actor, 'words.change', id, entry)
}

/** Takes an entry back; withdrawing it again changes nothing. Refused as `conflict` if it has changed since `expected`. */
export async function withdrawWords(
  transaction: Transaction,
  actor: Actor,
  { id, expected }: { id: string; expected: number },
  now: Date,
): Promise<void> {
  requireWordsEditor(actor)
  const { count } = await transaction.addedWords.updateMany({
    where: { id, version: expected, withdrawnAt: null },
    data: { withdrawnAt: now, identity: null, version: { increment: 1 } },
  })
  if (count > 0) return note(transaction, actor, 'words.withdraw', id)
  const row = await transaction.addedWords.findUnique({ where: { id }, select: { withdrawnAt: true } })
  if (!row) throw new AppError('notFound', `no added words ${id}`)
  if (row.withdrawnAt === null) throw new AppError('conflict', `added words ${id} have changed`)
}

/** How a write of the operator ended; `exists`: another entry says the same. */
export type WordsOutcome = { done: string } | { refused: 'conflict' | 'exists' | 'full'; id: string | null }

/** The entry that says the same, if it holds. */
const sameEntry = (entry: WordsEntry) =>
  database().addedWords.findUnique({ where: { identity: wordsIdentity(entry) }, select: { id: true } })

const isTwice = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/** Stores a new entry in a transaction of its own; one that is there already is done, so a form sent twice does no harm. */
export async function addWords(actor: Actor, entry: WordsEntry): Promise<WordsOutcome> {
  const known = await sameEntry(entry)
  if (known) return { done: known.id }
  try {
    const id = await inTransaction((transaction) => createWords(transaction, actor, entry))
    await learn()
    return { done: id }
  } catch (error) {
    if (error instanceof AppError && error.code === 'tooMany') return { refused: 'full', id: null }
    if (!isTwice(error)) throw error
    return { done: (await sameEntry(entry))?.id ?? '' }
  }
}

/** Changes an entry in a transaction of its own. The same change sent twice is done. */
export async function changeWords(
  actor: Actor,
  place: { id: string; expected: number },
  entry: WordsEntry,
): Promise<WordsOutcome> {
  const known = await sameEntry(entry)
  if (known) return known.id === place.id ? { done: place.id } : { refused: 'exists', id: known.id }
  try {
    await inTransaction((transaction) => updateWords(transaction, actor, place, entry))
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { refused: 'conflict', id: place.id }
    if (!isTwice(error)) throw error
    return { refused: 'exists', id: (await sameEntry(entry))?.id ?? null }
  }
  await learn()
  return { done: place.id }
}

/** Withdraws an entry in a transaction of its own. */
export async function takeBackWords(
  actor: Actor,
  place: { id: string; expected: number },
  now: Date,
): Promise<WordsOutcome> {
  try {
    await inTransaction((transaction) => withdrawWords(transaction, actor, place, now))
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { refused: 'conflict', id: place.id }
    throw error
  }
  await learn()
  return { done: place.id }
}

/** Lets this process learn at once, so that the next page shows the effect. What takes longer, the outbox brings. */
async function learn(): Promise<void> {
  const learning = catalogueIndex()
    .learnWords()
    .catch((error) => log.warn({ error }, 'added words could not be learnt at once'))
  await Promise.race([learning, sleep(learntWithin, undefined, { ref: false })])
}
