import type { Actor } from '../../../lib/actor'
import type { Transaction } from '../../../lib/db.server'
import { Prisma } from '../../../lib/generated/client'
import { keptFile, sourceOf } from '../publiccode/draft'
import { criterionOf, valuesOfDraft, valuesOfFile } from '../publiccode/field-values'
import { type FieldChange, type FieldValues, mergeFields } from '../publiccode/merge'
import type { FileToImport, ImportResult } from '../schema/import'
import type { AnswerInput, ReferenceEntry } from '../schema/listing'
import { setListingAnswers } from './answer.server'
import { draftDocument } from './draft-document.server'
import { requireEditor } from './editor.server'
import { importRow, noteImport } from './import.server'

const json = (value: unknown) => value as Prisma.InputJsonValue

/**
 * Reads a project's file again, or for the first time where its listing was made otherwise: the draft takes what the
 * file says anew; fields that somebody changed by hand stay and are told. What is published does not change.
 */
export async function updateImported(
  transaction: Transaction,
  actor: Actor,
  listingId: string,
  input: FileToImport,
): Promise<ImportResult> {
  requireEditor(actor)
  await transaction.$queryRaw`SELECT 1 FROM "Listing" WHERE "id" = ${listingId}::uuid FOR UPDATE`
  const earlier = await transaction.publiccodeImport.findUnique({
    where: { listingId },
    select: { id: true, hash: true, taken: true, state: true, changes: true },
  })
  const draft = await draftDocument(transaction, listingId)
  const values = valuesOfFile(input.read)
  const changes = mergeFields(
    (earlier?.taken ?? {}) as FieldValues,
    valuesOfDraft(draft, input.read.takeover.users),
    values,
  )
  const news = changes.filter(({ outcome }) => outcome !== 'kept')
  await applyTexts(transaction, listingId, news)
  await applyAnswers(transaction, actor, listingId, input, news)
  await applyUsers(transaction, listingId, input, news, draft.references)
  await transaction.listing.update({
    where: { id: listingId },
    data: { publiccode: json(keptFile(input)), version: { increment: 1 } },
  })
  const unchanged = changes.length === 0 && earlier?.hash === input.read.hash
  const row = {
    ...importRow(input),
    // The same file once more does not take the news of the last reading away.
    changes: unchanged ? json(earlier.changes) : json(changes),
    state: news.length === 0 && earlier ? earlier.state : ('waiting' as const),
  }
  const { id } = earlier
    ? await transaction.publiccodeImport.update({ where: { id: earlier.id }, data: row, select: { id: true } })
    : await transaction.publiccodeImport.create({ data: { ...row, listingId }, select: { id: true } })
  const outcome = changes.length === 0 ? 'unchanged' : 'changed'
  await noteImport(transaction, actor, listingId, input.read, outcome)
  return { importId: id, listingId, slug: draft.listing.slug, outcome, changes }
}

const fileValue = <T>(changes: readonly FieldChange[], field: string): T | undefined => {
  const change = changes.find((entry) => entry.field === field)
  return change === undefined || change.file === null ? undefined : (change.file as T)
}

/** A file that says nothing any more does not empty the texts: they are what a listing is read by. */
async function applyTexts(transaction: Transaction, listingId: string, news: readonly FieldChange[]): Promise<void> {
  const { summary, features } = await transaction.listing.findUniqueOrThrow({
    where: { id: listingId },
    select: { summary: true, features: true },
  })
  const pair = (before: unknown, name: string) => {
    const [de, en] = [fileValue(news, `${name}.de`), fileValue(news, `${name}.en`)]
    if (de === undefined && en === undefined) return undefined
    return json({ ...(before as object), ...(de === undefined ? {} : { de }), ...(en === undefined ? {} : { en }) })
  }
  const name = fileValue<string>(news, 'name')
  const written = fileValue<{ de: string; en: string }>(news, 'written')
  const isWritten = news.some(({ field }) => field === 'written')
  const [newSummary, newFeatures] = [pair(summary, 'summary'), pair(features, 'features')]
  await transaction.listing.update({
    where: { id: listingId },
    data: {
      ...(name === undefined ? {} : { name }),
      ...(newSummary === undefined ? {} : { summary: newSummary }),
      ...(newFeatures === undefined ? {} : { features: newFeatures }),
      ...(isWritten ? { written: written === undefined ? Prisma.DbNull : json(written) } : {}),
    },
  })
}

async function applyAnswers(
  transaction: Transaction,
  actor: Actor,
  listingId: string,
  input: FileToImport,
  news: readonly FieldChange[],
): Promise<void> {
  const source = sourceOf(input)
  const answers = news.flatMap(({ field, file }): AnswerInput[] => {
    const criterion = criterionOf(field)
    return criterion === null || file === null
      ? []
      : [
          {
            criterion,
            value: file,
            statedOn: input.readOn,
            source: criterion === 'publiccodeValid' ? { kind: 'operator' } : source,
            evidence: [],
          },
        ]
  })
  const gone = news.flatMap(({ field, file }) => (file === null ? (criterionOf(field) ?? []) : []))
  if (gone.length > 0) {
    await transaction.evidence.deleteMany({ where: { listingId, variantId: null, criterion: { in: gone } } })
    await transaction.listingAnswer.deleteMany({ where: { listingId, criterion: { in: gone } } })
  }
  if (answers.length === 0) return
  const expected = await versionOf(transaction, listingId)
  await setListingAnswers(transaction, actor, { listingId, expected }, answers)
}

const versionOf = async (transaction: Transaction, id: string): Promise<number> =>
  (await transaction.listing.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

async function applyUsers(
  transaction: Transaction,
  listingId: string,
  input: FileToImport,
  news: readonly FieldChange[],
  references: readonly ReferenceEntry[],
): Promise<void> {
  const change = news.find(({ field }) => field === 'users')
  if (!change) return
  const source = sourceOf(input)
  const others = new Set(
    references.filter((entry) => entry.source.kind !== 'publiccode').map(({ name }) => name.toLowerCase()),
  )
  await transaction.reference.deleteMany({ where: { listingId, source: { path: ['kind'], equals: 'publiccode' } } })
  await transaction.reference.createMany({
    data: ((change.file ?? []) as string[])
      .filter((name) => !others.has(name.toLowerCase()))
      .map((name) => ({ listingId, name, source: json(source) })),
  })
}
