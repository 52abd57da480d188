import { isRouteErrorResponse } from '@remix-run/react'
import { useI18n } from './i18n'

const kinds: Record<number, 'notFound' | 'invalid' | 'unavailable'> = {
  400: 'invalid',
  404: 'notFound',
  405: 'invalid',
  410: 'notFound',
  503: 'unavailable',
}

/** Which text an error gets. */
export function errorKind(error: unknown): 'notFound' | 'invalid' | 'unavailable' | 'unexpected' {
  return kinds[isRouteErrorResponse(error) ? error.status : 500] ?? 'unexpected'
}

/**
 * The page for anything that went wrong; says what is safe and what to do, with the number that is also in the log.
 * `forOperator`: among the operator's pages, on whose port the public ones do not answer.
 */
export function ErrorPage(props: { error: unknown; reference: string | null; forOperator: boolean }) {
  const { error, reference, forOperator } = props
  const { t, path } = useI18n()
  const kind = errorKind(error)
  return (
    <div className="wrap">
      <div className="title band">
        <h1>{t(`errors.${kind}.title`)}</h1>
        <p className="lead">{t(`errors.${kind}.text`)}</p>
      </div>
      {reference ? (
        <p className="meta">
          {t('errors.reference')} <b className="num">{reference}</b>. {t('errors.referenceHint')}
        </p>
      ) : null}
      <p className="actions">
        {forOperator ? (
          <a className="kern-btn kern-btn--primary" href={path('/betrieb')}>
            <span className="kern-label">{t('operator.home.title')}</span>
          </a>
        ) : (
          <>
            <a className="kern-btn kern-btn--primary" href={path('/katalog')}>
              <span className="kern-label">{t('errors.toCatalogue')}</span>
            </a>
            <a className="kern-btn kern-btn--secondary" href={path('/')}>
              <span className="kern-label">{t('errors.toStart')}</span>
            </a>
          </>
        )}
      </p>
    </div>
  )
}
