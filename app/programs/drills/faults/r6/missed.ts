import type pg from 'pg'

/** Of five listings one is withdrawn, one published for the first time, and three are published anew with another text. */
const kinds = 5
const together = 50

/** Keeps back the listings that are to be published for the first time. */
export async function keepBack(client: pg.Client): Promise<void> {
  await client.query(
    `UPDATE "Listing" SET state = 'draft' WHERE id IN (
       SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS at FROM "Listing") AS numbered WHERE at % ${kinds} = 1)`,
  )
}

const changes = [
  `UPDATE "Listing" SET state = 'published' WHERE id = ANY($1) AND state = 'draft'`,
  `UPDATE "Listing" SET state = 'withdrawn' WHERE id = ANY($2)`,
  `INSERT INTO "ListingSnapshot" (id, "listingId", number, document, hash)
   SELECT gen_random_uuid(), "listingId", 2,
     jsonb_set(document, '{listing,summary,de}', to_jsonb('Neu gefasst: ' || (document->'listing'->'summary'->>'de'))),
     encode(sha256(convert_to("listingId"::text, 'UTF8')), 'hex')
   FROM "ListingSnapshot" WHERE "listingId" = ANY($3) AND number = 1`,
  `UPDATE "Listing" SET "publishedSnapshotId" = snapshot.id FROM "ListingSnapshot" AS snapshot
   WHERE snapshot."listingId" = "Listing".id AND snapshot.number = 2 AND "Listing".id = ANY($3)`,
  `INSERT INTO "OutboxRow" ("topic", "key") SELECT 'listing', id::text FROM unnest($1 || $2 || $3) AS id`,
]

/** Changes listings until so many variants have changed, in transactions as publications are; returns how many have. */
export async function changeListings(client: pg.Client, variants: number): Promise<number> {
  const { rows } = await client.query<{ id: string; variants: number }>(
    `SELECT listing.id, count(*)::int AS variants FROM "Listing" AS listing JOIN "Variant" ON "listingId" = listing.id
     GROUP BY 1 ORDER BY 1`,
  )
  let changed = 0
  let at = 0
  while (changed < variants && at < rows.length) {
    const sorted: [string[], string[], string[]] = [[], [], []]
    for (const end = at + together; at < Math.min(end, rows.length) && changed < variants; at++) {
      const row = rows[at] as (typeof rows)[number]
      sorted[Math.min(2, at % kinds)]?.push(row.id)
      changed += row.variants
    }
    await client.query('BEGIN')
    for (const sql of changes) {
      const used = [1, 2, 3].filter((place) => sql.includes(`$${place}`))
      const numbered = used.reduce((text, place, index) => text.replaceAll(`$${place}`, `$${index + 1}::uuid[]`), sql)
      await client.query(
        numbered,
        used.map((place) => sorted[place - 1]),
      )
    }
    await client.query('COMMIT')
  }
  return changed
}
