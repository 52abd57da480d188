import type pg from 'pg'
import { generatedListings } from '../../../../prisma/seed/generator'
import type { SnapshotDocument } from '../../../modules/catalogue/schema/listing'

const perInsert = 200

const insertions = [
  `INSERT INTO "Provider" (id, slug, name, about, origin, invented, "updatedAt")
   SELECT DISTINCT ON (d->'provider'->>'id') (d->'provider'->>'id')::uuid, d->'provider'->>'slug', d->'provider'->>'name',
     '{"de":"Erfunden.","en":"Invented."}', 'provider', true, now()
   FROM jsonb_array_elements($1::jsonb) AS d ON CONFLICT DO NOTHING`,
  `INSERT INTO "Listing" (id, slug, "providerId", name, summary, features, origin, invented, "confirmedOn", "updatedAt")
   SELECT (d->'listing'->>'id')::uuid, d->'listing'->>'slug', (d->'provider'->>'id')::uuid, d->'listing'->>'name',
     d->'listing'->'summary', d->'listing'->'features', 'provider', true, (d->'listing'->>'confirmedOn')::date, now()
   FROM jsonb_array_elements($1::jsonb) AS d`,
  `INSERT INTO "Variant" (id, "listingId", delivery)
   SELECT (v->>'id')::uuid, (d->'listing'->>'id')::uuid, v->>'delivery'
   FROM jsonb_array_elements($1::jsonb) AS d, jsonb_array_elements(d->'variants') AS v`,
  `INSERT INTO "VariantAnswer" ("variantId", criterion, value, "statedOn", source)
   SELECT (v->>'id')::uuid, a.key, a.value->'value', (a.value->>'statedOn')::date, a.value->'source'
   FROM jsonb_array_elements($1::jsonb) AS d, jsonb_array_elements(d->'variants') AS v, jsonb_each(v->'answers') AS a`,
  `INSERT INTO "ListingAnswer" ("listingId", criterion, value, "statedOn", source)
   SELECT (d->'listing'->>'id')::uuid, a.key, a.value->'value', (a.value->>'statedOn')::date, a.value->'source'
   FROM jsonb_array_elements($1::jsonb) AS d, jsonb_each(d->'answers') AS a`,
  `INSERT INTO "ListingSnapshot" (id, "listingId", number, document, hash)
   SELECT gen_random_uuid(), (d->'listing'->>'id')::uuid, 1, d, encode(sha256(convert_to(d::text, 'UTF8')), 'hex')
   FROM jsonb_array_elements($1::jsonb) AS d`,
]

/** Fills a migrated database with published listings that have so many variants together, and all their answers. */
export async function fillCatalogue(client: pg.Client, variants: number): Promise<void> {
  let batch: SnapshotDocument[] = []
  const flush = async () => {
    const rows = JSON.stringify(batch)
    for (const sql of batch.length > 0 ? insertions : []) await client.query(sql, [rows])
    batch = []
  }
  for (const document of generatedListings(variants)) {
    batch.push(document)
    if (batch.length === perInsert) await flush()
  }
  await flush()
  await client.query(`UPDATE "Listing" SET state = 'published', "publishedSnapshotId" = s.id
    FROM "ListingSnapshot" AS s WHERE s."listingId" = "Listing".id`)
  await client.query(`INSERT INTO "OutboxRow" ("topic", "key") SELECT 'listing', id::text FROM "Listing"`)
  await client.query(`INSERT INTO "AuditEvent" ("actor", "action", "entity", "entityId", "details")
    SELECT 'system:drill', 'publish', 'listing', id::text, '{}' FROM "Listing"`)
  await client.query('ANALYZE')
}
