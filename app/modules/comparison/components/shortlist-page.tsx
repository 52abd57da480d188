import { useI18n } from '../../../components/i18n'
import type { ShortlistView } from '../queries.server/shortlist.server'
import { comparisonPath, entryToken, sharedPath, shortlistLimit } from '../schema/shortlist'
import { shortlistDays } from '../schema/shortlist-cookie'
import { ShortlistEntries } from './shortlist-entries'
import { type ShortlistNews, ShortlistNotices } from './shortlist-notices'

/** The visitor's own shortlist. `from`: the search she comes from; `publicUrl`: origin of the address to pass on. */
export function ShortlistPage({
  shortlist: { list, variants, unknown },
  news,
  from,
  publicUrl,
}: {
  shortlist: ShortlistView
  news: ShortlistNews
  from: string
  publicUrl: string
}) {
  const { t, path } = useI18n()
  return (
    <>
      <div className="title">
        <h1>{t('shortlist.title')}</h1>
        <p className="lead">{t('shortlist.lead', { most: shortlistLimit })}</p>
      </div>
      <ShortlistNotices news={news} leftOut={unknown > 0 ? t('shortlist.unknown', { count: unknown }) : null} />
      {list.length === 0 ? (
        <>
          <p>{t('shortlist.empty')}</p>
          <p className="actions">
            <a className="kern-btn kern-btn--primary" href={path('/katalog')}>
              <span className="kern-label">{t('shortlist.toCatalogue')}</span>
            </a>
          </p>
        </>
      ) : (
        <>
          <section aria-labelledby="h-liste" id="liste">
            <h2 id="h-liste">
              {t('shortlist.list')}{' '}
              <span className="num">({t('shortlist.count', { n: list.length, most: shortlistLimit })})</span>
            </h2>
            <ShortlistEntries variants={variants} changeable />
          </section>
          <form className="actions shortlist__end" method="post" action={path('/merkliste')}>
            {list.length > 1 ? (
              <a className="kern-btn kern-btn--primary" href={path(comparisonPath(list.map(entryToken), { from }))}>
                <span className="kern-label">{t('shortlist.compare', { n: list.length })}</span>
              </a>
            ) : (
              <span>{t('shortlist.oneMore')}</span>
            )}
            <button type="submit" className="kern-btn kern-btn--secondary" name="leeren" value="1">
              <span className="kern-label">{t('shortlist.clear')}</span>
            </button>
          </form>
          <Share address={`${publicUrl}${path(sharedPath(list))}`} />
        </>
      )}
    </>
  )
}

function Share({ address }: { address: string }) {
  const { t, path } = useI18n()
  return (
    <section className="note" aria-labelledby="h-weitergeben">
      <h2 id="h-weitergeben">{t('shortlist.share.title')}</h2>
      <p className="share">
        <label htmlFor="adresse">{t('shortlist.share.label')}</label>
        <input className="pick" id="adresse" readOnly value={address} aria-describedby="adresse-hinweis" />
        <a href={address}>{t('shortlist.share.open')}</a>
      </p>
      <p className="meta" id="adresse-hinweis">
        {t('shortlist.share.hint')}
      </p>
      <p className="meta">
        {t('shortlist.stored', { days: shortlistDays })} <a href={path('/datenschutz')}>{t('common.foot.privacy')}</a>
      </p>
    </section>
  )
}
