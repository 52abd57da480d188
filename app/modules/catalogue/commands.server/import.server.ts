import type { Actor } from '../../../lib/actor'
import { recordAudit } from '../../../lib/audit.server'
import type { Transaction } from '../../../lib/db.server'
import type { Prisma } from '../../../lib/generated/client'
import { announce } from '../../../lib/outbox.server'
import { slugOf } from '../../../lib/slug'
import { draftOf } from '../publiccode/draft'
import { valuesOfFile } from '../publiccode/field-values'
import type { FileRead } from '../publiccode/file-read'
import { repositoryKey } from '../publiccode/repository-key'
import type { FileToImport, ImportResult } from '../schema/import'
import { createListing } from './create.server'
import { requireEditor } from './editor.server'

const json = (value: unknown) => value as Prisma.InputJsonValue

/** The listing that a project already has: by an earlier import, or by the address of its repository. */
export async function findListingOfProject(transaction: Transaction, project: string): Promise<string | null> {
  const earlier = await transaction.publiccodeImport.findUnique({ where: { project }, select: { listingId: true } })
  if (earlier) return earlier.listingId
  const name = project.split('/').at(-1) ?? project
  const stated = await transaction.$queryRaw<{ listingId: string; url: string }[]>`
    SELECT "listingId"::text AS "listingId", "value" #>> '{}' AS "url" FROM "ListingAnswer"
    WHERE "criterion" = 'repoUrl' AND position(lower(${name}) IN lower("value" #>> '{}')) > 0
    ORDER BY "listingId"`
  return stated.find(({ url }) => repositoryKey(url) === project)?.listingId ?? null
}

async function freeSlug(transaction: Transaction, name: string): Promise<string> {
  const base = slugOf(name)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    const taken =
      (await transaction.listing.findUnique({ where: { slug }, select: { id: true } })) ??
      (await transaction.slugRedirect.findUnique({ where: { slug }, select: { slug: true } }))
    if (!taken) return slug
  }
}

/** Makes a draft of a project that has no listing yet, to be published or refused by somebody. */
export async function createImported(
  transaction: Transaction,
  actor: Actor,
  providerId: string,
  input: FileToImport,
): Promise<ImportResult> {
  requireEditor(actor)
  const slug = await freeSlug(transaction, input.read.takeover.name)
  const listingId = await createListing(transaction, actor, providerId, draftOf(input, slug))
  const { id } = await transaction.publiccodeImport.create({
    data: { listingId, ...importRow(input), changes: [] },
    select: { id: true },
  })
  await noteImport(transaction, actor, listingId, input.read, 'created')
  return { importId: id, listingId, slug, outcome: 'created', changes: [] }
}

/** Columns that every reading writes anew. */
export function importRow({ read, file, readOn }: FileToImport) {
  const { takeover } = read
  return {
    project: takeover.project,
    file,
    readOn: new Date(`${readOn}T00:00:00Z`),
    hash: read.hash,
    version: read.version?.slice(0, 40) ?? null,
    conforms: read.conforms,
    findings: json(read.findings),
    taken: json(valuesOfFile(read)),
    suggestions: json(takeover.suggestions),
    fields: json(takeover.fields),
    kept: json(takeover.kept),
    left: json(takeover.left),
  }
}

/** Tells followers of the listing, and writes who read what. */
export async function noteImport(
  transaction: Transaction,
  actor: Actor,
  listingId: string,
  read: FileRead,
  outcome: string,
): Promise<void> {
  await recordAudit(transaction, actor, {
    action: 'publiccode.import',
    entity: 'listing',
    entityId: listingId,
    details: { project: read.takeover.project, outcome },
  })
  await announce(transaction, 'listing', listingId)
}
