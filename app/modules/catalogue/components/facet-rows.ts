import type { Language } from '../../../lib/language'
import { facetLabel } from '../../criteria/facet-label'
import { facetValues } from '../../criteria/facet-model'
import type { FacetCriterion } from '../../criteria/registry'
import { standards } from '../../criteria/standards'
import type { FacetContext } from './facet-context'

/** One value of a facet as the panel shows it. */
export interface FacetRow {
  token: string
  label: string
  count: number
  chosen: boolean
}

/** Longer lists show their most frequent values first. */
const longList = 12
const shown = 6
const common: ReadonlySet<string> = new Set(standards.filter((entry) => 'common' in entry).map(({ id }) => id))

/**
 * Rows of a facet: `head` always shown (the most frequent values, of standards the most used ones, and every chosen one),
 * `tail` folded, `evidenced` the documented and tested claims that occur, once more filters or a value of this one are asked
 * for; until then `more` says that there are some. `all` counts the values without claims.
 */
export function facetRows(criterion: FacetCriterion, { query, counts, size }: FacetContext, language: Language) {
  const chosen = query.chosen[criterion.id] ?? []
  const rows = facetValues(criterion)
    .filter(({ token }) => criterion.computed !== 'cost-band' || token.startsWith(`${size}.`) || chosen.includes(token))
    .map(
      ({ token }): FacetRow => ({
        token,
        label: facetLabel(language, criterion, token),
        count: counts[criterion.id]?.[token] ?? 0,
        chosen: chosen.includes(token),
      }),
    )
  const isClaim = ({ token }: FacetRow) => criterion.type === 'standard' && token.includes('.')
  const plain = rows.filter((row) => !isClaim(row))
  const claims = rows.filter((row) => isClaim(row) && (row.count > 0 || row.chosen))
  const evidenced = query.more || chosen.length > 0 ? claims : []
  const more = evidenced.length < claims.length
  if (plain.length <= longList) return { head: plain, tail: [], evidenced, more, all: plain.length }
  const standard = criterion.type === 'standard'
  const candidates = standard
    ? plain.filter(({ token }) => common.has(token))
    : [...plain].sort((a, b) => b.count - a.count).slice(0, shown)
  const top = new Set(candidates.map(({ token }) => token))
  const isHead = (row: FacetRow) => row.chosen || (top.has(row.token) && (standard || row.count > 0))
  return { head: plain.filter(isHead), tail: plain.filter((row) => !isHead(row)), evidenced, more, all: plain.length }
}
