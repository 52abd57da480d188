import { isRouteErrorResponse, useLocation } from '@remix-run/react'
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

/** Names and values of a form in their order. */
export type SentFields = [name: string, value: string][]

/** What was sent, where it has not been taken and can be sent once more. */
function sentIn(error: unknown): SentFields | null {
  return isRouteErrorResponse(error) ? ((error.data as { sent?: SentFields | null } | null)?.sent ?? null) : null
}

/** Sends a form once more that could not be taken. */
function SendAgain({ fields }: { fields: SentFields }) {
  const { t } = useI18n()
  const { pathname, search } = useLocation()
  return (
    <form className="note" method="post" action={pathname + search}>
      <p>{t('errors.sent')}</p>
      {fields.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name may come several times, and the order never changes
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <p className="actions">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t('errors.sendAgain')}</span>
        </button>
      </p>
    </form>
  )
}

/**
 * The page for anything that went wrong; says what is safe and what to do, with the number that is also in the log.
 * `forOperator`: among the operator's pages, on whose port the public ones do not answer.
 */
export function ErrorPage(props: { error: unknown; reference: string | null; forOperator: boolean }) {
  const { error, reference, forOperator } = props
  const { t, path } = useI18n()
  const kind = errorKind(error)
  const sent = sentIn(error)
  const button = `kern-btn kern-btn--${sent ? 'secondary' : 'primary'}`
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
      {sent ? <SendAgain fields={sent} /> : null}
      <p className="actions">
        {forOperator ? (
          <a className={button} href={path('/betrieb')}>
            <span className="kern-label">{t('operator.home.title')}</span>
          </a>
        ) : (
          <>
            <a className={button} href={path('/katalog')}>
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
