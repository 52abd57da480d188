import pg from 'pg'
import type { SnapshotDocument } from '../../../app/modules/catalogue/schema/listing'
import { generatedListings } from '../../../prisma/seed/generator'
import { benchDocuments, writeDocuments } from '../documents'
import { serveCalls } from '../worker'

const perInsert = 100

/** Puts listings into a database as drafts with a snapshot each; `position` in the order of the generator is the version. */
async function insert(client: pg.Client, snapshots: readonly SnapshotDocument[], from: number): Promise<void> {
  const rows = JSON.stringify(snapshots.map((document, index) => ({ document, position: from + index })))
  await client.query(
    `WITH given AS (SELECT row->'document' AS document, (row->>'position')::int AS position
       FROM jsonb_array_elements($1::jsonb) AS row),
     made AS (INSERT INTO "Provider" (id, slug, name, about, origin, invented, "updatedAt")
       SELECT DISTINCT ON (document->'provider'->>'id') (document->'provider'->>'id')::uuid,
         document->'provider'->>'slug', document->'provider'->>'name', '{"de":"Erfunden.","en":"Invented."}'::jsonb,
         'provider', true, now()
       FROM given ON CONFLICT DO NOTHING)
     INSERT INTO "Listing" (id, slug, "providerId", name, summary, features, origin, invented, "confirmedOn", version, "updatedAt")
     SELECT (document->'listing'->>'id')::uuid, document->'listing'->>'slug', (document->'provider'->>'id')::uuid,
       document->'listing'->>'name', document->'listing'->'summary', document->'listing'->'features', 'provider', true,
       (document->'listing'->>'confirmedOn')::date, position, now()
     FROM given`,
    [rows],
  )
  await client.query(
    `INSERT INTO "ListingSnapshot" (id, "listingId", number, document, hash)
     SELECT gen_random_uuid(), (row->'document'->'listing'->>'id')::uuid, 1, row->'document',
       encode(sha256(convert_to((row->'document')::text, 'UTF8')), 'hex')
     FROM jsonb_array_elements($1::jsonb) AS row`,
    [rows],
  )
}

/** The generated catalogue, made by one process for all contenders. */
serveCalls({
  /** Writes it into files; returns how many variants there are. */
  write: ({ folder, name, variants }: { folder: string; name: string; variants: number }) =>
    writeDocuments(folder, name, benchDocuments(generatedListings(variants))),
  /**
   * Puts it into a database, as drafts. Returns for each wanted size the number of listings that have at least so many
   * variants, and how many these are exactly.
   */
  fill: async ({ databaseUrl, sizes }: { databaseUrl: string; sizes: number[] }) => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query('ALTER TABLE "ListingSnapshot" ALTER COLUMN document SET COMPRESSION lz4').catch(() => {})
    const cuts: { listings: number; variants: number }[] = []
    let batch: SnapshotDocument[] = []
    let [listings, variants] = [0, 0]
    const flush = async () => {
      if (batch.length > 0) await insert(client, batch, listings - batch.length)
      batch = []
    }
    for (const document of generatedListings(Math.max(...sizes))) {
      batch.push(document)
      listings += 1
      variants += document.variants.length
      if (variants >= (sizes[cuts.length] ?? Number.POSITIVE_INFINITY)) cuts.push({ listings, variants })
      if (batch.length === perInsert) await flush()
    }
    await flush()
    await client.query('ANALYZE')
    await client.end()
    return cuts
  },
})
