import { useI18n } from '../../../components/i18n'
import { type ComparisonAddress, comparisonPage } from '../schema/address'

/** A variant that was just removed without a reason: what it is called, its token, the place it had. */
export interface RemovedNotice {
  name: string
  token: string
  at: number
}

/** Says what was removed and takes it in again: by an address, or, where the comparison is stored, by a form. */
export function Removed({
  removed: { name, token, at },
  address,
  version,
}: {
  removed: RemovedNotice
  address: ComparisonAddress
  version: number | null
}) {
  const { t, path } = useI18n()
  const tokens = [...address.tokens.slice(0, at), token, ...address.tokens.slice(at)]
  return (
    <div className="notice" role="status">
      <p>
        {t('comparison.removed.text', { name })}{' '}
        {address.key === null ? (
          <a href={path(comparisonPage({ ...address, tokens }))}>{t('comparison.removed.undo')}</a>
        ) : null}
      </p>
      {address.key === null ? null : (
        <form method="post" action={path(comparisonPage(address))}>
          <input type="hidden" name="version" value={version ?? 0} />
          <input type="hidden" name="at" value={at} />
          <button className="kern-btn kern-btn--secondary kern-btn--slim" type="submit" name="restore" value={token}>
            <span className="kern-label">{t('comparison.removed.undo')}</span>
          </button>
        </form>
      )}
    </div>
  )
}
