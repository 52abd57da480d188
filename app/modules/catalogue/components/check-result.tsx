import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import type { CheckView } from '../publiccode/check-view'
import { FindingTable } from './finding-table'
import { ListingPreview } from './listing-preview'

/** Both answers to a file, what led to them, and how the listing would look. */
export function CheckResult({ view }: { view: CheckView }) {
  const { t } = useI18n()
  const { errors, warnings, further, omitted } = view
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: the answer stands above the form, and reading goes on with it */}
      <section className="sec" aria-labelledby="h-ergebnis" id="ergebnis" tabIndex={-1} autoFocus>
        <h2 id="h-ergebnis">{t('publiccode.result.title')}</h2>
        <Standard view={view} />
        <Marketplace view={view} />
      </section>
      <section className="sec" aria-labelledby="h-befunde" id="befunde">
        <h2 id="h-befunde">{t('publiccode.findings.title')}</h2>
        {errors.length + warnings.length + further.length === 0 ? <p>{t('publiccode.findings.none')}</p> : null}
        <FindingTable title={t('publiccode.findings.errors')} findings={errors} />
        <FindingTable title={t('publiccode.findings.warnings')} findings={warnings} />
        <FindingTable title={t('publiccode.findings.further')} findings={further} />
        {omitted > 0 ? <p className="meta">{t('publiccode.result.omitted', { n: omitted })}</p> : null}
      </section>
      {view.preview ? <ListingPreview preview={view.preview} /> : null}
    </>
  )
}

function Standard({ view: { refused, conforms, counts, version } }: { view: CheckView }) {
  const { t } = useI18n()
  if (refused !== null && counts.errors === 0) return null
  return (
    <div className={conforms ? 'notice' : 'notice notice--warn'}>
      <Icon name={conforms ? 'ok' : 'warn'} />
      <div>
        <p>
          <strong>{t(conforms ? 'publiccode.result.conforms' : 'publiccode.result.conformsNot')}</strong>
        </p>
        <p>
          {t('publiccode.result.counts', {
            errors: t('publiccode.result.errors', { count: counts.errors }),
            warnings: t('publiccode.result.warnings', { count: counts.warnings }),
          })}{' '}
          {refused !== null
            ? null
            : version === null
              ? t('publiccode.result.versionNone')
              : t('publiccode.result.version', { version })}
        </p>
      </div>
    </div>
  )
}

function Marketplace({ view: { refused, broken, fields, kept, left } }: { view: CheckView }) {
  const { t } = useI18n()
  return (
    <div className={refused === null ? 'notice' : 'notice notice--warn'}>
      <Icon name={refused === null ? 'ok' : 'stop'} />
      <div>
        <p>
          <strong>{t(refused === null ? 'publiccode.result.taken' : 'publiccode.result.refused')}</strong>
        </p>
        {refused === null ? (
          <p>
            {t('publiccode.result.takenCount', { fields, kept })}{' '}
            {t(broken ? 'publiccode.result.broken' : 'publiccode.result.lost')}
            {left.length > 0 ? ` ${t('publiccode.result.person', { count: left.length, keys: left.join(', ') })}` : ''}
          </p>
        ) : (
          <p>{refused}</p>
        )}
      </div>
    </div>
  )
}
