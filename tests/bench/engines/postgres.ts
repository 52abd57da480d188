import pg from 'pg'
import { variantIndex } from '../../../app/modules/catalogue/index-document'
import type { SearchAnswer, SearchRequest } from '../../../search/contract'
import type { MakeEngine } from './engine'

const weights: Record<string, string> = { title: 'A', functions: 'B', phrases: 'B', summary: 'C', provider: 'C' }
const perInsert = 500
const tokenOf = (facet: string, token: string) => `${facet}=${token}`

/**
 * Naive full-text search in PostgreSQL: one table, a weighted German tsvector and an array of facet tokens, both with a
 * GIN index; counts by grouping over the hits, one more statement for each facet that is counted without its own filter.
 */
export const makeEngine: MakeEngine = async ({ databaseUrl }) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  return {
    async build(documents) {
      const vector = variantIndex.text
        .map(
          ({ attribute }) => `setweight(to_tsvector('german', row->>'${attribute}'), '${weights[attribute] ?? 'D'}')`,
        )
        .join(' || ')
      await client.query(`DROP TABLE IF EXISTS bench_variant;
        CREATE TABLE bench_variant (id text PRIMARY KEY, words tsvector NOT NULL, tokens text[] NOT NULL)`)
      for (let at = 0; at < documents.length; at += perInsert) {
        const rows = documents.slice(at, at + perInsert).map(({ id, text, facets }) => ({
          ...text.de,
          id,
          tokens: Object.entries(facets).flatMap(([facet, tokens]) => tokens.map((token) => tokenOf(facet, token))),
        }))
        await client.query(
          `INSERT INTO bench_variant SELECT row->>'id', ${vector},
             ARRAY(SELECT jsonb_array_elements_text(row->'tokens')) FROM jsonb_array_elements($1::jsonb) AS row`,
          [JSON.stringify(rows)],
        )
      }
      await client.query(`CREATE INDEX ON bench_variant USING gin (words);
        CREATE INDEX ON bench_variant USING gin (tokens); ANALYZE bench_variant`)
    },
    search: (request) => search(client, request),
  }
}

function conditions({ query, match, filters }: SearchRequest, except?: string): { sql: string; values: unknown[] } {
  const values: unknown[] = [query]
  const plain = "plainto_tsquery('german', $1)"
  const asked = match === 'all' ? plain : `replace(${plain}::text, '&', '|')::tsquery`
  const parts = [query === '' ? '$1 = $1' : `words @@ ${asked}`]
  for (const { facet, mode, tokens } of filters) {
    if (facet === except) continue
    values.push(tokens.map((token) => tokenOf(facet, token)))
    parts.push(`tokens ${mode === 'all' ? '@>' : '&&'} $${values.length}`)
  }
  const rank = query === '' ? '0' : `ts_rank(words, ${asked})`
  return { sql: `SELECT id, tokens, ${rank} AS rank FROM bench_variant WHERE ${parts.join(' AND ')}`, values }
}

async function search(client: pg.Client, request: SearchRequest): Promise<SearchAnswer> {
  const counts: SearchAnswer['counts'] = Object.fromEntries(request.counts.map((facet) => [facet, {}]))
  const fill = (rows: readonly { token: string; count: number }[], only?: string) => {
    for (const { token, count } of rows) {
      const facet = token.slice(0, token.indexOf('='))
      if (only === undefined || facet === only) {
        const counted = counts[facet]
        if (counted) counted[token.slice(facet.length + 1)] = count
      }
    }
  }
  const main = conditions(request)
  const { rows } = await client.query(
    `WITH hits AS MATERIALIZED (${main.sql})
     SELECT (SELECT count(*)::int FROM hits) AS total,
       ARRAY(SELECT id FROM hits ORDER BY rank DESC, id OFFSET ${request.offset} LIMIT ${request.limit}) AS ids,
       (SELECT coalesce(json_agg(counted), '[]') FROM
         (SELECT token, count(*)::int AS count FROM hits, unnest(tokens) AS token GROUP BY token) AS counted) AS counts`,
    main.values,
  )
  fill(request.counts.length > 0 ? rows[0].counts : [])
  for (const { facet, mode } of request.filters) {
    if (mode !== 'any' || !request.counts.includes(facet)) continue
    const without = conditions(request, facet)
    counts[facet] = {}
    const answer = await client.query(
      `SELECT token, count(*)::int AS count FROM (${without.sql}) AS hits, unnest(tokens) AS token
       WHERE starts_with(token, $${without.values.length + 1}) GROUP BY token`,
      [...without.values, `${facet}=`],
    )
    fill(answer.rows, facet)
  }
  return { total: rows[0].total, ids: rows[0].ids, counts }
}
