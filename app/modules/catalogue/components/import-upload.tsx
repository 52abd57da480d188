import { useI18n } from '../../../components/i18n'
import { formatNumber } from '../../../lib/format'
import { fileLimitKb } from './check-form'

/** One file on its way into the catalogue; `fault`: why the last one was not read. */
export function ImportUpload({ fault }: { fault: string | null }) {
  const { t, language, path } = useI18n()
  return (
    <form
      className="form"
      method="post"
      action={path('/betrieb/importe')}
      encType="multipart/form-data"
      noValidate
      aria-labelledby="h-einlesen"
    >
      <h2 id="h-einlesen">{t('operator.imports.upload')}</h2>
      <div className={fault ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
        <label className="kern-label" htmlFor="datei">
          {t('operator.imports.uploadFile')}
        </label>
        <p className="kern-hint" id="datei-hinweis">
          {t('operator.imports.uploadHint', { limit: formatNumber(language, fileLimitKb) })}
        </p>
        <input
          id="datei"
          name="datei"
          type="file"
          accept=".yml,.yaml,application/yaml,text/yaml"
          className="kern-form-input__input"
          aria-describedby={fault ? 'datei-hinweis datei-fehler' : 'datei-hinweis'}
          {...(fault ? { 'aria-invalid': true as const } : {})}
        />
        {fault ? (
          <p className="kern-error" id="datei-fehler">
            {fault}
          </p>
        ) : null}
      </div>
      <p className="actions">
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t('operator.imports.uploadSubmit')}</span>
        </button>
      </p>
    </form>
  )
}
