import { useI18n } from '../../../components/i18n'
import { formatNumber } from '../../../lib/format'

export type CheckProblem = 'missing' | 'busy'

/** Largest file that is read, in kB of 1,024 bytes. */
export const fileLimitKb = 256

/** Where a file is pasted or chosen. After a fault the list of what is wrong stands above it, and nothing pasted is lost. */
export function CheckForm({ text, problem, again }: { text: string; problem: CheckProblem | null; again: boolean }) {
  const { t, language, path } = useI18n()
  const described = ['inhalt-hinweis', ...(problem ? ['inhalt-fehler'] : [])].join(' ')
  return (
    <>
      {problem ? (
        // biome-ignore lint/a11y/noAutofocus: after a refused form the list of errors is where reading goes on
        <section className="errors" aria-labelledby="fehler" tabIndex={-1} autoFocus>
          <h2 id="fehler">{t('publiccode.error.title')}</h2>
          <ul>
            <li>
              <a href="#inhalt-text">{t(problemKeys[problem])}</a>
            </li>
          </ul>
        </section>
      ) : null}
      <form
        className="form"
        method="post"
        action={path('/publiccode-pruefen')}
        encType="multipart/form-data"
        noValidate
      >
        <div className={problem ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
          <label className="kern-label" htmlFor="inhalt-text">
            {t('publiccode.form.text')}
          </label>
          <p className="kern-hint" id="inhalt-hinweis">
            {t('publiccode.form.textHint')}
          </p>
          <textarea
            id="inhalt-text"
            name="inhalt"
            className={
              problem ? 'kern-form-input__input kern-form-input__input--error mono' : 'kern-form-input__input mono'
            }
            rows={14}
            defaultValue={text}
            spellCheck={false}
            autoCapitalize="off"
            aria-describedby={described}
            {...(problem ? { 'aria-invalid': true as const } : {})}
          />
          {problem ? (
            <p className="kern-error" id="inhalt-fehler">
              {t(problemKeys[problem])}
            </p>
          ) : null}
        </div>
        <div className={problem === 'missing' ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
          <label className="kern-label" htmlFor="datei">
            {t('publiccode.form.file')}
          </label>
          <p className="kern-hint" id="datei-hinweis">
            {t('publiccode.form.fileHint', { limit: formatNumber(language, fileLimitKb) })}
          </p>
          <input
            id="datei"
            name="datei"
            type="file"
            accept=".yml,.yaml,application/yaml,text/yaml"
            className="kern-form-input__input"
            aria-describedby={problem === 'missing' ? 'datei-hinweis inhalt-fehler' : 'datei-hinweis'}
            {...(problem === 'missing' ? { 'aria-invalid': true as const } : {})}
          />
        </div>
        <div className="form__end">
          <p className="meta">{t('publiccode.stored')}</p>
          <p className="actions">
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{t(again ? 'publiccode.form.again' : 'publiccode.form.submit')}</span>
            </button>
          </p>
        </div>
      </form>
    </>
  )
}

const problemKeys = { missing: 'publiccode.error.missing', busy: 'publiccode.error.busy' } as const
