import { useI18n } from '../../../components/i18n'

/** Files and the print view. `file` gives the German path of a format, `print` that of the view for paper. */
export function TakeAlong({ file, print }: { file(format: 'ods' | 'xlsx' | 'csv'): string; print: string }) {
  const { t, path } = useI18n()
  return (
    <section className="band no-print" aria-labelledby="h-dateien">
      <h2 id="h-dateien">{t('comparison.files.title')}</h2>
      <p className="prose">{t('comparison.files.lead')}</p>
      <p className="actions">
        {(['ods', 'xlsx', 'csv'] as const).map((format) => (
          <a key={format} className="kern-btn kern-btn--secondary" href={path(file(format))} download>
            <span className="kern-label">{t(`comparison.files.${format}`)}</span>
          </a>
        ))}
        <a className="kern-btn kern-btn--secondary" href={path(print)}>
          <span className="kern-label">{t('comparison.files.print')}</span>
        </a>
      </p>
    </section>
  )
}
