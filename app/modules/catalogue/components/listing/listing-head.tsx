import type { ReactNode } from 'react'
import { useI18n } from '../../../../components/i18n'
import { Icon } from '../../../../components/icon-sprite'
import { formatDate, languageName } from '../../../../lib/format'
import type { ListingView } from '../../listing-view'

/** Name, provider, summary, what can be done with it, what must be known of the entry as a whole, and where it leads. */
export function ListingHead({ view, actions }: { view: ListingView; actions: ReactNode }) {
  const { t, path, language } = useI18n()
  return (
    <>
      <div className="lhead">
        <div>
          <h1>{view.name}</h1>
          <p className="by">
            {t('listing.by')} <a href={path(`/anbieter/${view.provider.slug}`)}>{view.provider.name}</a>
          </p>
          <p className="lead">
            {view.written ? <span lang={view.written}>{view.summary}</span> : view.summary}{' '}
            {t('listing.ratedVariant', { name: view.deliveryName })}
          </p>
          {view.links.length > 0 ? (
            <p className="try">
              {view.links.map(({ id, link }) => (
                <a key={id} href={link ?? ''} rel="noopener">
                  {t(`listing.${id as 'website' | 'documentation' | 'demoUrl'}`)}
                </a>
              ))}
            </p>
          ) : null}
        </div>
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
      <Notices view={view} />
      {view.written ? (
        <p className="meta">{t('publiccode.written', { language: languageName(language, view.written) })}</p>
      ) : null}
    </>
  )
}

function Notices({ view: { withdrawn, invented, origin } }: { view: ListingView }) {
  const { t, language } = useI18n()
  if (!withdrawn && !invented && origin === 'provider') return null
  return (
    <div className="notices">
      {withdrawn ? (
        <div className="notice notice--warn">
          <Icon name="warn" />
          <p>
            <strong>{t('listing.notice.withdrawn', { date: formatDate(language, withdrawn.on) })}</strong>{' '}
            {withdrawn.reason ? `${t('listing.notice.reason', { reason: withdrawn.reason })} ` : null}
            {t('listing.notice.kept')}
          </p>
        </div>
      ) : null}
      {invented ? (
        <div className="notice">
          <Icon name="info" />
          <p>{t('listing.notice.invented')}</p>
        </div>
      ) : null}
      {origin === 'public_sources' ? (
        <div className="notice">
          <Icon name="info" />
          <p>{t('listing.notice.publicSources')}</p>
        </div>
      ) : null}
    </div>
  )
}
