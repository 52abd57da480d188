import { useI18n } from '../../../components/i18n'
import type { ShortlistView } from '../queries.server/shortlist.server'
import {
  comparisonPath,
  entryToken,
  isVariant,
  type Shortlist,
  serialiseShortlist,
  shortlistLimit,
} from '../schema/shortlist'
import { ShortlistEntries } from './shortlist-entries'
import { type ShortlistNews, ShortlistNotices } from './shortlist-notices'

/** A shortlist that an address names, beside the visitor's own one. */
export function SharedShortlist({
  shared: { list, variants, unknown },
  own,
  news,
}: {
  shared: ShortlistView
  own: Shortlist
  news: ShortlistNews
}) {
  const { t, path } = useI18n()
  const fresh = list.filter((entry) => !own.some(isVariant(entry)))
  return (
    <>
      <div className="title">
        <h1>{t('shortlist.shared.title')}</h1>
        <p className="lead">{t(list.length === 0 ? 'shortlist.shared.none' : 'shortlist.shared.lead')}</p>
      </div>
      <ShortlistNotices
        news={news}
        leftOut={unknown > 0 ? t('shortlist.shared.left', { count: unknown, most: shortlistLimit }) : null}
      />
      {list.length === 0 ? null : (
        <section aria-labelledby="h-liste">
          <h2 className="vh" id="h-liste">
            {t('shortlist.list')}
          </h2>
          <ShortlistEntries variants={variants} />
        </section>
      )}
      <form className="actions shortlist__end" method="post" action={path('/merkliste')}>
        {fresh.length > 0 ? (
          <button
            type="submit"
            className="kern-btn kern-btn--primary"
            name="uebernehmen"
            value={serialiseShortlist(list)}
          >
            <span className="kern-label">{t('shortlist.shared.adopt')}</span>
          </button>
        ) : null}
        {list.length > 0 && fresh.length === 0 ? <span>{t('shortlist.shared.all')}</span> : null}
        {list.length > 1 ? (
          <a className="kern-btn kern-btn--secondary" href={path(comparisonPath(list.map(entryToken)))}>
            <span className="kern-label">{t('shortlist.compare', { n: list.length })}</span>
          </a>
        ) : null}
        <a href={path('/merkliste')}>{t('shortlist.shared.own')}</a>
      </form>
    </>
  )
}
