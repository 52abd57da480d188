import { useI18n } from '../../../components/i18n'
import { formatNumber } from '../../../lib/format'
import { reasonChoices, reasonLimit } from '../schema/comparison'
import type { MissedMust, WhyProblem, WhyValues } from '../schema/why-form'

/** Why a variant is not considered: a must it misses, a usual reason, or her own words. */
export function WhyNotForm({
  variantId,
  missed,
  values,
  problem,
  version,
  action,
  back,
}: {
  variantId: string
  missed: readonly MissedMust[]
  values: WhyValues
  problem: WhyProblem | 'conflict' | null
  version: number | null
  action: string
  back: string
}) {
  const { t, language } = useI18n()
  const limit = formatNumber(language, reasonLimit)
  const wrongText = problem === 'text' || problem === 'long'
  const radio = (value: string, label: string) => (
    <li className="opt" key={value}>
      <input
        className="kern-form-check__radio"
        type="radio"
        id={`grund-${value}`}
        name="grund"
        value={value}
        defaultChecked={values.choice === value}
      />
      <label htmlFor={`grund-${value}`}>{label}</label>
    </li>
  )
  return (
    <>
      {problem ? (
        // biome-ignore lint/a11y/noAutofocus: after a refused form the list of errors is where reading goes on
        <section className="errors" aria-labelledby="fehler" tabIndex={-1} autoFocus>
          <h2 id="fehler">{t('comparison.need.errors')}</h2>
          <ul>
            <li>
              <a href={wrongText ? '#text' : '#gruende'}>
                {problem === 'conflict'
                  ? t('comparison.need.conflict')
                  : t(`comparison.why.error.${problem}`, { limit })}
              </a>
            </li>
          </ul>
        </section>
      ) : null}
      <form className="form" method="post" action={action} noValidate>
        <input type="hidden" name="version" value={version ?? 0} />
        <input type="hidden" name="variant" value={variantId} />
        <p className="meta">{t('comparison.why.choose')}</p>
        <fieldset id="gruende" className="why-list">
          {missed.length > 0 ? (
            <>
              <legend className="why-list__head">{t('comparison.why.rule')}</legend>
              <ul>
                {missed.map(({ criterion, line, answer }) =>
                  radio(
                    `muss:${criterion}`,
                    t('comparison.reason.requirement', { line: line[language], answer: answer[language] }),
                  ),
                )}
              </ul>
              <h2 className="why-list__head">{t('comparison.why.usual')}</h2>
            </>
          ) : (
            <legend className="why-list__head">{t('comparison.why.usual')}</legend>
          )}
          <ul>
            {reasonChoices.map((choice) => radio(choice, t(`comparison.reason.${choice}`)))}
            {radio('text', t('comparison.why.other'))}
          </ul>
        </fieldset>
        <div>
          <label className="kern-label" htmlFor="text">
            {t('comparison.why.text')}
          </label>
          <p className="kern-hint" id="text-hinweis">
            {t('comparison.why.textHint', { limit })}
          </p>
          <textarea
            className="kern-form-input__input"
            id="text"
            name="text"
            rows={4}
            defaultValue={values.text}
            aria-describedby={wrongText ? 'text-hinweis text-fehler' : 'text-hinweis'}
            {...(wrongText ? { 'aria-invalid': true } : {})}
          />
          {wrongText ? (
            <p className="kern-error" id="text-fehler">
              {t(`comparison.why.error.${problem}`, { limit })}
            </p>
          ) : null}
        </div>
        <div className="form__end">
          <p className="actions">
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{t('comparison.why.submit')}</span>
            </button>
            <a href={back}>{t('comparison.why.cancel')}</a>
          </p>
        </div>
      </form>
      <section className="band" aria-labelledby="h-irrtum">
        <h2 id="h-irrtum">{t('comparison.why.mistake')}</h2>
        <p className="prose">{t('comparison.why.mistakeText')}</p>
        <form method="post" action={action}>
          <input type="hidden" name="version" value={version ?? 0} />
          <input type="hidden" name="variant" value={variantId} />
          <button className="kern-btn kern-btn--secondary" type="submit" name="ohne-grund" value="1">
            <span className="kern-label">{t('comparison.why.remove')}</span>
          </button>
        </form>
      </section>
    </>
  )
}
