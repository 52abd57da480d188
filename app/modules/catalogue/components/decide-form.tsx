import { useI18n } from '../../../components/i18n'
import { Icon } from '../../../components/icon-sprite'
import { formatList, formatNumber } from '../../../lib/format'
import { fields } from '../../criteria/functions'
import { optionLabel } from '../../criteria/words'
import type { ImportView } from '../queries.server/imports.server'
import { reasonLimit } from '../schema/import'
import type { Decision, DecisionProblem } from '../schema/import-form'
import { Clues } from './suggestion-table'

/** Accepts suggestions and publishes, or refuses. After a fault what was chosen stays. */
export function DecideForm({
  view,
  values,
  problem,
}: {
  view: ImportView
  values: Decision | null
  problem: DecisionProblem | null
}) {
  const { t, language, path } = useI18n()
  const chosen = values ?? { functions: view.functions, main: view.functions[0] ?? '', standards: [], reason: '' }
  const offered = [...new Set([...view.functions, ...view.suggestions.map(({ id }) => id), ...chosen.functions])]
  return (
    <section className="sec" aria-labelledby="h-entscheiden">
      <h2 id="h-entscheiden">{t('operator.import.decide')}</h2>
      <Beforehand view={view} />
      {problem ? <Problem problem={problem} missing={view.missing} /> : null}
      <form className="form" method="post" action={path(`/betrieb/importe/${view.id}`)} noValidate>
        <fieldset className="choices" id="funktionen">
          <legend>{t('operator.import.functionsLegend')}</legend>
          <p className="kern-hint">{t('operator.import.functionsHint')}</p>
          {offered.map((id) => (
            <FunctionChoice key={id} id={id} view={view} chosen={chosen} />
          ))}
          <OtherFunction offered={offered} />
        </fieldset>
        {view.standards.length > 0 ? (
          <fieldset className="choices">
            <legend>{t('operator.import.standardsLegend')}</legend>
            <p className="kern-hint">{t('operator.import.standardsHint')}</p>
            {view.standards.map(({ id, name }) => (
              <p key={id}>
                <label>
                  <input type="checkbox" name="standard" value={id} defaultChecked={chosen.standards.includes(id)} />{' '}
                  {name}
                </label>
              </p>
            ))}
          </fieldset>
        ) : null}
        {view.missing.length > 0 ? (
          <p>{t('operator.import.missing', { list: formatList(language, view.missing) })}</p>
        ) : null}
        <p className="actions">
          <button className="kern-btn kern-btn--primary" type="submit" name="entscheidung" value="veroeffentlichen">
            <span className="kern-label">{t('operator.import.publish')}</span>
          </button>
        </p>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="grund">
            {t('operator.import.reason')}
          </label>
          <p className="kern-hint" id="grund-hinweis">
            {t('operator.import.reasonHint', { limit: formatNumber(language, reasonLimit) })}
          </p>
          <input
            id="grund"
            name="grund"
            type="text"
            className="kern-form-input__input"
            defaultValue={chosen.reason}
            aria-describedby="grund-hinweis"
            {...(problem === 'reason' ? { 'aria-invalid': true as const } : {})}
          />
        </div>
        <p className="actions">
          <button className="kern-btn kern-btn--secondary" type="submit" name="entscheidung" value="ablehnen">
            <span className="kern-label">{t('operator.import.refuse')}</span>
          </button>
        </p>
      </form>
    </section>
  )
}

/** What publishing would do, and what should give pause. */
function Beforehand({ view: { shown, cautions } }: { view: ImportView }) {
  const { t } = useI18n()
  return (
    <>
      <p className="prose">{t(shown ? 'operator.import.effectShown' : 'operator.import.effectNew')}</p>
      {cautions.length > 0 ? (
        <div className="notice notice--warn">
          <Icon name="warn" />
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>{t(cautionKeys[caution])}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}

const cautionKeys = {
  language: 'operator.caution.language',
  immature: 'operator.caution.immature',
  old: 'operator.caution.old',
  notOpen: 'operator.caution.notOpen',
} as const

function Problem({ problem, missing }: { problem: DecisionProblem; missing: readonly string[] }) {
  const { t, language } = useI18n()
  const values = { list: formatList(language, missing), limit: formatNumber(language, reasonLimit) }
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the list of errors is where reading goes on
    <section className="errors" aria-labelledby="fehler" tabIndex={-1} autoFocus>
      <h3 id="fehler">{t('operator.import.error.title')}</h3>
      <ul>
        <li>
          <a href={problem === 'reason' ? '#grund' : '#funktionen'}>{t(problemKeys[problem], values)}</a>
        </li>
      </ul>
    </section>
  )
}

const problemKeys = {
  functions: 'operator.import.error.functions',
  tooMany: 'operator.import.error.tooMany',
  main: 'operator.import.error.main',
  missing: 'operator.import.error.missing',
  reason: 'operator.import.error.reason',
} as const

function FunctionChoice({ id, view, chosen }: { id: string; view: ImportView; chosen: Decision }) {
  const { t, language } = useI18n()
  const suggestion = view.suggestions.find((entry) => entry.id === id)
  const name = optionLabel(language, 'functions', id)
  return (
    <p className="choice">
      <label>
        <input type="checkbox" name="funktion" value={id} defaultChecked={chosen.functions.includes(id)} /> {name}
      </label>{' '}
      <label className="meta">
        <input type="radio" name="haupt" value={id} defaultChecked={chosen.main === id} />{' '}
        {t('operator.import.mainLegend')}
        <span className="vh">: {name}</span>
      </label>
      {suggestion ? (
        <>
          <br />
          <span className="meta">
            {t('publiccode.preview.confidence')}: {t(confidenceKeys[suggestion.confidence])} ·{' '}
            <Clues suggestion={suggestion} />
          </span>
        </>
      ) : null}
    </p>
  )
}

const confidenceKeys = {
  high: 'publiccode.confidence.high',
  medium: 'publiccode.confidence.medium',
  low: 'publiccode.confidence.low',
} as const

/** Any function that was not suggested. */
function OtherFunction({ offered }: { offered: readonly string[] }) {
  const { t, language } = useI18n()
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor="weitere">
        {t('operator.import.otherFunction')}
      </label>
      <select id="weitere" className="pick" name="funktion" defaultValue="">
        <option value="">{t('operator.import.noOther')}</option>
        {fields.map(({ id, functions }) => (
          <optgroup key={id} label={optionLabel(language, 'field', id)}>
            {functions
              .filter((entry) => !offered.includes(entry))
              .map((entry) => (
                <option key={entry} value={entry}>
                  {optionLabel(language, 'functions', entry)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
