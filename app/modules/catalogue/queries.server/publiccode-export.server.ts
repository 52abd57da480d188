import { setImmediate as nextTurn } from 'node:timers/promises'
import { database } from '../../../lib/db.server'
import { singleton } from '../../../lib/singleton.server'
import { type ExportedFile, exportFile, isOpenSource } from '../publiccode/export-file'
import type { SnapshotDocument } from '../schema/listing'
import { shownDocument } from '../snapshot'
import { findPublishedListing } from './catalogue.server'

/** Files of that many snapshots are kept: a snapshot never changes. */
const mostKept = 2_000
const batch = 100

interface Shown {
  document: SnapshotDocument
  hash: string
  publishedAt: string
}

/** The file of a listing; made once for a snapshot at an address. */
function fileOf({ document, hash, publishedAt }: Shown, publicUrl: string): ExportedFile {
  const kept = singleton('publiccode-files', () => new Map<string, ExportedFile>())
  const key = `${hash} ${document.listing.slug} ${publicUrl}`
  const known = kept.get(key)
  if (known) return known
  const file = exportFile(document, [
    `${publicUrl}/loesung/${document.listing.slug}`,
    `Written by the marketplace from its listing as published on ${publishedAt.slice(0, 10)}.`,
    'Nobody but the publisher of the software can say that it is complete.',
  ])
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, file)
  return file
}

/** Whether a listing has a file, and what keeps it from having one; `null` for what is not open source. */
export function exportState(shown: Shown, publicUrl: string): { missing: readonly string[] } | null {
  if (!isOpenSource(shown.document)) return null
  const file = fileOf(shown, publicUrl)
  return { missing: 'missing' in file ? file.missing : [] }
}

/** The publiccode.yml of a published listing; `{ movedTo }` for a former slug; `null` where there is none. */
export async function findExportedFile(
  slug: string,
  publicUrl: string,
): Promise<{ text: string } | { movedTo: string } | null> {
  const found = await findPublishedListing(slug)
  if (!found || 'movedTo' in found) return found
  if (found.withdrawn || !isOpenSource(found.document)) return null
  const file = fileOf(found, publicUrl)
  return 'text' in file ? file : null
}

/** A listing that has a file. */
export interface ExportedListing {
  slug: string
  name: string
  summary: { de: string; en: string }
  provider: string
  publishedAt: string
}

/** Every published listing that has a file, by slug. Yields to the event loop between portions. */
export async function listExportedFiles(publicUrl: string): Promise<ExportedListing[]> {
  const found: ExportedListing[] = []
  for (let after = ''; ; ) {
    const rows = await database().listing.findMany({
      where: { state: 'published', slug: { gt: after } },
      select: { slug: true, publishedSnapshot: true },
      orderBy: { slug: 'asc' },
      take: batch,
    })
    for (const { slug, publishedSnapshot } of rows) {
      if (!publishedSnapshot) continue
      const document = shownDocument({ slug }, publishedSnapshot)
      const publishedAt = publishedSnapshot.createdAt.toISOString()
      if (exportState({ document, hash: publishedSnapshot.hash, publishedAt }, publicUrl)?.missing.length !== 0)
        continue
      const { name, summary } = document.listing
      found.push({ slug, name, summary, provider: document.provider.name, publishedAt })
      await nextTurn()
    }
    const last = rows.at(-1)
    if (!last || rows.length < batch) return found
    after = last.slug
  }
}
