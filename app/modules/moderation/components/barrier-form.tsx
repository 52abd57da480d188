import { useI18n } from '../../../components/i18n'
import { formatNumber } from '../../../lib/format'
import {
  type ReportErrors,
  type ReportField,
  type ReportValues,
  reportDays,
  reportFields,
  reportTextLimit,
} from '../schema'

const limits: Record<ReportField, number> = { text: reportTextLimit, page: 500, address: 254 }

/** The form for barriers. With errors it begins with their list, keeps what was typed, and has the focus on the list. */
export function BarrierForm({ values, errors }: { values: ReportValues; errors: ReportErrors }) {
  const { t, language, path } = useI18n()
  return (
    <>
      <ErrorSummary errors={errors} />
      <form className="form" method="post" action={path('/barrierefreiheit/melden')} noValidate>
        <Field
          name="text"
          hint={t('feedback.textHint', { limit: formatNumber(language, reportTextLimit) })}
          error={errors.text}
        >
          {(attributes) => <textarea {...attributes} defaultValue={values.text} rows={8} required />}
        </Field>
        <Field name="page" hint={t('feedback.pageHint')} error={errors.page}>
          {(attributes) => <input {...attributes} type="text" defaultValue={values.page} />}
        </Field>
        <Field name="address" hint={t('feedback.addressHint')} error={errors.address}>
          {(attributes) => <input {...attributes} type="email" defaultValue={values.address} autoComplete="email" />}
        </Field>
        <p className="meta">
          {t('feedback.privacy', { days: reportDays })} <a href={path('/datenschutz')}>{t('feedback.privacyLink')}</a>
        </p>
        <div className="form__end">
          <p className="actions">
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{t('feedback.submit')}</span>
            </button>
          </p>
        </div>
      </form>
    </>
  )
}

function ErrorSummary({ errors }: { errors: ReportErrors }) {
  const { t, language } = useI18n()
  const wrong = reportFields.flatMap((field) => {
    const problem = errors[field]
    return problem
      ? [{ field, text: t(`feedback.error.${field}.${problem}`, { limit: formatNumber(language, limits[field]) }) }]
      : []
  })
  if (wrong.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the list of errors is where reading goes on
    <section className="errors" aria-labelledby="fehler" tabIndex={-1} autoFocus>
      <h2 id="fehler">{t('feedback.errors', { count: wrong.length })}</h2>
      <ul>
        {wrong.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FieldAttributes {
  id: string
  name: string
  className: string
  maxLength: number
  'aria-describedby': string
  'aria-invalid'?: true
}

function Field({
  name,
  hint,
  error,
  children,
}: {
  name: ReportField
  hint: string
  error: ReportErrors[ReportField]
  children: (attributes: FieldAttributes) => React.ReactNode
}) {
  const { t, language } = useI18n()
  const described = [`${name}-hinweis`, ...(error ? [`${name}-fehler`] : [])].join(' ')
  return (
    <div className={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={name}>
        {t(`feedback.${name}`)}
      </label>
      <p className="kern-hint" id={`${name}-hinweis`}>
        {hint}
      </p>
      {children({
        id: name,
        name,
        className: error ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input',
        // Wider than what is taken: a text that is too long is refused with words, not cut in silence.
        maxLength: limits[name] * 4,
        'aria-describedby': described,
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {error ? (
        <p className="kern-error" id={`${name}-fehler`}>
          {t(`feedback.error.${name}.${error}`, { limit: formatNumber(language, limits[name]) })}
        </p>
      ) : null}
    </div>
  )
}
