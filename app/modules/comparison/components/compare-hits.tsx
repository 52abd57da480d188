import { useI18n } from '../../../components/i18n'
import { comparisonPath, shortlistLimit } from '../schema/shortlist'

/**
 * Leads from a search to the comparison of all its hits, or says why it does not. `tokens` are those of the hits that the
 * page shows; `from` is the search string of the catalogue without `?`.
 */
export function CompareHits({
  total,
  tokens,
  from,
  municipality,
}: {
  total: number
  tokens: readonly string[]
  from: string
  municipality: string | undefined
}) {
  const { t, path } = useI18n()
  if (total > shortlistLimit) return <>{t('shortlist.tooManyHits', { most: shortlistLimit })}</>
  if (total < 2 || tokens.length < total) return null
  return <a href={path(comparisonPath(tokens, { from, municipality }))}>{t('shortlist.allHits', { n: total })}</a>
}
