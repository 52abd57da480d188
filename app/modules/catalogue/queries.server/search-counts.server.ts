import { atOnce } from '../../../lib/at-once'
import { berlinDate } from '../../../lib/clock'
import { database } from '../../../lib/db.server'
import { Prisma } from '../../../lib/generated/client'
import type { Language } from '../../../lib/language'
import { countedDays, fewClicksFrom, fewClicksPercent, type SearchList } from '../schema/search-list'
import { searchesTogether, textHits } from './search.server'

/** Texts on one page. */
export const searchesPerPage = 25

/** A text with what was counted of it in the last 90 days, and what it finds now. */
export interface SearchRow {
  language: Language
  text: string
  searches: number
  withoutHits: number
  clicks: number
  hitsNow: number
  /** Now only some of the words are found. */
  widenedNow: boolean
}

const conditions: Record<SearchList, Prisma.Sql> = {
  none: Prisma.sql`sum("withoutHits") > 0`,
  few: Prisma.sql`sum("searches" - "withoutHits") >= ${fewClicksFrom}
    AND 100 * sum("clicks") < ${fewClicksPercent} * sum("searches" - "withoutHits")`,
}
const orders: Record<SearchList, Prisma.Sql> = {
  none: Prisma.sql`sum("withoutHits") DESC`,
  few: Prisma.sql`sum("searches") DESC`,
}

interface Grouped {
  language: string
  text: string
  searches: number
  withoutHits: number
  clicks: number
}

/** Texts on each list, and texts that were counted at all. */
export type SearchListCounts = Readonly<Record<SearchList | 'all', number>>

/** How many texts each list has, and how many were counted at all. */
export async function countSearches(now: Date): Promise<SearchListCounts> {
  const [row] = await database().$queryRaw<SearchListCounts[]>`
    SELECT count(*)::int AS "all", count(*) FILTER (WHERE "isNone")::int AS "none", count(*) FILTER (WHERE "isFew")::int AS "few" FROM (
      SELECT ${conditions.none} AS "isNone", ${conditions.few} AS "isFew"
      FROM "SearchCount" WHERE "day" >= ${since(now)}::date GROUP BY "language", "text"
    ) texts`
  return row ?? { all: 0, none: 0, few: 0 }
}

const since = (now: Date) => berlinDate(new Date(now.getTime() - countedDays * 86_400_000))

/** Texts of a list in the last 90 days, the most frequent first. */
export async function listSearches(
  list: SearchList,
  page: number,
  now: Date,
): Promise<{ rows: SearchRow[]; counts: SearchListCounts; pages: number }> {
  const counts = await countSearches(now)
  const pages = Math.max(1, Math.ceil(counts[list] / searchesPerPage))
  const rows = await database().$queryRaw<Grouped[]>`
    SELECT "language", "text", sum("searches")::int AS "searches", sum("withoutHits")::int AS "withoutHits",
      sum("clicks")::int AS "clicks"
    FROM "SearchCount" WHERE "day" >= ${since(now)}::date
    GROUP BY "language", "text" HAVING ${conditions[list]}
    ORDER BY ${orders[list]}, "text", "language"
    LIMIT ${searchesPerPage} OFFSET ${(Math.min(page, pages) - 1) * searchesPerPage}`
  const withHits = await atOnce(searchesTogether, rows, async (row): Promise<SearchRow> => {
    const language = row.language as Language
    const { total, widened } = await textHits(row.text, language)
    return { ...row, language, hitsNow: total, widenedNow: widened }
  })
  return { counts, pages, rows: withHits }
}
