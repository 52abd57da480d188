import { useI18n } from '../../../components/i18n'
import type { PageShortlist } from '../queries.server/shortlist.server'
import { comparisonPath, entryToken, shortlistLimit } from '../schema/shortlist'

/**
 * What is kept, at the lower edge of the page from the first variant on. `from`: search string of the catalogue without
 * `?`, where the page has one.
 */
export function ShortlistBar({
  shortlist: { list, variants, refused },
  from,
  municipality,
}: {
  shortlist: PageShortlist
  from?: string
  municipality?: string
}) {
  const { t, path } = useI18n()
  if (list.length === 0) return null
  return (
    <aside className="shortlist-bar" aria-labelledby="h-merkliste">
      <div className="wrap">
        <h2 id="h-merkliste" data-say={refused ? undefined : ''}>
          <a href={path('/merkliste')}>{t('shortlist.title')}</a>{' '}
          <span className="num">{t('shortlist.count', { n: list.length, most: shortlistLimit })}</span>
        </h2>
        {refused ? (
          <p data-say="">{t('shortlist.fullNote', { most: shortlistLimit })}</p>
        ) : (
          <ul>
            {variants.map(({ slug, delivery, name }) => (
              <li key={`${slug}.${delivery}`}>
                <a href={path(`/loesung/${slug}?betrieb=${delivery}`)}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        {list.length > 1 ? (
          <a
            className="kern-btn kern-btn--primary"
            href={path(comparisonPath(list.map(entryToken), { from, municipality }))}
          >
            <span className="kern-label">{t('shortlist.compare', { n: list.length })}</span>
          </a>
        ) : (
          <p>{t('shortlist.oneMore')}</p>
        )}
      </div>
    </aside>
  )
}
