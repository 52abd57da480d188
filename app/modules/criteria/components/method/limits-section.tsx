import { useI18n } from '../../../../components/i18n'

/** What the classification does not claim to be. */
export function LimitsSection() {
  const { t, path } = useI18n()
  return (
    <div className="text">
      <ul>
        <li>{t('method.limits.certificate')}</li>
        <li>{t('method.limits.advice')}</li>
        <li>{t('method.limits.ranking')}</li>
      </ul>
      <p>
        <a className="more" href={path('/methodik/quellen')}>
          {t('method.limits.sources')}
        </a>
      </p>
    </div>
  )
}
