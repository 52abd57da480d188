import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { database, inTransaction } from '../../app/lib/db.server'
import { announce } from '../../app/lib/outbox.server'
import type { SnapshotDocument } from '../../app/modules/catalogue/schema/listing'
import { type Databases, inDatabase } from './database'
import { type BenchDocument, benchDocuments, readDocuments, writeDocuments } from './documents'
import { startWorker } from './worker'

/** How many variants the generated catalogue has in one run. */
export interface Sizes {
  small: number
  middle: number
  large: number
  /** Beyond what the engine in the process is meant for. */
  huge: number
}

/** Part of the generated catalogue in a database: its first listings. */
export interface Cut {
  listings: number
  variants: number
}

const demonstration = 'demonstration'

/** The catalogues of one run, each made at the first use: in files for the engines, in databases for the servers. */
export class CatalogueData {
  readonly folder = mkdtempSync(join(tmpdir(), 'marktlotse-bench-'))
  readonly sizes: Sizes
  private readonly databases: Databases
  private readonly files = new Map<number, Promise<string>>()
  private demoFiles: Promise<string> | undefined

  constructor(sizes: Sizes, databases: Databases) {
    this.sizes = sizes
    this.databases = databases
    process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }))
  }

  /** Name of the files with so many variants of the generated catalogue, or more. */
  generated(variants: number): Promise<string> {
    const enough = [...this.files].find(([written]) => written >= variants)?.[1]
    if (enough) return enough
    const name = `generated-${variants}`
    const files = generate<number>('write', { folder: this.folder, name, variants }).then(() => name)
    this.files.set(variants, files)
    return files
  }

  /** Name of the files with the entries of the demonstration. */
  demonstration(): Promise<string> {
    this.demoFiles ??= this.databases.demo().then((url) =>
      inDatabase(url, async () => {
        const rows = await database().listing.findMany({
          where: { state: 'published' },
          orderBy: { slug: 'asc' },
          select: { publishedSnapshot: { select: { document: true } } },
        })
        const snapshots = rows.map(
          ({ publishedSnapshot }) => publishedSnapshot?.document as unknown as SnapshotDocument,
        )
        writeDocuments(this.folder, demonstration, benchDocuments(snapshots))
        return demonstration
      }),
    )
    return this.demoFiles
  }

  read(name: string, most?: number): BenchDocument[] {
    return readDocuments(this.folder, name, most)
  }

  /** A new database with so much of the generated catalogue, nothing of it published yet; for each size its part. */
  async database(sizes: readonly number[]): Promise<{ url: string; cuts: Cut[] }> {
    const url = await this.databases.plain()
    return { url, cuts: await generate<Cut[]>('fill', { databaseUrl: url, sizes }) }
  }
}

async function generate<Result>(operation: string, input: unknown): Promise<Result> {
  const worker = startWorker('./workers/generate.ts')
  try {
    return await worker.call<Result>(operation, input)
  } finally {
    await worker.end()
  }
}

/** Publishes the first listings of a generated catalogue and tells running web processes to build their index anew. */
export async function publishCut(url: string, { listings }: Cut): Promise<void> {
  await inDatabase(url, () =>
    inTransaction(
      async (transaction) => {
        await transaction.$executeRaw`
          UPDATE "Listing" SET state = 'published', "publishedSnapshotId" = snapshot.id
          FROM "ListingSnapshot" AS snapshot
          WHERE snapshot."listingId" = "Listing".id AND "Listing".state = 'draft' AND "Listing".version < ${listings}`
        await announce(transaction, 'reindex', 'all')
      },
      { timeoutMs: 120_000 },
    ),
  )
}
